"""What peers do with the same faults: recorded in peers.json, and measured again with

    Torture/peers.py PYTHON        where PYTHON has scikit-learn, fasttext-wheel, vowpalwabbit (those that are missing are left out)
"""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
RECORD = os.path.join(HERE, "peers.json")


def recorded():
    """What was measured last: for each fault, a text for the table."""
    if not os.path.exists(RECORD):
        return {}
    with open(RECORD, encoding="utf-8") as file:
        return json.load(file)["faults"]


PEERS = recorded()


def main(python):
    import peer_faults
    from peer import installed
    versions, faults = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for name, module in (("scikit-learn", "sklearn"), ("fastText", "fasttext"), ("Vowpal Wabbit", "vowpalwabbit")):
            versions[name] = installed(python, module)
            if not versions[name]:
                versions[name] = "could not be installed here"
                continue
            home = os.path.join(folder, module)
            os.makedirs(home)
            for fault, told in peer_faults.measure(python, name, home):
                print(f"{name}: {fault}: {told}", file=sys.stderr)
                faults.setdefault(fault, []).append(f"{name}: {told}")
    record = {"command": "Torture/peers.py PYTHON", "versions": versions,
              "faults": {fault: "; ".join(texts) for fault, texts in faults.items()}}
    with open(RECORD, "w", encoding="utf-8") as file:
        json.dump(record, file, indent=2, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    sys.path.insert(0, HERE)
    main(sys.argv[1])

"""Counts the instructions of fixed runs of stance, and fails where one takes more than it did.

    make instructions                      compares with counts.json beside this file; exit code 1 if a run takes over 3 % more
    make instructions RENEW='the reason'   writes the counts of now instead, with the reason

Instructions do not depend on what else the machine does, so a few percent show. They do depend on the compiler: counts are kept for each Swift
release and processor architecture, and one without counts is a failure that names the way out. Needs valgrind.
"""

import argparse
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
COUNTS = HERE / "counts.json"
SENTENCES = HERE / "sentences.tsv"
WORK = ROOT / ".build-bench/instructions"
MODEL = ROOT / "Models/news-en/news-en.stance"
RECIPE = ROOT / "Benchmarks/speed/words.yml"

MARGIN = 0.03
FEW, TRAINED_ON = 20, 300
# Swift's hashes are seeded anew in every process otherwise, and the counts differ with the order of dictionaries.
ENVIRONMENT = os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1", "OPENBLAS_NUM_THREADS": "1", "LC_ALL": "C"}


def output_of(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=ROOT, env=ENVIRONMENT)


def toolchain():
    version = re.search(r"Swift version (\d+\.\d+)", output_of("swift", "--version").stdout)
    return f"Swift {version[1] if version else 'unknown'}, {platform.machine()}"


def runs(stance):
    """The runs by name: each the arguments of stance."""
    WORK.mkdir(parents=True, exist_ok=True)
    header, *rows = SENTENCES.read_text(encoding="utf-8").splitlines()
    sentences = [row.split("\t")[0] for row in rows]
    few, many, table = WORK / "few.txt", WORK / "many.tsv", WORK / "table.tsv"
    few.write_text("\n\n".join(" ".join(sentences[start:start + 4]) for start in range(0, FEW, 4)) + "\n", encoding="utf-8")
    many.write_text("\n".join(["sentence", *sentences]) + "\n", encoding="utf-8")
    table.write_text("\n".join([header, *rows[:TRAINED_ON]]) + "\n", encoding="utf-8")
    # One thread, where that can be said: others wait in loops, which is not the same number of instructions every time.
    one = ["--threads", "1"] if "--threads" in output_of(stance, "score", "--help").stdout else []
    return {
        f"score a text of {FEW} sentences": ["score", *one, "--model", MODEL, few],
        f"score a table of {many.stat().st_size // 1000} kB": ["score", *one, "--model", MODEL, many],
        f"train on {TRAINED_ON} sentences, words 1–2": ["train", RECIPE, "--data", table, "-o", WORK / "model.stance"],
    }


def count(stance, arguments):
    """The instructions of one run. Cachegrind without its caches counts them a third faster than Callgrind does."""
    command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", stance, *arguments]
    done = output_of(*command)
    counted = re.search(r"I +refs: +([\d,]+)", done.stderr)
    if done.returncode or not counted:
        raise SystemExit(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stderr[-2000:]}")
    return int(counted[1].replace(",", ""))


def stripped(stance):
    """A copy without debug information, which valgrind cannot read from Swift's compiler; the code is the same."""
    copy = WORK / "stance"
    WORK.mkdir(parents=True, exist_ok=True)
    done = output_of("strip", "-o", copy, stance)
    if done.returncode:
        raise SystemExit(f"strip {stance}: {done.stderr}")
    return copy


def renew(known, key, counts, reason):
    commit = output_of("git", "describe", "--always", "--dirty=-changed", "--exclude=*").stdout.strip()
    entry = known.setdefault(key, {"counts": {}, "renewals": []})
    entry["counts"] = counts
    date = time.strftime("%Y-%m-%d", time.gmtime())
    entry["renewals"].append({"date": date, "commit": commit, "reason": reason, "counts": counts})
    COUNTS.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {COUNTS.relative_to(ROOT)}")


def compare(stored, counts):
    """Prints each count beside the stored one; whether one is too large, or cannot be compared."""
    failed = False
    for name, now in counts.items():
        before = stored.get(name)
        if before is None:
            print(f"{name}: {now:,} instructions; no count to compare with: make instructions RENEW='the reason'")
            failed = True
            continue
        change = now / before - 1
        verdict = "ok"
        if change > MARGIN:
            verdict, failed = f"more than {MARGIN:.0%} over: make it cheaper, or make instructions RENEW='the reason'", True
        elif change < -MARGIN:
            verdict = "ok; to hold the gain: make instructions RENEW='the reason'"
        print(f"{name}: {now:,} instructions, {change:+.2%} against {before:,}: {verdict}")
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stance", type=pathlib.Path, default=ROOT / ".build/tool/release/stance")
    parser.add_argument("--renew", metavar="REASON", help="write the counts of now, and why they are others")
    arguments = parser.parse_args()
    for program in ("valgrind", "strip"):
        if shutil.which(program) is None:
            raise SystemExit(f"{program} is not installed (apt-get install valgrind binutils)")
    stance = stripped(arguments.stance.resolve())
    counts = {name: count(stance, one) for name, one in runs(stance).items()}
    known = json.loads(COUNTS.read_text(encoding="utf-8")) if COUNTS.exists() else {}
    key = toolchain()
    if arguments.renew:
        compare(known.get(key, {}).get("counts", {}), counts)
        renew(known, key, counts, arguments.renew)
        return 0
    print(key)
    return 1 if compare(known.get(key, {}).get("counts", {}), counts) else 0


if __name__ == "__main__":
    sys.exit(main())

"""How fast stance is beside other programs: prints tables and marks (see README.md beside this file).

    make bench [SIZE=10k,100k,1M] [ROUNDS=N] [WRITE=1]
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import time

import page
import report
from corpus import ROOT
from marks import Marks
from material import FOLDER, SIZES
from programs import all_programs
from result import Result, memory_limits

HISTORY = ROOT / "Benchmarks/history"


def commit():
    done = subprocess.run(["git", "describe", "--always", "--dirty=-changed", "--exclude=*"], cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() or "unknown"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return next((line.split(":")[1].strip() for line in file if line.startswith("model name")), platform.processor())


def machine():
    return {"system": platform.platform(), "processor": processor(), "cores": os.cpu_count()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stance", type=pathlib.Path, default=ROOT / ".build/tool/release/stance")
    parser.add_argument("--sizes", default="1M", help="some of " + ", ".join(SIZES) + ", with commas between them")
    parser.add_argument("--rounds", type=int, help="how many rounds instead of 7, 5, 3 for 10k, 100k, 1M")
    parser.add_argument("--write", action="store_true", help="also write Benchmarks/history and Docs/Performance.md")
    arguments = parser.parse_args()
    sizes = sorted(arguments.sizes.split(","), key=lambda size: SIZES.get(size, 0))
    if unknown := [size for size in sizes if size not in SIZES]:
        parser.error(f"no such size: {', '.join(unknown)}")

    programs, missing = all_programs(arguments.stance.resolve())
    for name, reason in missing.items():
        print(f"{name}: passed over: {reason}")
    if not any(name.startswith("stance") for name in programs):
        raise SystemExit("make bench: there is no stance to measure; build it first (make build)")
    results = []
    for size in sizes:
        results.append(Result(size, programs, arguments.rounds))
        print("\n" + report.of_size(results[-1]), flush=True)
    marks = Marks(results[-1], missing).all
    print(f"## Marks, on {sizes[-1]} sentences\n\n{report.of_marks(marks)}")

    record = {
        "commit": commit(), "date": time.strftime("%Y-%m-%d", time.gmtime()), "machine": machine(), "memory": memory_limits(), "missing": missing,
        "versions": {name: program.version for name, program in programs.items()},
        "results": [result.raw() for result in results], "marks": [mark.raw() for mark in marks],
    }
    text = json.dumps(record, default=str, ensure_ascii=False, indent=1)
    (FOLDER / "last.json").write_text(text + "\n", encoding="utf-8")
    if arguments.write:
        HISTORY.mkdir(exist_ok=True)
        (HISTORY / f"{record['date']}-{record['commit']}.json").write_text(text + "\n", encoding="utf-8")
        page.write(json.loads(text))
    return 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Treats the built tool badly, and prints what it does as one Markdown table (Docs/Reliability.md).

Torture/run.py [--tool PATH] [--only TOPIC[,TOPIC]] [--scale 1] [--seed 1]
Exit code 1 if anything is not as promised; what broke is then said on standard error.
"""
import argparse
import importlib
import os
import random
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from peers import PEERS
from report import Report
from tool import ROOT, Tool

TOPICS = ["models", "saving", "texts", "compressed", "markup", "tables", "recipes", "figures", "outputs"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", default=os.path.join(ROOT, ".build/tool/release/stance"))
    parser.add_argument("--only", help="topics, joined by commas: " + ", ".join(TOPICS))
    parser.add_argument("--scale", type=float, default=1, help="the share of mutants and kills, such as 0.05")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    report = Report(PEERS)
    for topic in options.only.split(",") if options.only else TOPICS:
        begin = time.monotonic()
        importlib.import_module(topic).run(Tool(options.tool), report, options.scale, random.Random(options.seed))
        print(f"{topic}: {time.monotonic() - begin:.0f} s", file=sys.stderr)
    print(report.markdown(), end="")
    print(report.complaints(), end="", file=sys.stderr)
    return 1 if report.broken else 0


if __name__ == "__main__":
    sys.exit(main())

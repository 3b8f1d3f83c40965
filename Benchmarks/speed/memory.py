"""Whether scoring takes the same memory, and time in proportion, whatever the length of its input.

    make bench-memory [MEGABYTES=10,100,1000]

Input comes through standard input, which no program can map. Each length is the corpus of 10,000 sentences over and over, as a table and as a text of
paragraphs.
"""

import argparse
import os
import pathlib
import sys

from corpus import ROOT
from material import FOLDER, Material
from programs import SHIPPED_MODEL, Stance
from report import number, table
from running import Failed, run

MEGABYTE = 1_000_000
FLAT, LINEAR = 0.05, 0.10
SENTENCES_A_PARAGRAPH = 4
TIMEOUT = 3_600


def pieces(form):
    """What an input begins with, and what is repeated."""
    sentences = Material("10k").sentences("plain").read_text(encoding="utf-8").splitlines()
    if form == "tsv":
        return b"sentence\n", ("\n".join(sentences) + "\n").encode()
    starts = range(0, len(sentences), SENTENCES_A_PARAGRAPH)
    return b"", "".join(" ".join(sentences[start:start + SENTENCES_A_PARAGRAPH]) + "\n\n" for start in starts).encode()


def cost(stance, form, megabytes):
    """What it costs to score an input of a length, and how long that is."""
    path = FOLDER / f"memory-input.{form}"
    head, piece = pieces(form)
    with open(path, "wb") as file:
        file.write(head)
        for _ in range(max(1, megabytes * MEGABYTE // len(piece))):
            file.write(piece)
    size = path.stat().st_size
    # Through a pipe: a regular file as standard input could be mapped.
    script = 'path=$1; shift; cat "$path" | "$@"'
    command = [stance.path, "score", "--model", SHIPPED_MODEL, *stance.threads, "--input", "tsv" if form == "tsv" else "text", "--format", "tsv", "-"]
    try:
        return size, run(["sh", "-c", script, "sh", path, *command], timeout=TIMEOUT)
    finally:
        os.remove(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stance", type=pathlib.Path, default=ROOT / ".build/tool/release/stance")
    parser.add_argument("--megabytes", default="10,100,1000")
    parser.add_argument("--forms", default="tsv,txt")
    arguments = parser.parse_args()
    stance = Stance(arguments.stance.resolve(), "stance, shipped model", SHIPPED_MODEL)
    lengths = sorted(int(length) for length in arguments.megabytes.split(","))
    for form in arguments.forms.split(","):
        rows, measured = [], []
        for length in lengths:
            try:
                size, one = cost(stance, form, length)
            except Failed as error:
                rows.append([length, "failed: " + str(error), "", "", ""])
                break
            measured.append((size, one))
            rows.append([number(size / MEGABYTE), number(one.cpu), number(one.wall), number(one.memory / MEGABYTE), number(size / one.cpu / MEGABYTE)])
        print(f"Scoring a {'table' if form == 'tsv' else 'text'} from standard input, shipped model:\n")
        print(table(["MB", "CPU s", "wall s", "peak MB", "MB/s"], rows), flush=True)
        if len(measured) == len(lengths) > 1:
            (first_size, first), (last_size, last) = measured[0], measured[-1]
            memory = last.memory / first.memory
            time = last.cpu / first.cpu / (last_size / first_size)
            print(f"memory of the longest / of the shortest: {memory:.3f} (wanted: {1 - FLAT} to {1 + FLAT}): {verdict(abs(memory - 1) <= FLAT)}")
            print(f"CPU time a byte of the longest / of the shortest: {time:.3f} (wanted: ≤ {1 + LINEAR}): {verdict(time <= 1 + LINEAR)}\n")
    return 0


def verdict(met):
    return "met" if met else "**not met**"


if __name__ == "__main__":
    sys.exit(main())

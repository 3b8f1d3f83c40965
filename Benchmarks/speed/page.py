"""Docs/Performance.md: where the time goes, what bounds it, how it grows; all figures from a run's record.

    python3 Benchmarks/speed/page.py Benchmarks/history/DATE-COMMIT.json    writes it again from an earlier run
"""

import json
import math
import pathlib
import sys
from statistics import median

from corpus import ROOT
from report import number, table

PAGE = ROOT / "Docs/Performance.md"
WORDS, SHIPPED = "stance, words 1–2", "stance, shipped model"

HEAD = """# How fast it is, and why

Written by `make bench SIZE={sizes} WRITE=1` at {commit} on {date}: {processor}, {cores} cores. Absolute figures are this machine's; ratios of one run hold
elsewhere. How it is measured, and what the peers are given, stands in [Benchmarks/speed](../Benchmarks/speed/README.md); the raw figures are in
`Benchmarks/history`.{passed_over}

The corpus is made up ({size} sentences, {megabytes} MB): a walk through the word pairs of the training sentences, with made-up words whose frequencies follow Zipf's law.
"""

STAGES = """## Where the time goes

Each stage of scoring alone, in one process, over the same {sentences:,} sentences, a sentence at a time. "Least" is what memory alone would take: the input read once at {bandwidth} GB/s, or
the stage's reads at random places (look-ups of terms in the vocabulary's table, elements' weights), at what such a read of a table of that size costs here. A stage at many times its least is bound by computing, one near it by memory.
"""

ROOFLINE = """## What memory allows

Reads at random places of a table, 4 bytes each, many under way at once (as the look-ups of a sentence are), and one after the other (each place is the result of the
last read: latency). Read in a row, memory gives {bandwidth} GB/s.
"""

GROWTH = """## How the cost grows

Medians. The exponent is that of sentences between the first row and the last: 1 is linear.
"""

BOUNDS = """
- **Reading** looks at every byte a few times and branches on its class: computing. Memory could deliver its input many times as fast.
- **Terms**: what a word is to the vocabulary, its character n-grams included, is found out when it first comes up, and remembered. A pair of words is hashed byte by byte
  until there have been more words than an eighth of the vocabulary's terms; from then on it is found by the columns of its two words, with its idf and weight, in one line of a table that all threads share. Each
  costs a read at a random place: computing while these fit the cache; a vocabulary of millions of terms turns that round, and costs misses.
  Where words and pairs are all there is, the sentences of a table are looked at together (`SentenceBatch`), so that these reads come in time; the stages above, a sentence at a time, do not show that.
- **Features** of the dense block (lexicons, style, groups) look at each token's word classes: computing, the same for each token whatever the vocabulary.
- **The dot product** reads a weight a feature: so few bytes that it hardly shows.
- **Output** formats numbers and copies text: computing, in proportion to the number of sentences and their length.

With more *sentences* all stages do the same again for each. The *vocabulary* grows more slowly than the text (Heaps' law; the exponent of the columns below), and with it the model and the
cost of a read that misses the cache. *Features* cost by what a sentence has of them (elements a sentence), not by how many columns there are. Each of the solver's products with the matrix reads
all stored elements once, at random places of the weights.
"""


def write(record):
    PAGE.write_text(text(record), encoding="utf-8")


def text(record):
    largest, machine, memory = record["results"][-1], record["machine"], record["memory"]
    passed_over = "".join(f" Passed over: {name} ({reason})." for name, reason in record["missing"].items())
    parts = [HEAD.format(
        sizes=",".join(one["size"] for one in record["results"]), commit=record["commit"], date=record["date"], passed_over=passed_over,
        size=largest["size"], megabytes=number(largest["bytes"] / 1e6), **machine)]
    parts.append("## Marks\n\n" + table(["mark", "figure", "wanted", ""], [_mark(mark) for mark in record["marks"]]))
    for name in (SHIPPED, WORDS):
        if stages := largest["stages"].get(name):
            if len(parts) == 2:
                parts.append(STAGES.format(
                    sentences=stages["sentences"], bandwidth=number(memory["readGigabytesPerSecond"], 2)))
            tables = f"the vocabulary's table {_size(stages['vocabularyBytes'])}, the weights {_size(stages['weightBytes'])}"
            parts.append(f"{name} ({tables}):\n\n{_stages(stages, memory)}")
    parts.append(BOUNDS.strip() + "\n")
    parts.append(ROOFLINE.format(bandwidth=number(memory["readGigabytesPerSecond"], 2)))
    parts.append(table(["table", "ns a read, many at once", "ns a read, one after the other"], [
        [_size(one["bytes"]), f"{one['nanoseconds']:.2f}", f"{one['chasedNanoseconds']:.2f}"] for one in memory["gathers"]]))
    parts.append(GROWTH)
    for what in ("training", "scoring"):
        names = [name for name in largest[what] if name != "failed"]
        parts.append(f"{what.capitalize()}:\n\n" + table(
            ["program", "measure", *(f"{one['size']} sentences" for one in record["results"]), "exponent"],
            [row for name in names for row in _growth(record["results"], what, name)]))
    parts.append(f"Vocabulary and features of {WORDS}:\n\n" + table(
        ["", *(f"{one['size']} sentences" for one in record["results"]), "exponent"], _shapes(record["results"])))
    return "\n".join(parts)


def _mark(mark):
    figure = mark["figure"]
    shown = f"{figure['value']:.3g} ({figure['low']:.3g}–{figure['high']:.3g})" if isinstance(figure, dict) else "" if figure is None else number(figure)
    return [mark["what"], shown, f"{mark['sign']} {mark['limit']:,}", mark["verdict"]]


def _gather(memory, size):
    """Nanoseconds a read of a table of a size: that of the next larger one measured."""
    return next((one["nanoseconds"] for one in memory["gathers"] if one["bytes"] >= size), memory["gathers"][-1]["nanoseconds"])


def _stages(stages, memory):
    seconds, size = stages["seconds"], stages["bytes"]
    look_ups, elements = stages["lookUps"], stages["sparseElements"]
    least = {
        "reading": (f"{size:,} bytes", size / memory["readGigabytesPerSecond"]),
        "terms": (f"{look_ups:,} look-ups", look_ups * _gather(memory, stages["vocabularyBytes"])),
        "dot product": (f"{elements:,} elements", elements * _gather(memory, stages["weightBytes"])),
    }
    rows = []
    # A model without other features has a difference of noise.
    own = seconds | {"other features": max(0.0, seconds["all features"] - seconds["terms"])}
    whole = sum(own[name] for name in ("reading", "terms", "other features", "dot product", "output"))
    for name in ("reading", "terms", "other features", "dot product", "output"):
        work, bound = least.get(name, ("", 0))
        rows.append([
            name, number(own[name] * 1e9 / size), f"{100 * own[name] / whole:.0f} %", number(size / own[name] / 1e6) if own[name] else "", work,
            number(bound / size, 2) if bound else "", f"{own[name] * 1e9 / bound:,.0f} times" if bound else ""])
    rows.append(["all", number(whole * 1e9 / size), "100 %", number(size / whole / 1e6), "", "", ""])
    return table(["stage", "ns a byte", "share", "MB/s", "does", "least, ns a byte", "of its least"], rows)


def _growth(results, what, name):
    """A program's CPU seconds and peak memory over the sizes."""
    rows = []
    for measure, unit, scale in (("cpu", "CPU s", 1), ("memory", "peak MB", 1e6)):
        values = [
            median(cost["user"] + cost["system"] if measure == "cpu" else cost["memory"] for cost in one[what][name]) if one[what].get(name) else None
            for one in results]
        rows.append([name, unit, *("" if value is None else number(value / scale) for value in values), _exponent(results, values)])
    return rows


def _shapes(results):
    """How the words-only model and its matrix grow; the solver is measured on at most 100,000 sentences."""
    stages = [one["stages"].get(WORDS) for one in results]
    solvers = [one["solver"] if isinstance(one["solver"], dict) and one["solver"]["shape"]["rows"] == one["sentences"] else None for one in results]
    rows = {
        "columns of the model": [one and one["weightBytes"] / 8 for one in stages],
        "sparse elements a sentence": [one and one["sparseElements"] / one["sentences"] for one in stages],
        "model MB": [one["models"].get(WORDS, 0) / 1e6 for one in results],
        "solver's products with the matrix": [one and one.get("our_products") for one in solvers],
    }
    return [[name, *("" if value is None else number(value) for value in values), _exponent(results, values)] for name, values in rows.items() if any(values)]


def _exponent(results, values):
    """The power of the number of sentences that a figure grows with, between the smallest and the largest corpus."""
    known = [(one["sentences"], value) for one, value in zip(results, values) if value]
    if len(known) < 2:
        return ""
    return f"{math.log(known[-1][1] / known[0][1]) / math.log(known[-1][0] / known[0][0]):.2f}"


def _size(size):
    return f"{size >> 20} MiB" if size >= 1 << 20 else f"{size >> 10} KiB"


if __name__ == "__main__":
    write(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))

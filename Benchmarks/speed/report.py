"""The tables that are printed, in Markdown."""

import math
from statistics import median

MEASURES = ("CPU s", "wall s", "peak MB")


def table(head, rows):
    """A Markdown table."""
    return "\n".join("| " + " | ".join(map(str, row)) + " |" for row in [head, ["---"] * len(head), *rows]) + "\n"


def number(value, digits=3):
    """A number as people write it: no exponent, and not more digits than are known."""
    if not value:
        return "0"
    places = digits - 1 - math.floor(math.log10(abs(value)))
    return f"{value:,.{max(0, places)}f}"


def costs(rounds, extra=None):
    """The medians of each program; `extra(name)` is one column more."""
    rows = []
    for name in rounds.costs:
        figures = [median(rounds.figures(name, measure)) for measure in ("cpu", "wall", "memory")]
        figures[2] /= 1e6
        rows.append([name, *map(number, figures), *([extra(name)] if extra else [])])
    return rows + [[name, "failed: " + reason] for name, reason in rounds.failed.items()]


def of_size(result):
    """What was measured on one size of corpus."""
    megabytes = result.material.bytes / 1e6

    def speed(name):
        return number(megabytes / median(result.scoring_seconds(name)))

    def model(name):
        return number(result.models[name] / 1e6) if name in result.models else ""

    return "\n".join([
        f"## {result.size} sentences, {number(megabytes)} MB, medians of {result.count} rounds\n",
        "Training:\n", table(["program", *MEASURES, "model MB"], costs(result.training, model)),
        "Scoring (MB/s: input by CPU time, less that of a cold start):\n", table(["program", *MEASURES, "MB/s"], costs(result.scoring, speed)),
        "A cold start, scoring 20 sentences:\n", table(["program", *MEASURES], costs(result.cold)),
        solver(result),
    ])


def solver(result):
    one = result.solver
    if one is None:
        return f"Solver: not measured: {result.no_solver}\n"
    rows = [
        ["stance", one.our_tolerance, f"{one.our_excess:.1e}", number(median(one.ours))],
        ["LIBLINEAR -s 0", one.their_tolerance, f"{one.their_excess:.1e}", number(median(one.theirs))],
    ]
    shape = f"{one.shape['rows']:,} rows, {one.shape['columns']:,} columns, {one.shape['elements']:,} elements"
    return f"The solver alone ({shape}), at the loosest tolerance that comes within 1e-3 of the best objective:\n\n" + table(
        ["solver", "tolerance", "above the best", "CPU s"], rows)


def of_marks(marks):
    """The marks, each with its figure, interval, and whether it is met."""
    def figure(mark):
        return "" if mark.figure is None else number(mark.figure) if isinstance(mark.figure, (int, float)) else mark.figure

    return table(["mark", "figure", "wanted", ""], [[mark.what, figure(mark), f"{mark.sign} {mark.limit:,}", mark.verdict] for mark in marks])

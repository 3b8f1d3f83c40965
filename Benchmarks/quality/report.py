"""The report: tables of metrics and paired differences, and the marks."""

import json

from measures import METRICS
from shared import FEWEST_CLUSTERS, ROOT, difference, print_table, with_interval

ALONE, IN_CONTEXT, RESEARCH = "stance news-en", "stance news-en, in context", "stance research-en"
# Set, system, metric, the least or the most it may be. ECE may be no more than its mark, the others no less.
MARKS = [
    ("checkthat-dev", ALONE, "ROC AUC", 0.80),
    ("checkthat-train", ALONE, "ROC AUC", 0.81),
    ("babe-opinion", ALONE, "ROC AUC", 0.93),
    ("mpqa-author", ALONE, "ROC AUC", 0.84),
    ("seeds", IN_CONTEXT, "ROC AUC", 0.95),
    ("seeds", IN_CONTEXT, "macro-F1", 0.88),
    ("checkthat-dev", RESEARCH, "ROC AUC", 0.82),
    ("checkthat-dev", RESEARCH, "macro-F1", 0.74),
    ("checkthat-dev", ALONE, "ECE", 0.08),
]
OUT_OF_FOLD_ECE = 0.03


def print_sets(tables):
    rows = []
    for name, table in tables.items():
        groups = table.groups.max() + 1
        if groups == len(table):
            resampled = "sentences: no groups are known"
        else:
            resampled = f"{groups} groups" + (": too few for more than rough intervals" if groups < FEWEST_CLUSTERS else "")
        rows.append([name, len(table), f"{100 * table.labels.mean():.0f} %", resampled])
    print_table(["set", "sentences", "opinion", "resampled"], rows)


def print_metrics(results):
    rows = []
    for name, systems in results.items():
        for system, metrics in systems.items():
            rows.append([name, system, *(with_interval(*metrics[metric]) for metric in METRICS)])
    print_table(["set", "system", *METRICS], rows)


def print_differences(results, ours):
    """Ours less each peer, on the same resamples."""
    peers = list(dict.fromkeys(name for systems in results.values() for name in systems if not name.startswith("stance")))
    for metric in METRICS[:2] if peers else []:
        rows = []
        for name, systems in results.items():
            values = {system: metrics[metric] for system, metrics in systems.items()}
            for own in ours:
                if own in values:
                    rows.append([name, own, *(difference(values, own, peer) for peer in peers)])
        print_table([metric, "", *(f"− {peer}" for peer in peers)], rows)


def mark_row(what, found, mark, at_most):
    wanted = f"≤ {mark:.2f}" if at_most else f"≥ {mark:.2f}"
    if found is None:
        return [what, "not measured", wanted, "–"]
    value, text = found
    return [what, text, wanted, "met" if (value <= mark if at_most else value >= mark) else "**not met**"]


def print_marks(results, research):
    rows = []
    for name, system, metric, mark in MARKS:
        metrics = (research if system == RESEARCH else results).get(name, {}).get(system)
        found = metrics and (metrics[metric][0], with_interval(*metrics[metric]))
        rows.append(mark_row(f"{system}: {metric} on {name}", found, mark, metric == "ECE"))
    recorded = json.loads((ROOT / "Models/news-en/news-en.metrics.json").read_text(encoding="utf-8"))["metrics"]["out-of-fold"]["ece"]
    text = "{:.3f} ({:.3f}–{:.3f})".format(recorded["value"], *recorded["interval"])
    rows.append(mark_row(f"{ALONE}: ECE out of fold (`news-en.metrics.json`)", (recorded["value"], text), OUT_OF_FOLD_ECE, True))
    print_table(["what", "figure", "mark", ""], rows)

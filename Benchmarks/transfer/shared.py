"""What the transfer benchmarks share: reading tables, quotations, AUC and its paired bootstrap.

A public set is a tab-separated file without quoting, with the columns `sentence`, `label` (SUBJ/OBJ, or
opinion/reporting) and, where known, `group` (document or outlet). Sets are named for their files.
"""

import csv
import pathlib
import re

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
"""The repository."""

OPINION = {"SUBJ", "opinion"}
REPORTING = {"OBJ", "reporting"}
RESAMPLES = 2_000
SEED = 1
FEWEST_CLUSTERS = 20
"""Below this many groups sentences are resampled, not groups."""


class Table:
    """Labelled sentences; rows with another label (`-`: the readers disagree) are left out."""

    def __init__(self, path):
        self.name = pathlib.Path(path).stem
        with open(path, encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            rows = [row for row in rows if row["label"] in OPINION | REPORTING]
        self.sentences = [row["sentence"] for row in rows]
        self.labels = np.array([row["label"] in OPINION for row in rows], dtype=int)
        groups = [row.get("group") or f"row {number}" for number, row in enumerate(rows)]
        self.groups = np.unique(groups, return_inverse=True)[1]

    def __len__(self):
        return len(self.sentences)

    @property
    def clusters(self):
        """What the bootstrap resamples: the groups, or the sentences where the groups are few."""
        few = self.groups.max() + 1 < FEWEST_CLUSTERS
        return np.arange(len(self)) if few else self.groups


def weighted_auc(order, ties, labels, weights):
    """The area under the ROC curve of weighted rows, ties counted half; `order` sorts the scores, `ties` numbers equal ones."""
    positive = np.bincount(ties, (weights * labels)[order])
    negative = np.bincount(ties, (weights * (1 - labels))[order])
    below = np.concatenate([[0], np.cumsum(negative)[:-1]])
    return float(positive @ (below + negative / 2) / (positive.sum() * negative.sum()))


def paired_auc(labels, clusters, scores, resamples=RESAMPLES, seed=SEED):
    """AUCs of several scores on the same rows: {name: (auc, draws)}, the same resampled clusters for each."""
    sorted_scores = {}
    for name, score in scores.items():
        order = np.argsort(score, kind="stable")
        ties = np.concatenate([[0], np.cumsum(np.diff(np.asarray(score)[order]) > 0)])
        sorted_scores[name] = (order, ties)
    ones = np.ones(len(labels))
    results = {name: (weighted_auc(*keys, labels, ones), []) for name, keys in sorted_scores.items()}
    generator = np.random.default_rng(seed)
    count = clusters.max() + 1
    for _ in range(resamples):
        weights = np.bincount(generator.integers(0, count, count), minlength=count)[clusters].astype(float)
        for name, keys in sorted_scores.items():
            results[name][1].append(weighted_auc(*keys, labels, weights))
    return {name: (auc, np.array(draws)) for name, (auc, draws) in results.items()}


def with_interval(value, draws, sign=False):
    """`0.812 (0.790–0.833)`: the value and the central 95 % of its bootstrap draws."""
    low, high = np.percentile(draws, [2.5, 97.5])
    form = "{:+.3f} ({:+.3f} to {:+.3f})" if sign else "{:.3f} ({:.3f}–{:.3f})"
    return form.format(value, low, high)


def difference(results, left, right):
    """The difference of two AUCs of `paired_auc`, with its paired interval."""
    return with_interval(results[left][0] - results[right][0], results[left][1] - results[right][1], sign=True)


def print_table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("|" + "---|" * len(header))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


QUOTATION = re.compile(
    r"“[^”]*(?:”|$)|^[^“”\"]*”|\"[^\"]*(?:\"|$)|„[^“”]*[“”]|«[^»]*»|(?<!\w)‘[^‘]*?’(?!\w)|(?<!\w)'[^']*'(?!\w)"
)
"""What stands in quotation marks; a mark left open runs to the end of the sentence, one closed but not opened from its start."""


def quotations(sentence):
    return [match.span() for match in QUOTATION.finditer(sentence)]


def outside_quotations(sentence):
    return QUOTATION.sub(" ", sentence)

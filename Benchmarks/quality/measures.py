"""What a system is measured by, with bootstrap draws: ROC AUC, macro-F1 at its threshold, expected calibration error.

All systems are measured on the same resamples, so that differences are paired. Definitions are those of `stance evaluate`.
"""

from dataclasses import dataclass

import numpy as np

from shared import RESAMPLES, SEED, weighted_auc

METRICS = ["ROC AUC", "macro-F1", "ECE"]
BINS = 10
"""Bins of equal width over the probability of opinion, for the calibration error."""


@dataclass
class Prediction:
    """The probability of opinion of each sentence, and from which one on the system says opinion."""

    probabilities: np.ndarray
    threshold: float


def macro_f1(labels, said, weights):
    """The mean of both classes' F1 = 2 TP / (said + support)."""
    scores = []
    for own, decided in ((labels, said), (1 - labels, 1 - said)):
        scores.append(2 * weights @ (own * decided) / max(weights @ (own + decided), 1))
    return float(np.mean(scores))


class Measure:
    """One system's metrics on rows that weigh as often as they were drawn."""

    def __init__(self, labels, prediction):
        scores = prediction.probabilities
        self.labels = labels
        self.said = (scores >= prediction.threshold).astype(int)
        self.order = np.argsort(scores, kind="stable")
        self.ties = np.concatenate([[0], np.cumsum(np.diff(scores[self.order]) > 0)])
        self.bins = np.minimum((scores * BINS).astype(int), BINS - 1)
        self.gaps = scores - labels

    def __call__(self, weights):
        error = np.abs(np.bincount(self.bins, weights * self.gaps)).sum() / weights.sum()
        area = weighted_auc(self.order, self.ties, self.labels, weights)
        return area, macro_f1(self.labels, self.said, weights), float(error)


def measured(table, predictions):
    """{system: {metric: (value, draws)}} of the systems' predictions on a table.

    Resampled are its groups (rows without one are groups of their own), however few, as in `stance evaluate`. A resample without both classes, in
    which AUC is undefined, is drawn again.
    """
    measures = {name: Measure(table.labels, prediction) for name, prediction in predictions.items()}
    ones = np.ones(len(table))
    values = {name: measure(ones) for name, measure in measures.items()}
    draws = {name: [] for name in measures}
    generator = np.random.default_rng(SEED)
    count = table.groups.max() + 1
    drawn = 0
    while drawn < RESAMPLES:
        weights = np.bincount(generator.integers(0, count, count), minlength=count)[table.groups].astype(float)
        if not 0 < weights @ table.labels < weights.sum():
            continue
        drawn += 1
        for name, measure in measures.items():
            draws[name].append(measure(weights))
    return {name: dict(zip(METRICS, zip(values[name], np.array(draws[name]).T))) for name in measures}

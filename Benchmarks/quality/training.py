"""Labelled rows that peers are trained on, and what is chosen on them out of fold."""

import numpy as np

from shared import SEED, weighted_auc

FOLDS = 5


class Training:
    """Rows of tables with weights; the folds keep documents (or outlets) together, as far as they are known."""

    def __init__(self, parts):
        self.sentences, labels, groups, weights, offset = [], [], [], [], 0
        for table, weight in parts:
            self.sentences += table.sentences
            labels.append(table.labels)
            groups.append(table.groups + offset)
            weights.append(np.full(len(table), weight))
            offset += table.groups.max() + 1
        self.labels, self.weights = np.concatenate(labels), np.concatenate(weights)
        self.folds = grouped_folds(np.concatenate(groups))
        # As in `stance train`: rows that weigh less than 1 are learned from, but calibrate and choose nothing.
        self.chooses = self.weights >= 1

    def out_of_fold(self, fitted):
        """The score of each row by a system that did not see its group; `fitted(rows)` learns from rows and gives a scorer of sentences."""
        scores = np.zeros(len(self.labels))
        for fold in range(FOLDS):
            scorer = fitted(np.flatnonzero(self.folds != fold))
            rows = np.flatnonzero(self.folds == fold)
            scores[rows] = scorer([self.sentences[row] for row in rows])
        return scores

    def best(self, settings, fitted):
        """The setting whose out-of-fold scores have the highest AUC on the rows that choose, and those scores."""
        tried = [(setting, self.out_of_fold(lambda rows: fitted(rows, *setting))) for setting in settings]
        return max(tried, key=lambda one: area(one[1][self.chooses], self.labels[self.chooses]))


def grouped_folds(groups):
    """A fold for each row: groups by falling size, equal ones shuffled, each into the fold with the fewest rows."""
    sizes = np.bincount(groups)
    shuffled = np.random.default_rng(SEED).permutation(len(sizes))
    rows, fold_of = np.zeros(FOLDS), np.zeros(len(sizes), dtype=int)
    for group in shuffled[np.argsort(-sizes[shuffled], kind="stable")]:
        fold_of[group] = rows.argmin()
        rows[fold_of[group]] += sizes[group]
    return fold_of[groups]


def area(scores, labels):
    order = np.argsort(scores, kind="stable")
    ties = np.concatenate([[0], np.cumsum(np.diff(scores[order]) > 0)])
    return weighted_auc(order, ties, labels, np.ones(len(labels)))


def best_threshold(probabilities, labels):
    """The threshold of highest macro-F1, halfway between two neighbouring probabilities; of equal ones the nearest to 0.5."""
    order = np.argsort(-probabilities, kind="stable")
    falling = probabilities[order]
    ends = np.flatnonzero(np.append(np.diff(falling) < 0, True))
    said, hits = ends + 1, np.cumsum(labels[order])[ends]
    positives, rows = labels.sum(), len(labels)
    rejected = rows - said - (positives - hits)
    f1 = hits / (said + positives) + rejected / (rows - said + rows - positives)
    thresholds = (falling[ends] + np.append(falling[ends[1:]], 0)) / 2
    highest = thresholds[f1 >= f1.max() - 1e-12]
    return float(highest[np.argmin(np.abs(highest - 0.5))])

"""Writes the fixtures of StanceEvaluationTests: seeded observations, and what other libraries say of them.

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r requirements.txt
    /tmp/oracle/bin/python generate.py
"""

import pathlib

import krippendorff
import numpy as np
import sklearn.metrics as sk
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

HERE = pathlib.Path(__file__).parent
BINS = 10
THRESHOLD = 0.45


def write(name, header, rows):
    lines = ["\t".join(header)]
    lines += ["\t".join(repr(float(v)) if isinstance(v, float) else str(v) for v in row) for row in rows]
    (HERE / name).write_text("\n".join(lines) + "\n")


def observations():
    """300 rows of 40 documents; scores of two digits, so that many are tied, and some exactly 0 and 1."""
    rng = np.random.default_rng(20240607)
    document = rng.integers(0, 40, 300)
    lean = rng.normal(0, 0.7, 40)
    label = rng.random(300) < 1 / (1 + np.exp(0.9 - lean[document]))

    def system(skill):
        logit = skill * (label - 0.4) + 0.6 * lean[document] + rng.normal(0, 1.2, 300)
        return np.round(1 / (1 + np.exp(-logit)), 2)

    candidate, baseline = system(2.0), system(1.2)
    candidate[:2], candidate[2:4] = 0.0, 1.0
    return label.astype(int), candidate, baseline, [f"doc{d:02}" for d in document]


def calibration_error(label, probability):
    """Written from the definition, with the edges of the bins, not with a product."""
    edges = np.arange(1, BINS) / BINS
    which = np.searchsorted(edges, probability, side="right")
    error = 0.0
    for b in range(BINS):
        inside = which == b
        if inside.any():
            error += inside.mean() * abs(probability[inside].mean() - label[inside].mean())
    return error


def metrics(label, probability, decision):
    tn, fp, fn, tp = sk.confusion_matrix(label, decision).ravel()
    precision, recall, f1, support = sk.precision_recall_fscore_support(label, decision, zero_division=0)
    return [
        ("truePositives", int(tp)),
        ("falsePositives", int(fp)),
        ("falseNegatives", int(fn)),
        ("trueNegatives", int(tn)),
        ("reporting.precision", float(precision[0])),
        ("reporting.recall", float(recall[0])),
        ("reporting.f1", float(f1[0])),
        ("reporting.support", int(support[0])),
        ("opinion.precision", float(precision[1])),
        ("opinion.recall", float(recall[1])),
        ("opinion.f1", float(f1[1])),
        ("opinion.support", int(support[1])),
        ("macroPrecision", float(sk.precision_score(label, decision, average="macro", zero_division=0))),
        ("macroRecall", float(sk.recall_score(label, decision, average="macro", zero_division=0))),
        ("macroF1", float(sk.f1_score(label, decision, average="macro", zero_division=0))),
        ("accuracy", float(sk.accuracy_score(label, decision))),
        ("matthewsCorrelation", float(sk.matthews_corrcoef(label, decision))),
        ("rocAUC", float(sk.roc_auc_score(label, probability))),
        ("averagePrecision", float(sk.average_precision_score(label, probability))),
        ("brier", float(sk.brier_score_loss(label, probability))),
        ("logLoss", float(sk.log_loss(label, probability))),
        ("ece", float(calibration_error(label, probability))),
    ]


def best_threshold(label, probability):
    """The highest macro-F1 of all cuts between neighbouring scores, by brute force; nearest to 0.5, then higher."""
    values = np.unique(np.concatenate([probability, [0.0, 1.0]]))
    cuts = [(a + b) / 2 for a, b in zip(values, values[1:])] + [0.0]
    scored = [(float(sk.f1_score(label, probability >= c, average="macro", zero_division=0)), c) for c in cuts]
    top = max(score for score, _ in scored)
    best = min((abs(c - 0.5), -c) for score, c in scored if score >= top - 1e-12)
    return top, float(-best[1])


def bootstrap(label, probability, document, draws, seed):
    """Group resampling with SplitMix64 and Lemire's integers, by copying rows; the percentiles are numpy's."""
    mask = (1 << 64) - 1

    def mixed(bits):
        bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & mask
        bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & mask
        return bits ^ (bits >> 31)

    step = 0x9E3779B97F4A7C15
    names = sorted(set(document))
    rows = [[row for row, name in enumerate(document) if name == other] for other in names]
    decision = (probability >= THRESHOLD).astype(int)
    values = []
    for draw in range(draws):
        state = mixed((seed + (draw + 1) * step) & mask)
        drawn = []
        while len(drawn) < len(names):
            state = (state + step) & mask
            product = mixed(state) * len(names)
            if product & mask >= (1 << 64) % len(names):
                drawn.append(product >> 64)
        pick = np.array([row for group in drawn for row in rows[group]])
        y, p, d = label[pick], probability[pick], decision[pick]
        values.append(
            [
                sk.f1_score(y, d, average="macro"),
                sk.roc_auc_score(y, p),
                sk.average_precision_score(y, p),
                calibration_error(y, p),
            ]
        )
    low, high = np.percentile(values, [2.5, 97.5], axis=0)
    names = ["macroF1", "rocAUC", "averagePrecision", "ece"]
    return [(n, draws, seed, float(a), float(b)) for n, a, b in zip(names, low, high)]


def main():
    label, candidate, baseline, document = observations()
    write(
        "observations.tsv",
        ["label", "probability", "baselineProbability", "group"],
        zip(label.tolist(), candidate.tolist(), baseline.tolist(), document),
    )
    never = np.zeros(len(label), int)
    rows = []
    for system, probability, decision in [
        ("candidate", candidate, (candidate >= THRESHOLD).astype(int)),
        ("baseline", baseline, (baseline >= THRESHOLD).astype(int)),
        ("never", candidate, never),
    ]:
        rows += [(system, name, value) for name, value in metrics(label, probability, decision)]
    macro_f1, threshold = best_threshold(label, candidate)
    rows += [("candidate", "bestMacroF1", macro_f1), ("candidate", "bestThreshold", threshold)]
    write("metrics.tsv", ["system", "metric", "value"], rows)

    write(
        "bootstrap.tsv",
        ["metric", "draws", "seed", "lower", "upper"],
        bootstrap(label, candidate, document, 200, 1) + bootstrap(label, candidate, document, 99, 77),
    )

    fpr, tpr, cut = sk.roc_curve(label, candidate, drop_intermediate=False)
    write("roc.tsv", ["threshold", "falsePositiveRate", "truePositiveRate"], zip(cut.tolist(), fpr.tolist(), tpr.tolist()))
    precision, recall, cut = sk.precision_recall_curve(label, candidate)
    write(
        "precision-recall.tsv",
        ["threshold", "recall", "precision"],
        zip(cut[::-1].tolist(), recall[:-1][::-1].tolist(), precision[:-1][::-1].tolist()),
    )

    flips = [(0, 0), (1, 0), (0, 9), (5, 5), (5, 6), (12, 3), (3, 12), (121, 59), (600, 500), (40000, 41000)]
    write(
        "mcnemar.tsv",
        ["fixed", "broken", "pValue"],
        [(a, b, float(mcnemar([[0, a], [b, 0]], exact=True).pvalue)) for a, b in flips],
    )

    cases = [(0, 1), (1, 1), (0, 10), (1, 10), (7, 10), (10, 10), (37, 120), (119, 120), (40000, 100000)]
    rows = []
    for confidence in [0.5, 0.9, 0.95, 0.999]:
        for successes, trials in cases:
            low, high = proportion_confint(successes, trials, alpha=1 - confidence, method="wilson")
            rows.append((successes, trials, confidence, float(low), float(high)))
    write("wilson.tsv", ["successes", "trials", "confidence", "lower", "upper"], rows)

    rng = np.random.default_rng(7)
    rows = []
    for name, coders, categories, missing in [
        ("pair", 2, 2, 0.0),
        ("missing", 4, 2, 0.3),
        ("categories", 3, 4, 0.2),
        ("chance", 2, 3, 0.1),
    ]:
        truth = rng.integers(0, categories, 60)
        noise = 1.0 if name == "chance" else 0.25
        codes = np.where(
            rng.random((coders, 60)) < noise, rng.integers(0, categories, (coders, 60)), truth
        ).astype(float)
        codes[rng.random((coders, 60)) < missing] = np.nan
        alpha = krippendorff.alpha(reliability_data=codes, level_of_measurement="nominal")
        units = " ".join("".join("*" if np.isnan(c) else str(int(c)) for c in unit) for unit in codes.T)
        rows.append((name, units, float(alpha)))
    # The worked example of Krippendorff's "Computing Krippendorff's Alpha-Reliability" (2011), section C: 0.743.
    book = "11*1 2232 3333 3333 2222 1234 4444 1121 2222 *555 **11 *3**"
    codes = [[np.nan if c == "*" else int(c) for c in unit] for unit in book.split()]
    alpha = krippendorff.alpha(reliability_data=np.array(codes).T, level_of_measurement="nominal")
    rows.append(("book", book, float(alpha)))
    write("krippendorff.tsv", ["name", "units", "alpha"], rows)


main()

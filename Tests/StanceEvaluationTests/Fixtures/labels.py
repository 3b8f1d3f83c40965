"""Writes label-observations.tsv, label-metrics.tsv and label-bootstrap.tsv: what scikit-learn gives for decisions among four labels.

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r requirements.txt
    /tmp/oracle/bin/python labels.py

The bootstrap is an independent one, by copying rows; the percentiles are numpy's. Label 3 is never decided for; label 4 occurs nowhere.
"""

import pathlib
import warnings

import numpy as np
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, precision_recall_fscore_support

warnings.filterwarnings("ignore")
FOLDER = pathlib.Path(__file__).parent
LABELS = 5


def write(name, header, rows):
    lines = ["\t".join(header)] + ["\t".join(v if isinstance(v, str) else repr(v) for v in row) for row in rows]
    (FOLDER / name).write_text("\n".join(lines) + "\n")


def figures(gold, said):
    _, _, f1, _ = precision_recall_fscore_support(gold, said, labels=list(range(LABELS)), zero_division=0)
    return {"macroF1": f1_score(gold, said, average="macro"), "accuracy": accuracy_score(gold, said),
            "meanF1.0.2": (f1[0] + f1[2]) / 2, "f1.1": f1[1]}


def draws(names, count, seed):
    mask = (1 << 64) - 1

    def mixed(bits):
        bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & mask
        bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & mask
        return bits ^ (bits >> 31)

    step = 0x9E3779B97F4A7C15
    for draw in range(count):
        state = mixed((seed + (draw + 1) * step) & mask)
        drawn = []
        while len(drawn) < len(names):
            state = (state + step) & mask
            product = mixed(state) * len(names)
            if product & mask >= (1 << 64) % len(names):
                drawn.append(product >> 64)
        yield drawn


random = np.random.default_rng(7)
document = [f"d{n:02}" for n in random.integers(0, 30, 240)]
gold = random.choice(4, 240, p=[0.4, 0.3, 0.2, 0.1])
said = np.where(random.random(240) < 0.6, np.minimum(gold, 2), random.choice(3, 240))
write("label-observations.tsv", ["label", "decision", "group"],
      [(int(g), int(s), d) for g, s, d in zip(gold, said, document)])
p, r, f, n = precision_recall_fscore_support(gold, said, labels=list(range(LABELS)), zero_division=np.nan)
rows = [(name, float(value)) for name, value in figures(gold, said).items() if not name.startswith("f1")]
for label in range(LABELS):
    rows += [(f"{name}.{label}", float(values[label])) for name, values in (("precision", p), ("recall", r), ("f1", f))]
cells = confusion_matrix(gold, said, labels=list(range(LABELS)))
rows += [(f"cell.{i}.{j}", float(cells[i, j])) for i in range(LABELS) for j in range(LABELS)]
write("label-metrics.tsv", ["metric", "value"], rows)

names = sorted(set(document))
members = [[row for row, name in enumerate(document) if name == other] for other in names]
found = []
for drawn in draws(names, 200, 1):
    pick = [row for group in drawn for row in members[group]]
    found.append(figures(gold[pick], said[pick]))
rows = []
for metric in found[0]:
    low, high = np.percentile([values[metric] for values in found], [2.5, 97.5])
    rows.append((metric, 200, 1, float(low), float(high)))
write("label-bootstrap.tsv", ["metric", "draws", "seed", "lower", "upper"], rows)

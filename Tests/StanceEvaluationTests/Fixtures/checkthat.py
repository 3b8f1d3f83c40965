"""Writes checkthat.tsv: what the official CheckThat! scorer's calls to scikit-learn give for confusion matrices, odd ones too.

    python3 -m venv /tmp/oracle
    /tmp/oracle/bin/pip install -r requirements.txt
    /tmp/oracle/bin/python checkthat.py

The calls are those of the scorer's evaluate(): accuracy, macro averages over the labels that occur, and SUBJ alone.
"""

import pathlib

from sklearn.metrics import accuracy_score, precision_recall_fscore_support

MATRICES = [(93, 75, 13, 119), (34, 15, 10, 151), (0, 0, 5, 20), (0, 7, 0, 3), (5, 0, 0, 0), (0, 0, 0, 9),
            (0, 4, 6, 0), (1, 0, 0, 1), (0, 3, 0, 0), (0, 0, 2, 0)]


def score(gold, said):
    mp, mr, mf, _ = precision_recall_fscore_support(gold, said, average="macro", zero_division=0)
    sp, sr, sf, _ = precision_recall_fscore_support(gold, said, labels=["SUBJ"], zero_division=0)
    return [accuracy_score(gold, said), mp, mr, mf, sp[0], sr[0], sf[0]]


lines = ["tp\tfp\tfn\ttn\taccuracy\tmacro_P\tmacro_R\tmacro_F1\tSUBJ_P\tSUBJ_R\tSUBJ_F1"]
for tp, fp, fn, tn in MATRICES:
    gold = ["SUBJ"] * tp + ["OBJ"] * fp + ["SUBJ"] * fn + ["OBJ"] * tn
    said = ["SUBJ"] * tp + ["SUBJ"] * fp + ["OBJ"] * fn + ["OBJ"] * tn
    lines.append("\t".join([str(n) for n in (tp, fp, fn, tn)] + [repr(float(v)) for v in score(gold, said)]))
(pathlib.Path(__file__).parent / "checkthat.tsv").write_text("\n".join(lines) + "\n")

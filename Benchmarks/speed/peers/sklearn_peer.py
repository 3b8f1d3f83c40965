"""scikit-learn as a program: TF-IDF of words 1–2 in two sentences or more, and L2 logistic regression by L-BFGS.

    sklearn_peer.py train TABLE MODEL       a table of sentences and labels
    sklearn_peer.py score SENTENCES MODEL   a sentence a line; prints a probability a line
    sklearn_peer.py matrix TABLE FILE       the features and labels in LIBLINEAR's format
    sklearn_peer.py objective FILE MODEL…   λ/2 |w|² + the logistic loss of LIBLINEAR's models, λ = 1, a number a line
"""

import itertools
import sys

import joblib
import numpy as np

LINES_AT_ONCE = 10_000


def read(path):
    with open(path, encoding="utf-8") as file:
        next(file)
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [row[0] for row in rows], np.array([row[1] == "opinion" for row in rows])


def features():
    from sklearn.feature_extraction.text import TfidfVectorizer

    # Words of one letter count, as they do for the others.
    return TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2, token_pattern=r"(?u)\b\w+\b", dtype=np.float32)


def train(table, model):
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    sentences, labels = read(table)
    pipeline = make_pipeline(features(), LogisticRegression(C=1.0, solver="lbfgs", max_iter=1_000))
    joblib.dump(pipeline.fit(sentences, labels), model)


def score(sentences, model):
    pipeline = joblib.load(model)
    with open(sentences, encoding="utf-8") as file:
        while lines := list(itertools.islice(file, LINES_AT_ONCE)):
            sys.stdout.writelines(f"{value:.6f}\n" for value in pipeline.predict_proba(lines)[:, 1])


def matrix(table, path):
    from sklearn.datasets import dump_svmlight_file

    sentences, labels = read(table)
    dump_svmlight_file(features().fit_transform(sentences), np.where(labels, 1, -1), path, zero_based=False)


def objective(path, *models):
    from sklearn.datasets import load_svmlight_file

    rows, labels = load_svmlight_file(path)
    for model in models:
        with open(model, encoding="utf-8") as file:
            header = dict(line.split(maxsplit=1) for line in itertools.takewhile(lambda line: line.strip() != "w", file))
            weights = np.array([float(line) for line in file])
        first = float(header["label"].split()[0])
        margins = labels * first * (rows @ weights)
        print(repr(float(weights @ weights / 2 + np.logaddexp(0, -margins).sum())))


if __name__ == "__main__":
    {"train": train, "score": score, "matrix": matrix, "objective": objective}[sys.argv[1]](*sys.argv[2:])

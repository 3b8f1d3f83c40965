"""The systems that stance is compared with. Each learns when it is made, and predicts sentences one by one.

A peer whose package is not installed raises ImportError when it is made.
"""

import re
import tempfile

import numpy as np

from measures import Prediction
from shared import SEED
from training import best_threshold

WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")


class TextBlobPeer:
    """TextBlob's subjectivity, which learns nothing, taken as a probability with the threshold 0.5."""

    def __init__(self, training):
        from textblob import TextBlob

        self.subjectivity = lambda sentence: TextBlob(sentence).sentiment.subjectivity

    def prediction(self, sentences):
        return Prediction(np.array([self.subjectivity(sentence) for sentence in sentences]), 0.5)


class TFIDFPeer:
    """TF-IDF of words 1–2 and balanced L2 logistic regression; C, Platt's calibration and the threshold from out-of-fold values."""

    PENALTIES = [(0.1,), (0.3,), (1,), (3,), (10,), (30,)]  # scikit-learn's C, the inverse of the penalty

    def __init__(self, training):
        from sklearn.feature_extraction.text import TfidfVectorizer
        from sklearn.linear_model import LogisticRegression
        from sklearn.pipeline import make_pipeline

        def fitted(rows, penalty):
            # Words of one letter count: "I", "a".
            terms = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2, token_pattern=r"(?u)\b\w+\b")
            model = make_pipeline(terms, LogisticRegression(C=penalty, class_weight="balanced", max_iter=2_000))
            sentences = [training.sentences[row] for row in rows]
            weights = {"logisticregression__sample_weight": training.weights[rows]}
            return model.fit(sentences, training.labels[rows], **weights).decision_function

        setting, values = training.best(self.PENALTIES, fitted)
        values, labels = values[training.chooses, None], training.labels[training.chooses]
        self.calibration = LogisticRegression(C=1e6).fit(values, labels)
        self.threshold = best_threshold(self.calibration.predict_proba(values)[:, 1], labels)
        self.decision_values = fitted(np.arange(len(training.labels)), *setting)
        self.chosen = f"C = {setting[0]:g}, threshold {self.threshold:.3f}"

    def prediction(self, sentences):
        values = self.decision_values(sentences)[:, None]
        return Prediction(self.calibration.predict_proba(values)[:, 1], self.threshold)


class FastTextPeer:
    """fastText's classifier of words and word pairs, one thread, with its own probabilities; learning rate, passes and threshold out of fold."""

    SETTINGS = [(rate, passes) for rate in (0.1, 0.5) for passes in (10, 20, 50)]
    COPIES = 10
    """Rows have no weights in fastText: one that weighs 0.3 is written three times where one that weighs 1 is written ten times."""

    def __init__(self, training):
        import fasttext

        lines = [f"__label__{label} {words(s)}\n" for s, label in zip(training.sentences, training.labels)]
        most = 1 if (training.weights == 1).all() else self.COPIES
        copies = np.rint(training.weights * most).astype(int)

        def fitted(rows, rate, passes):
            written = np.random.default_rng(SEED).permutation(np.repeat(rows, copies[rows]))
            with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
                file.writelines(lines[row] for row in written)
                file.flush()
                model = fasttext.train_supervised(
                    file.name, lr=rate, epoch=passes // most, wordNgrams=2, bucket=200_000, seed=SEED, thread=1, verbose=0
                )
            return lambda sentences: np.array([probability(model, sentence) for sentence in sentences])

        (rate, passes), values = training.best(self.SETTINGS, fitted)
        self.threshold = best_threshold(values[training.chooses], training.labels[training.chooses])
        self.probabilities = fitted(np.arange(len(lines)), rate, passes)
        self.chosen = f"learning rate {rate}, {passes} passes, threshold {self.threshold:.3f}"

    def prediction(self, sentences):
        return Prediction(self.probabilities(sentences), self.threshold)


def words(sentence):
    return " ".join(WORD.findall(sentence.lower()))


def probability(model, sentence):
    """The probability of opinion, by the inner `predict`: the outer one fails with numpy 2, and for lists repeats the first probability."""
    found = {label: value for value, label in model.f.predict(words(sentence) + "\n", 2, 0.0, "strict")}
    return min(found["__label__1"], 1.0)


PEERS = {"TextBlob": TextBlobPeer, "TF-IDF + logistic regression": TFIDFPeer, "fastText": FastTextPeer}


def fit_peers(training):
    """The peers that can be had, and for the others what is missing."""
    fitted, missing = {}, {}
    for name, kind in PEERS.items():
        try:
            fitted[name] = kind(training)
        except ImportError as error:
            missing[name] = str(error)
    return fitted, missing

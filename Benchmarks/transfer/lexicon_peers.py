"""The evaluative lexicons beside TextBlob's and VADER's word scores: AUC on public sets.

    python lexicon_peers.py FOLDER [--sets checkthat-train …] [--training Training]

Each list alone gives the features of one and the same classifier: standardized counts, balanced L2 logistic regression, penalty
chosen by five-fold grouped cross-validation on the training sentences. Every list is counted in the whole sentence and again
outside quotation marks. It is trained on Training/news-en/train.tsv, or with --train on another table (its own set is then left out).
"""

import argparse
import pathlib
import warnings

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from textblob import TextBlob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from lexicon_matcher import Matcher
from shared import ROOT, Table, difference, outside_quotations, paired_auc, print_table, with_interval

# The peers' lists hold evaluative words, TextBlob's also intensifiers, VADER's also slang; negation and degree are rules of both.
EVALUATIVE = [
    "evaluative-adjectives", "evaluative-adverbs", "evaluative-nouns", "evaluative-verbs", "loaded-naming",
]
DEGREE = ["appeals", "boosters", "colloquial", "intensifiers", "irony-markers", "negation"]
PENALTIES = [0.0001, 0.001, 0.01, 0.1, 1]  # scikit-learn's C, the inverse of the penalty
ANALYZER = SentimentIntensityAnalyzer()


def in_both_scopes(features):
    return lambda sentence: features(sentence) + features(outside_quotations(sentence))


def score_features(polarities, strong):
    """What a list of signed word scores says: how much, of which sign, how many, how many strong."""
    values = np.array(polarities, dtype=float)
    sums = [values[values > 0].sum(), -values[values < 0].sum(), np.abs(values).sum(), len(values), (np.abs(values) >= strong).sum()]
    return list(np.log1p(sums))


def textblob(sentence):
    """TextBlob's assessments (word scores after its own negation and intensifiers) and its two sentence scores."""
    sentiment = TextBlob(sentence).sentiment_assessments
    polarities = [assessment[1] for assessment in sentiment.assessments]
    subjectivities = np.array([assessment[2] for assessment in sentiment.assessments])
    extra = [subjectivities.sum(), (subjectivities >= 0.5).sum()]
    return score_features(polarities, 0.5) + list(np.log1p(extra)) + [sentiment.polarity, sentiment.subjectivity]


def vader(sentence):
    """VADER's word scores and its four sentence scores."""
    words = (word.strip(".,;:!?\"'()[]“”‘’").lower() for word in sentence.split())
    valences = [ANALYZER.lexicon[word] for word in words if word in ANALYZER.lexicon]
    scores = ANALYZER.polarity_scores(sentence)
    return score_features(valences, 2) + [scores[key] for key in ("compound", "pos", "neg", "neu")]


def lexicons(matcher):
    return lambda sentence: list(np.log1p(matcher.sums(sentence)))


def vectorizers(folder):
    """Each list's name and what makes a sentence's features from it."""
    every = sorted(path.stem for path in folder.glob("*.lex"))
    both = lambda sentence: textblob(sentence) + vader(sentence)  # noqa: E731
    return {
        "evaluative lexicons": lexicons(Matcher(folder, EVALUATIVE)),
        "evaluative + degree": lexicons(Matcher(folder, EVALUATIVE + DEGREE)),
        "TextBlob": in_both_scopes(textblob),
        "VADER": in_both_scopes(vader),
        "TextBlob + VADER": in_both_scopes(both),
        "all lexicons": lexicons(Matcher(folder, every)),
    }


def fitted(features, table):
    # Groups that are too few for folds (outlets) are split like sentences.
    model = make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced", max_iter=5_000))
    folds = list(GroupKFold(5, shuffle=True, random_state=1).split(features, table.labels, table.clusters))
    search = GridSearchCV(model, {"logisticregression__C": PENALTIES}, scoring="roc_auc", cv=folds)
    return search.fit(features, table.labels)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path, help="folder of public sets")
    parser.add_argument("--sets", nargs="+", default=["checkthat-train", "checkthat-dev", "babe-opinion", "mpqa-author"])
    parser.add_argument("--training", type=pathlib.Path, default=ROOT / "Training")
    parser.add_argument("--train", type=pathlib.Path, help="train on this table instead")
    arguments = parser.parse_args()
    warnings.filterwarnings("ignore", category=DeprecationWarning)

    train = Table(arguments.train or arguments.training / "news-en" / "train.tsv")
    tables = [Table(arguments.folder / f"{name}.tsv") for name in arguments.sets if name != train.name]
    lists = vectorizers(arguments.training / "lexicons")
    scores = {table.name: {} for table in tables}
    for name, vectorize in lists.items():
        model = fitted(np.array([vectorize(sentence) for sentence in train.sentences]), train)
        for table in tables:
            scores[table.name][name] = model.decision_function(np.array([vectorize(s) for s in table.sentences]))

    print(f"Trained on {train.name}: {len(train)} sentences.\n")
    results = {table.name: paired_auc(table.labels, table.clusters, scores[table.name]) for table in tables}
    print_table(["AUC", *lists], [[name, *(with_interval(*result[one]) for one in lists)] for name, result in results.items()])
    peers = ["TextBlob", "VADER", "TextBlob + VADER"]
    for ours in ("evaluative lexicons", "evaluative + degree", "all lexicons"):
        rows = [[name, *(difference(result, ours, peer) for peer in peers)] for name, result in results.items()]
        print_table([f"{ours} − …", *peers], rows)


if __name__ == "__main__":
    main()

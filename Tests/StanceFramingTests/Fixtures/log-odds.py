"""Writes log-odds.tsv: counts in two corpora, a prior, and z of a published implementation.

    python3 -m venv venv && venv/bin/pip install fightin-words==1.0.5
    venv/bin/python Tests/StanceFramingTests/Fixtures/log-odds.py > Tests/StanceFramingTests/Fixtures/log-odds.tsv

The package was written for Python 2 and counts words itself; here it is given counts, and priors of double precision.
Column delta is the formula of the paper (equation 16), z what the package returns.
"""
import importlib
import math
import random

import numpy
from sklearn.feature_extraction.text import CountVectorizer

# The name of the module is no Python name.
fightin_words = importlib.import_module("fightin-words.fightin-words")
fightin_words.xrange = range


class Counts(CountVectorizer):
    """Stands for a vectorizer that has counted two corpora already."""

    def fit_transform(self, _, y=None):
        self.vocabulary_ = {term: index for index, term in enumerate(terms)}
        return self

    def toarray(self):
        return numpy.array([first, second])


generator = random.Random(2008)
terms = [f"term{index:02}" for index in range(60)]
first = [generator.randrange(0, 1 + 400 // (index + 1)) for index in range(60)]
second = [generator.randrange(0, 1 + 300 // (index + 1)) for index in range(60)]
prior = [numpy.float64(generator.uniform(0.01, 500 / (index + 1))) for index in range(60)]

# The package counts the first len(X[0]) rows to the first corpus: one, with names of one letter.
scores = dict(fightin_words.FWExtractor(prior=list(prior), cv=Counts()).transform(["a", "b"]))
print("term", "first", "second", "prior", "delta", "z", sep="\t")
total, other, weight = sum(first), sum(second), float(sum(prior))
for term, y, x, a in zip(terms, first, second, map(float, prior)):
    delta = math.log((y + a) / (total + weight - y - a)) - math.log((x + a) / (other + weight - x - a))
    print(term, y, x, repr(a), repr(delta), repr(float(scores[term])), sep="\t")

"""Writes what scikit-learn makes of corpus.txt: tfidf-word.tsv and tfidf-char.tsv.

A line is: sentence (from 0), term, weight. Terms come in scikit-learn's order, which is that of their code points.
"""

import pathlib
import re

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

HERE = pathlib.Path(__file__).parent
WORD = re.compile(r"\d+(?:[.,:/]\d+)*\w*|[^\W\d_]+(?:['-]\w+)*")


def tokens(text):
    """Words and numbers: small letters, straight apostrophes, digits as 0."""
    return [re.sub(r"\d", "0", word) for word in WORD.findall(text.lower().replace("\u2019", "'"))]


def character_grams(text, shortest=2, longest=5):
    """Character n-grams of each word with a space before and after it, written from the definition."""
    grams = []
    for word in tokens(text):
        padded = " " + word + " "
        for length in range(shortest, longest + 1):
            grams += [padded[start : start + length] for start in range(len(padded) - length + 1)]
    return grams


def write(name, vectorizer, corpus):
    matrix = vectorizer.fit_transform(corpus).toarray()
    terms = vectorizer.get_feature_names_out()
    with open(HERE / name, "w", encoding="utf-8", newline="\n") as file:
        for row, weights in enumerate(matrix):
            for column in numpy.flatnonzero(weights):
                file.write(f"{row}\t{terms[column]}\t{weights[column]:.17g}\n")


def main():
    corpus = (HERE / "corpus.txt").read_text(encoding="utf-8").splitlines()
    shared = dict(sublinear_tf=True, smooth_idf=True, norm="l2", min_df=2, lowercase=False)
    words = TfidfVectorizer(tokenizer=tokens, token_pattern=None, ngram_range=(1, 2), **shared)
    characters = TfidfVectorizer(analyzer=character_grams, **shared)
    write("tfidf-word.tsv", words, corpus)
    write("tfidf-char.tsv", characters, corpus)

    # The library's own char_wb on the words alone gives the same: its padding of short words never shows from 2 on.
    library = TfidfVectorizer(
        analyzer="char_wb", ngram_range=(2, 5), preprocessor=lambda text: " ".join(tokens(text)), **shared
    )
    own = characters.transform(corpus).toarray()
    assert numpy.allclose(library.fit_transform(corpus).toarray(), own, rtol=1e-12, atol=0)
    assert list(library.get_feature_names_out()) == list(characters.get_feature_names_out())


if __name__ == "__main__":
    main()

"""Makes a corpus of any size for benchmarks: a table of sentences with a label each.

    python3 Benchmarks/speed/corpus.py SENTENCES [--seed 1] > corpus.tsv

A sentence is a walk through the word pairs of the training sentences, opinion or reporting: mostly by the pairs of its own label, sometimes
by those of both, sometimes to any word at all, so that pairs nobody wrote come up. Some words give way to made-up ones whose frequencies
fall as Zipf's law says (all octaves of ranks are drawn equally often), so that the vocabulary keeps growing with the corpus. Quotation marks are left
out: those of a walk would not match. Some labels are turned round: they can be learned, but not perfectly.

The same seed and training sentences give the same bytes with every Python: of `random` only `random()` and `getrandbits()` are used.
"""

import argparse
import csv
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLES = [ROOT / "Training/news-en" / f"{name}.tsv" for name in ("train", "dev", "test")]
LABELS = ("reporting", "opinion")

OPINION_SHARE = 0.4
ANYWHERE, EITHER_LABEL = 0.12, 0.35
"""Below the first a step leads to any word, from there to the second it follows the pairs of both labels."""
MADE_UP = 0.08
RANK_BITS = 20
TURNED_ROUND = 0.05
LONGEST = 60
LINES_AT_ONCE = 2_000

ONSETS = "b br c ch d dr f fl g gr h j k l m n p pl qu r s sh sl st t tr v w y z".split()
VOWELS = "a e i o u ai ea oo".split()
ENDINGS = ["", "", "n", "r", "st", "nd", "ly", "ed", "s", "ing", "ment", "ous"]


def made_up(rank):
    """A pronounceable word; more frequent ones are shorter."""
    word, rest = "", rank
    while rest or not word:
        rest, syllable = divmod(rest, len(ONSETS) * len(VOWELS))
        word += ONSETS[syllable % len(ONSETS)] + VOWELS[syllable // len(ONSETS)]
    return word + ENDINGS[rank * 7 % len(ENDINGS)]


class Word:
    """A word, whether a made-up one may take its place, and the words that follow it: by label, and by both labels together.

    A word follows as often as it did; `None` is where a sentence ended.
    """

    __slots__ = ("text", "gives_way", "after", "after_both")

    def __init__(self, text):
        self.text, self.gives_way = text, len(text) > 3 and text.isalpha() and text.islower()
        self.after, self.after_both = ([], []), []


def training_sentences():
    """The words of the training sentences, by label."""
    sentences = {label: [] for label in LABELS}
    marks = str.maketrans("", "", "\"“”‘’«»")
    for path in TABLES:
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                words = row["sentence"].translate(marks).split()
                if row["label"] in sentences and words:
                    sentences[row["label"]].append(words)
    return sentences


def chains():
    """The first words of sentences by label, and any word of a sentence but the last, as often as it stands there."""
    known, first, anywhere = {}, ([], []), []
    for label, sentences in enumerate(training_sentences().values()):
        for texts in sentences:
            words = [known.setdefault(text, Word(text)) for text in texts]
            first[label].append(words[0])
            anywhere += words[:-1]
            for word, following in zip(words, words[1:] + [None]):
                word.after[label].append(following)
                word.after_both.append(following)
    return first, anywhere


def lines(count, seed):
    """The rows of a corpus, one by one: the sentence, a tab, the label and a line end."""
    first, anywhere = chains()
    made = [None] * (1 << RANK_BITS)
    generator = random.Random(seed)
    draw, bits = generator.random, generator.getrandbits
    # One draw decides on the step and, stretched, on the word.
    any_words = len(anywhere) / ANYWHERE
    for _ in range(count):
        label = int(draw() < OPINION_SHARE)
        word, texts, left = first[label][int(draw() * len(first[label]))], [], LONGEST
        while word is not None and left:
            left -= 1
            if word.gives_way and draw() < MADE_UP:
                octave = int(draw() * RANK_BITS)
                rank = 1 << octave | (bits(octave) if octave else 0)
                if made[rank] is None:
                    made[rank] = made_up(rank)
                texts.append(made[rank])
            else:
                texts.append(word.text)
            step = draw()
            if step < ANYWHERE:
                word = anywhere[int(step * any_words)]
            else:
                following = (word.after[label] if step >= EITHER_LABEL else None) or word.after_both
                word = following[int(draw() * len(following))]
        if draw() < TURNED_ROUND:
            label = 1 - label
        yield f"{' '.join(texts)}\t{LABELS[label]}\n"


def write(file, count, seed):
    file.write("sentence\tlabel\n")
    waiting = []
    for line in lines(count, seed):
        waiting.append(line)
        if len(waiting) == LINES_AT_ONCE:
            file.writelines(waiting)
            waiting.clear()
    file.writelines(waiting)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sentences", type=int)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    write(sys.stdout, arguments.sentences, arguments.seed)


if __name__ == "__main__":
    main()

"""Can style tell the labelled sentences from a real collection? AUC of a classifier of the two, by cross-validation.

    python style.py FOLDER [--against checkthat-train] [--corpus Training/news-en/train.tsv …] [--features 25] [--typing as-is | no-marks]

Three classifiers, of which the first is *the* style classifier:

1. **style** sees no content word. Each token becomes one symbol: a function word and a punctuation mark stay as they are; a number is `#`; any
   other word is `_`, or `_ed`, `_ing` by its ending. From the symbols: TF-IDF (sublinear, L2) of runs of one to three that stand in three sentences or more;
   beside them standardized counts of words, commas, numbers, capitals, quotation marks, dashes, contractions, function words.
2. **style with word shapes** also sees the endings of content words (-tion, -al, -ly …), capitals, and how long the words are. Register shows here,
   but so does subject: policy has longer words than sport.
3. **full text**: TF-IDF of words 1–2 and characters 2–5 as they stand. Topics alone can win it.

Each is a balanced L2 logistic regression, C = 1, in five-fold cross-validation, stratified, documents kept together where they are known; AUC is of the
out-of-fold decision values.

First both sides are normalized, so that typing does not give them away: quotation marks, apostrophes, dashes, ellipses and spaces are written one way;
spaces before marks go; full stops go, and whatever ends a sentence except ? and ! (some sets cut sentences short or run two together);
a quotation mark without its partner goes. --typing as-is leaves the sentences alone; --typing no-marks drops all marks but ? and ! as well.
"""

import argparse
import pathlib
import re

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.preprocessing import StandardScaler

from shared import ROOT, Table, paired_auc, print_table, with_interval

FUNCTION_WORDS = set(
    """a an the this that these those some any no every each all both either neither another other such much many more most few fewer less
    least several enough one two first last own same i me my mine myself we us our ours ourselves you your yours yourself he him his himself
    she her hers herself it its itself they them their theirs themselves who whom whose which what whoever whatever someone somebody something
    anyone anybody anything everyone everybody everything nobody nothing none there here where when why how whether if unless because since
    although though while whereas until till before after once as than like of in on at by for with without within about against between among
    into onto through during above below over under up down out off from to toward towards upon across along around behind beside besides
    beyond near per via despite except and or but nor so yet not n't never ever always often sometimes usually again also too very quite
    rather just only even still already now then thus hence therefore however moreover nevertheless nonetheless instead perhaps maybe indeed
    otherwise meanwhile almost nearly far well is are was were be been being am isn't aren't wasn't weren't has have had having hasn't haven't
    hadn't do does did doing done don't doesn't didn't will would shall should can could may might must won't wouldn't shouldn't can't cannot
    couldn't ought used need it's that's there's he's she's what's who's i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll
    they're they've they'd they'll let's get gets got said says say told let""".split()
)
ENDINGS = ["ization", "ation", "tion", "sion", "ment", "ness", "ance", "ence", "able", "ible", "less", "ship", "ism", "ist", "ous", "ive",
           "ful", "ity", "ical", "ing", "ed", "ly", "al", "ic", "ers", "er", "est", "es", "s", "y"]
TENSE_ENDINGS = ["ing", "ed"]
TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d[\d.,:/]*|\.\.\.|\S")
MARKS = [(r"[“”„«»]|''|``", '"'), (r"[’‘`]", "'"), (r"(?<!\w)'([^']*)'(?!\w)", r'"\1"'), (r"\s*(?:—|–|--+)\s*|\s+-\s+", " - "),
         (r"…|\. \. \.", "..."), (r"[‐‑]", "-"), (r"\s+", " "), (r"\s+([,.;:!?)])", r"\1")]


def normalized(sentence):
    for pattern, replacement in MARKS:
        sentence = re.sub(pattern, replacement, sentence)
    sentence = sentence.strip()
    if sentence.count('"') % 2:
        sentence = sentence.strip('"') if sentence[:1] == '"' or sentence[-1:] == '"' else sentence.replace('"', "", 1)
        sentence = sentence.strip()
    sentence = re.sub(r"(?<!\.)\.(?![\d.])", "", sentence)
    # A closing quotation mark may follow the last mark.
    return re.sub(r'[.,;: -]+("?)$', r"\1", sentence)


def without_marks(sentence):
    return re.sub(r"[^\w\s'?!-]|(?<!\w)-(?!\w)", " ", normalized(sentence))


TYPING = {"normalized": normalized, "as-is": str, "no-marks": without_marks}


def symbol(word, is_first, with_shapes):
    folded = word.lower()
    if not word[0].isalpha():
        return "#" if word[0].isdigit() else word
    if folded in FUNCTION_WORDS:
        return folded
    capital = "^" if with_shapes and word[0].isupper() and not is_first else ""
    endings = ENDINGS if with_shapes else TENSE_ENDINGS
    ending = next((ending for ending in endings if folded.endswith(ending) and len(folded) > len(ending) + 2), "")
    return f"{capital}_{ending}"


def symbols(sentence, with_shapes):
    words = TOKEN.findall(sentence)
    first = next((i for i, word in enumerate(words) if word[0].isalnum()), 0)
    return ["‹"] + [symbol(word, i == first, with_shapes) for i, word in enumerate(words)] + ["›"]


SURFACE = {
    "words": lambda s, w: len(w),
    "words, squared": lambda s, w: len(w) ** 2,
    "commas": lambda s, w: s.count(","),
    "commas a word": lambda s, w: s.count(",") / max(len(w), 1),
    "numbers": lambda s, w: sum(x[0].isdigit() for x in w),
    "capitals a word": lambda s, w: sum(x[0].isupper() for x in w[1:]) / max(len(w), 1),
    "quotation marks": lambda s, w: s.count('"'),
    "dashes": lambda s, w: s.count(" - "),
    "contractions": lambda s, w: sum("'" in x for x in w),
    "function words, share": lambda s, w: sum(x.lower() in FUNCTION_WORDS for x in w) / max(len(w), 1),
    "different words, share": lambda s, w: len({x.lower() for x in w}) / max(len(w), 1),
}
SHAPES = {
    "letters a word": lambda s, w: sum(map(len, w)) / max(len(w), 1),
    "longest word": lambda s, w: max(map(len, w), default=0),
    "hyphened words": lambda s, w: sum("-" in x for x in w),
}


class Style:
    """Symbols and surface counts."""

    with_shapes = False
    counts = SURFACE

    def __init__(self, sentences):
        self.terms = TfidfVectorizer(analyzer=self.runs, sublinear_tf=True, min_df=3).fit(sentences)
        self.scaler = StandardScaler().fit(self.surface(sentences))
        self.names = list(self.terms.get_feature_names_out()) + list(self.counts)

    def runs(self, sentence):
        marks = symbols(sentence, self.with_shapes)
        return [" ".join(marks[i : i + n]) for n in (1, 2, 3) for i in range(len(marks) - n + 1)]

    def surface(self, sentences):
        words = ([word for word in TOKEN.findall(sentence) if word[0].isalnum()] for sentence in sentences)
        return np.array([[count(s, w) for count in self.counts.values()] for s, w in zip(sentences, words)])

    def matrix(self, sentences):
        # A tenth: counts, of spread 1, must not outweigh the unit vectors of the terms.
        counts = self.scaler.transform(self.surface(sentences)) / 10
        return hstack([self.terms.transform(sentences), csr_matrix(counts)]).tocsr()


class StyleWithShapes(Style):
    """The same, with endings and capitals of content words and the length of words."""

    with_shapes = True
    counts = SURFACE | SHAPES


class FullText:
    """Words and characters as they stand."""

    def __init__(self, sentences):
        self.words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2, token_pattern=r"(?u)\b\w+\b").fit(sentences)
        self.characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2).fit(sentences)

    def matrix(self, sentences):
        return hstack([self.words.transform(sentences), self.characters.transform(sentences)]).tocsr()


KINDS = [Style, StyleWithShapes, FullText]


def classifier():
    return LogisticRegression(C=1, class_weight="balanced", max_iter=2_000)


def out_of_fold(kind, sentences, labels, groups):
    scores = np.zeros(len(sentences))
    for train, test in StratifiedGroupKFold(5, shuffle=True, random_state=1).split(sentences, labels, groups):
        features = kind([sentences[i] for i in train])
        model = classifier().fit(features.matrix([sentences[i] for i in train]), labels[train])
        scores[test] = model.decision_function(features.matrix([sentences[i] for i in test]))
    return scores


def separation(prepare, ours, theirs, groups):
    """AUCs of the classifiers of two lists of sentences, with draws of resampled documents."""
    sentences = [prepare(sentence) for sentence in ours + theirs]
    labels = np.repeat([1, 0], [len(ours), len(theirs)])
    scores = {kind.__name__: out_of_fold(kind, sentences, labels, groups) for kind in KINDS}
    return paired_auc(labels, groups, scores)


def strongest(kind, prepare, ours, theirs, count):
    """The features that tell most, for us and against us, by coefficient × difference of means, with how often (counts: how many) on each side."""
    sentences = [prepare(sentence) for sentence in ours + theirs]
    labels = np.repeat([1, 0], [len(ours), len(theirs)])
    features = kind(sentences)
    matrix = features.matrix(sentences)
    weights = classifier().fit(matrix, labels).coef_[0]

    def means(rows):
        return [np.asarray(rows[labels == side].mean(axis=0)).ravel() for side in (1, 0)]

    values = means(matrix)
    surface = features.surface(sentences)
    shown = [np.concatenate([s[: -surface.shape[1]], c]) for s, c in zip(means(matrix != 0), means(surface))]
    gains = weights * (values[0] - values[1])
    for heading, sign in (("more in the corpus", 1), ("more in the real text", -1)):
        columns = [c for c in np.argsort(-gains) if gains[c] > 0 and sign * (values[0][c] - values[1][c]) > 0][:count]
        rows = [(f"`{features.names[c]}`", f"{gains[c]:.3f}", f"{shown[0][c]:.3f}", f"{shown[1][c]:.3f}") for c in columns]
        print_table([heading, "gain", "corpus", "real"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path, help="folder of public sets")
    parser.add_argument("--against", default="checkthat-train")
    parser.add_argument("--corpus", type=pathlib.Path, nargs="+", default=[ROOT / "Training/news-en/train.tsv"])
    parser.add_argument("--controls", nargs="*", default=["checkthat-dev", "babe-opinion", "mpqa-author"])
    parser.add_argument("--features", type=int, default=25, help="how many features to list")
    parser.add_argument("--typing", choices=TYPING, default="normalized")
    arguments = parser.parse_args()
    prepare = TYPING[arguments.typing]

    real = Table(arguments.folder / f"{arguments.against}.tsv")
    rows = []

    def compare(name, tables, label=None):
        """A row: the tables' sentences (of one label) against the real ones."""
        ours, groups, offset = [], [], 0
        for table in tables:
            for sentence, own, group in zip(table.sentences, table.labels, table.groups):
                if label is None or own == label:
                    ours.append(sentence)
                    groups.append(group + offset)
            offset += table.groups.max() + 1
        theirs = [s for s, own in zip(real.sentences, real.labels) if label is None or own == label]
        groups = np.unique(np.concatenate([groups, offset + np.arange(len(theirs))]), return_inverse=True)[1]
        result = separation(prepare, ours, theirs, groups)
        rows.append([name, len(ours), *(with_interval(*result[kind.__name__]) for kind in KINDS)])
        return ours, theirs

    corpus = [Table(path) for path in arguments.corpus]
    ours, theirs = compare("the corpus", corpus)
    compare("its reporting", corpus, label=0)
    compare("its opinion", corpus, label=1)
    for control in arguments.controls:
        table = Table(arguments.folder / f"{control}.tsv")
        table.groups = table.clusters
        compare(f"{control} (control)", [table])
    print(f"Against {real.name} ({len(real)} sentences):\n")
    print_table(["", "sentences", "style", "style with word shapes", "full text"], rows)
    for kind in (Style, StyleWithShapes):
        print(f"{kind.__name__}: what tells most\n")
        strongest(kind, prepare, ours, theirs, arguments.features)


if __name__ == "__main__":
    main()

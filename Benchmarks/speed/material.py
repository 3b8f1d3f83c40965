"""The corpus of one size in the forms that the programs read; all hold the same sentences in the same order."""

import hashlib
import itertools
import os
import pathlib

import corpus
from corpus import ROOT

FOLDER = ROOT / ".build-bench"
SEED = 1
SIZES = {"10k": 10_000, "100k": 100_000, "1M": 1_000_000}
COLD_SENTENCES = 20
FOR_VOWPAL = str.maketrans(":|", "  ")
"""What separates features from their values and namespaces there."""


class Material:
    def __init__(self, size):
        self.size, self.count = size, SIZES[size]
        self.folder = FOLDER / size
        self.folder.mkdir(parents=True, exist_ok=True)
        self.table = self.folder / "table.tsv"
        self.forms = {"stance": "sentences.tsv", "plain": "sentences.txt", "vowpal": "sentences.vw", "fasttext": "labelled.txt"}
        # The corpus depends on its generator and on the training sentences: it is made anew when one of them has changed.
        sources = [pathlib.Path(__file__), pathlib.Path(corpus.__file__), *corpus.TABLES]
        made_from = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
        stamp = self.folder / "made-from"
        if not stamp.exists() or stamp.read_text() != made_from:
            self._make()
            stamp.write_text(made_from)
        self.bytes = self.sentences("plain").stat().st_size

    def sentences(self, form):
        return self.folder / self.forms[form]

    def few(self, form):
        """A file of the first twenty sentences."""
        return self.folder / f"few-{self.forms[form]}"

    @property
    def digest(self):
        with open(self.table, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def _make(self):
        partial = self.table.with_suffix(".partial")
        with open(partial, "w", encoding="utf-8", newline="\n") as file:
            corpus.write(file, self.count, SEED)
        os.replace(partial, self.table)
        for form in self.forms:
            self._write(form, self.sentences(form), None)
            self._write(form, self.few(form), COLD_SENTENCES)

    def _write(self, form, path, limit):
        with open(self.table, encoding="utf-8") as table, open(path, "w", encoding="utf-8", newline="\n") as file:
            next(table)
            if form == "stance":
                file.write("sentence\n")
            for line in itertools.islice(table, limit):
                sentence, label = line.rstrip("\n").split("\t")
                if form == "vowpal":
                    file.write(f"{1 if label == 'opinion' else -1} |w {sentence.translate(FOR_VOWPAL)}\n")
                elif form == "fasttext":
                    file.write(f"__label__{label} {sentence}\n")
                else:
                    file.write(f"{sentence}\n")

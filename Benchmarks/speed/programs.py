"""The programs that are compared: how each is trained and how it scores. One thread each, the same sentences, words 1–2.

A program that cannot be run says what is missing when it is made.
"""

import shutil
import sys
import sysconfig

from corpus import ROOT
from running import text_of

PEERS = ROOT / "Benchmarks/speed/peers"
WORDS = "stance, words 1–2"
WORDS_RECIPE = ROOT / "Benchmarks/speed/words.yml"
SHIPPED_MODEL = ROOT / "Models/news-en/news-en.stance"


class Missing(Exception):
    """What a program needs, and is not there."""


class Stance:
    """The tool itself, with a model of the recipe `words.yml` or, where `model` is given, with that one."""

    form = "stance"

    def __init__(self, path, name, model=None, threads=1):
        self.path, self.name, self.model = path, name, model
        self.version = (text_of([path, "--version"]) or "").strip()
        help_text = text_of([path, "score", "--help"])
        if help_text is None:
            raise Missing(f"{path} cannot be run")
        if "--threads" in help_text:
            self.threads = ["--threads", threads]
        elif threads == 1:
            self.threads = []
        else:
            raise Missing("stance score has no --threads")

    def model_of(self, material):
        return self.model or material.folder / "words.stance"

    def training(self, material):
        """The command that trains it, or `None` for a program whose model is given."""
        return None if self.model else [self.path, "train", WORDS_RECIPE, "--data", material.table, "-o", self.model_of(material)]

    def scoring(self, material, sentences):
        return [self.path, "score", "--model", self.model_of(material), *self.threads, "--format", "tsv", sentences]


class VowpalWabbit:
    name, form = "Vowpal Wabbit", "vowpal"
    # As many weights as a million sentences have word pairs; its default of 18 bits would throw most of them together.
    options = ["--quiet", "--ngram", "w2", "-b", 22, "--loss_function", "logistic"]

    def __init__(self):
        packages = sysconfig.get_path("purelib")
        self.start = [sys.executable, "-I", "-S", PEERS / "vowpal_peer.py", packages]
        self.version = text_of([sys.executable, "-c", "from importlib.metadata import version; print(version('vowpalwabbit'))"])
        if self.version is None:
            raise Missing("vowpalwabbit of PyPI is not installed")
        self.version = self.version.strip()

    def model_of(self, material):
        return material.folder / "vowpal.model"

    def training(self, material):
        return [*self.start, *self.options, "-d", material.sentences(self.form), "-f", self.model_of(material)]

    def scoring(self, material, sentences):
        # Its pairs and bits are in the model; -b here would be refused.
        return [*self.start, "--quiet", "-t", "-i", self.model_of(material), "--link", "logistic", "-d", sentences, "-p", "/dev/null"]


class FastText:
    name, form = "fastText", "fasttext"
    options = ["-dim", 10, "-wordNgrams", 2, "-thread", 1, "-seed", 1, "-verbose", 0]

    def __init__(self):
        if shutil.which("fasttext") is None:
            raise Missing("Debian's package fasttext is not installed (apt-get install fasttext)")
        self.version = (text_of(["dpkg-query", "-W", "-f=${Version}", "fasttext"]) or "of unknown version").strip()

    def model_of(self, material):
        return material.folder / "fasttext.bin"

    def training(self, material):
        return ["fasttext", "supervised", "-input", material.sentences(self.form), "-output", self.model_of(material).with_suffix(""), *self.options]

    def scoring(self, material, sentences):
        return ["fasttext", "predict-prob", self.model_of(material), sentences, 1]


class ScikitLearn:
    name, form = "scikit-learn", "plain"
    program = PEERS / "sklearn_peer.py"

    def __init__(self):
        self.version = text_of([sys.executable, "-c", "import joblib, sklearn; print(sklearn.__version__)"])
        if self.version is None:
            raise Missing("scikit-learn of PyPI is not installed")
        self.version = self.version.strip()

    def model_of(self, material):
        return material.folder / "sklearn.joblib"

    def training(self, material):
        return [sys.executable, self.program, "train", material.table, self.model_of(material)]

    def scoring(self, material, sentences):
        return [sys.executable, self.program, "score", sentences, self.model_of(material)]


class BarePython:
    """What is Python's own in a start of Vowpal Wabbit."""

    name, form, version = "bare Python", "plain", sys.version.split()[0]

    def model_of(self, material):
        return None

    def training(self, material):
        return None

    def scoring(self, material, sentences):
        return [sys.executable, "-I", "-S", "-c", "pass"]


def all_programs(stance):
    """The programs that can be run, by name, and for the others what is missing."""
    kinds = {
        WORDS: lambda name: Stance(stance, name),
        "stance, shipped model": lambda name: Stance(stance, name, SHIPPED_MODEL),
        "stance, shipped model, 2 threads": lambda name: Stance(stance, name, SHIPPED_MODEL, threads=2),
        "Vowpal Wabbit": lambda name: VowpalWabbit(),
        "fastText": lambda name: FastText(),
        "scikit-learn": lambda name: ScikitLearn(),
        "bare Python": lambda name: BarePython(),
    }
    programs, missing = {}, {}
    for name, kind in kinds.items():
        try:
            programs[name] = kind(name)
        except Missing as error:
            missing[name] = str(error)
    return programs, missing

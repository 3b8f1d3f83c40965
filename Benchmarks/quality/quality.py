"""One report of how good stance is, beside peers: Markdown on standard output.

    python quality.py [--datasets FOLDER] [--write] [--stance .build/tool/release/stance]

FOLDER holds public labelled sets (Benchmarks/transfer/README.md says which and in what form); without it only what the repository holds is measured.
--write also writes the report into Docs/Quality.md.
"""

import argparse
import contextlib
import hashlib
import importlib.metadata
import io
import pathlib
import platform
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "transfer"))

from measures import measured  # noqa: E402
from peers import fit_peers  # noqa: E402
from report import ALONE, IN_CONTEXT, RESEARCH, print_differences, print_marks, print_metrics, print_sets  # noqa: E402
from shared import ROOT, Table  # noqa: E402
from texts import HEAD, RESEARCH_HEAD  # noqa: E402
from tool import Stance  # noqa: E402
from training import Training  # noqa: E402

OWN_SETS = {"news-en dev": "Training/news-en/dev.tsv", "news-en test": "Training/news-en/test.tsv", "seeds": "seeds/labels.tsv"}
PUBLIC_SETS = ["checkthat-train", "checkthat-dev", "babe-opinion", "mpqa-author"]
TRAIN = ROOT / "Training/news-en/train.tsv"
MODEL = ROOT / "Models/news-en/news-en.stance"
RESEARCH_RECIPE = ROOT / "Training/recipes/research.yml"
HELD_OUT = "checkthat-dev"


def progress(text):
    print(text, file=sys.stderr, flush=True)


def research_parts(datasets):
    """The rows that the research recipe learns from, with their weights; read from the recipe, so that peers get the same."""
    added = re.findall(r"- dataset: (\S+)\s+weight: (\S+)", RESEARCH_RECIPE.read_text(encoding="utf-8"))
    assert added and HELD_OUT not in dict(added), f"{RESEARCH_RECIPE}: {added}"
    return [(Table(TRAIN), 1.0)] + [(Table(datasets / f"{name}.tsv"), float(weight)) for name, weight in added]


def columns(path):
    with path.open(encoding="utf-8") as file:
        return file.readline().rstrip("\r\n").split("\t")


def compared(stance, model, names, paths, tables, training):
    """{set: {system: metrics}} of a model, alone and where there are documents in context, and of the peers; and the peers that are missing."""
    progress("training the peers")
    peers, missing = fit_peers(training)
    alone, in_context = names
    results = {}
    for name, path in paths.items():
        progress(f"measuring {name}")
        table = tables[name]
        predictions = {alone: stance.prediction(model, path, table, in_context=False)}
        if in_context and "document" in columns(path):
            predictions[in_context] = stance.prediction(model, path, table, in_context=True)
        predictions |= {peer: system.prediction(table.sentences) for peer, system in peers.items()}
        results[name] = measured(table, predictions)
    return results, missing, "; ".join(f"{name} {system.chosen}" for name, system in peers.items() if hasattr(system, "chosen"))


def versions():
    found = []
    for package in ("numpy", "scikit-learn", "textblob", "fasttext-wheel"):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found.append(f"{package} {importlib.metadata.version(package)}")
    return ", ".join([f"Python {platform.python_version()}", *found])


def print_missing(missing):
    for name, reason in missing.items():
        print(f"{name} is left out, as it could not be loaded: {reason}.\n")


def print_report(stance, datasets):
    paths = {name: ROOT / path for name, path in OWN_SETS.items()}
    absent = []
    for name in PUBLIC_SETS if datasets else []:
        path = datasets / f"{name}.tsv"
        paths |= {name: path} if path.exists() else {}
        absent += [] if path.exists() else [name]
    tables = {name: Table(path) for name, path in paths.items()}

    results, missing, chosen = compared(stance, MODEL, (ALONE, IN_CONTEXT), paths, tables, Training([(Table(TRAIN), 1.0)]))
    print(HEAD)
    print(f"{stance.run('--version').strip()}, model `{hashlib.sha256(MODEL.read_bytes()).hexdigest()[:12]}`; {versions()}.\n")
    print_missing(missing)
    print_sets(tables)
    if absent:
        print(f"Not in the folder: {', '.join(absent)}.\n")
    print("## The shipped model\n")
    print_metrics(results)
    print("Stance less each peer, on the same resamples:\n")
    print_differences(results, (ALONE, IN_CONTEXT))
    print(f"Chosen out of fold: {chosen}.\n")

    research = {}
    if datasets and not absent:
        progress("training the research recipe")
        model = stance.research_model(datasets)
        only = {HELD_OUT: paths[HELD_OUT]}
        parts = research_parts(datasets)
        research, _, chosen = compared(stance, model, (RESEARCH, None), only, tables, Training(parts))
        print(RESEARCH_HEAD.format(added=", ".join(f"{table.name} ({weight:g})" for table, weight in parts[1:])))
        print_metrics(research)
        print_differences(research, (RESEARCH,))
        print(f"Chosen out of fold: {chosen}.\n")
    print("## Marks\n")
    print_marks(results, research)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--datasets", type=pathlib.Path, help="folder of public sets")
    parser.add_argument("--stance", type=pathlib.Path, default=ROOT / ".build/tool/release/stance")
    parser.add_argument("--write", action="store_true", help="also write Docs/Quality.md")
    arguments = parser.parse_args()
    datasets = arguments.datasets and arguments.datasets.resolve()
    printed = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(printed):
        print_report(Stance(arguments.stance.resolve(), pathlib.Path(folder)), datasets)
    text = printed.getvalue().rstrip() + "\n"
    print(text, end="")
    if arguments.write:
        (ROOT / "Docs/Quality.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

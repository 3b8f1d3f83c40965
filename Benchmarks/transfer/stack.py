"""What the big lexicon adds to the whole model: AUC on public sets with and without it.

    python stack.py FOLDER [--sets checkthat-train …] [--training Training] [--stance .build/tool/release/stance]

Trains the shipped recipe (TF-IDF, lexicons, style features) with only a part of the lexicons, by `stance train`, and scores each public set by
`stance evaluate`. The style features are always in. With --train-on, the recipe learns from that public set instead, and the set is left out.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import numpy as np

from shared import ROOT, Table, difference, paired_auc, print_table, with_interval

SMALL = [  # closed classes and cues of the author's voice
    "attribution-phrases", "boosters", "discourse-openers", "hedges", "negation", "numbers-dates", "obligation-modals",
    "opinion-verbs", "person-first", "person-second", "report-verbs-loaded", "report-verbs-neutral",
]
EVALUATIVE = ["evaluative-adjectives", "evaluative-adverbs", "evaluative-nouns", "evaluative-verbs", "loaded-naming"]
VARIANTS = {
    "small lists": lambda name: name in SMALL,
    "small + evaluative": lambda name: name in SMALL + EVALUATIVE,
    "all but evaluative": lambda name: name not in EVALUATIVE,
    "all lexicons": lambda name: True,
}


def train(stance, training, folder, wanted, data):
    """The model that the shipped recipe makes of the wanted lexicons (and, if given, of another training table)."""
    recipe_folder = folder / "recipes"
    recipe_folder.mkdir(parents=True)
    shutil.copytree(training / "news-en", folder / "news-en")
    (folder / "lexicons").mkdir()
    for lexicon in training.glob("lexicons/*.lex"):
        if wanted(lexicon.stem):
            shutil.copy(lexicon, folder / "lexicons")
    if data:
        shutil.copy(data, folder / "news-en" / "train.tsv")
    recipe = recipe_folder / "news-en.yml"
    shutil.copy(training / "recipes" / "news-en.yml", recipe)
    # BLAS on one thread: the same bytes every time.
    environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
    command = [stance, "train", recipe, "--output", folder / "model"]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return folder / "model" / "news-en.stance"


def logits(stance, model, table_path, folder):
    """The decision value of every labelled row of a table, in its order."""
    report = folder / table_path.stem
    command = [stance, "evaluate", model, table_path, "--report", report, "--json"]
    subprocess.run(command, check=True, capture_output=True)
    rows = [json.loads(line) for line in (report / "predictions.jsonl").read_text(encoding="utf-8").splitlines()]
    rows.sort(key=lambda row: int(re.search(r":(\d+)$", row["file"]).group(1)))
    return np.array([row["logit"] if row["logit"] is not None else 0.0 for row in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path, help="folder of public sets")
    parser.add_argument("--sets", nargs="+", default=["checkthat-train", "checkthat-dev", "babe-opinion", "mpqa-author"])
    parser.add_argument("--training", type=pathlib.Path, default=ROOT / "Training")
    parser.add_argument("--stance", type=pathlib.Path, default=ROOT / ".build/tool/release/stance")
    parser.add_argument("--train-on", help="the name of a public set to learn from")
    arguments = parser.parse_args()
    stance = arguments.stance.resolve()
    data = arguments.folder / f"{arguments.train_on}.tsv" if arguments.train_on else None

    paths = [arguments.folder / f"{name}.tsv" for name in arguments.sets if name != arguments.train_on]
    scores = {path.stem: {} for path in paths}
    with tempfile.TemporaryDirectory() as temporary:
        for number, (variant, wanted) in enumerate(VARIANTS.items()):
            folder = pathlib.Path(temporary) / str(number)
            model = train(stance, arguments.training, folder, wanted, data)
            for path in paths:
                scores[path.stem][variant] = logits(stance, model, path, folder)

    print(f"Trained on {arguments.train_on or 'news-en'}.\n")
    results = {}
    for path in paths:
        table = Table(path)
        assert len(table) == len(scores[path.stem]["all lexicons"]), f"{path}: rows were skipped"
        results[path.stem] = paired_auc(table.labels, table.clusters, scores[path.stem])
    print_table(["AUC", *VARIANTS], [[name, *(with_interval(*result[one]) for one in VARIANTS)] for name, result in results.items()])
    others = [("small + evaluative", "small lists"), ("all lexicons", "all but evaluative"), ("all lexicons", "small lists")]
    others.append(("all lexicons", "small + evaluative"))
    print_table(
        ["difference", *(f"{left} − {right}" for left, right in others)],
        [[name, *(difference(result, *pair) for pair in others)] for name, result in results.items()],
    )
    mean = {one: tuple(np.mean([result[one][part] for result in results.values()], axis=0) for part in (0, 1)) for one in VARIANTS}
    print("Mean of the sets: " + "; ".join(difference(mean, *pair) for pair in others))


if __name__ == "__main__":
    main()

"""Predictions of stance itself, by `stance evaluate` and `stance train`."""

import json
import os
import subprocess

import numpy as np

from measures import Prediction
from shared import ROOT

# BLAS on one thread: the same bytes every time.
ENVIRONMENT = os.environ | {"OPENBLAS_NUM_THREADS": "1"}


class Stance:
    def __init__(self, path, folder):
        self.path, self.folder = path, folder

    def run(self, *arguments):
        done = subprocess.run([self.path, *arguments], cwd=ROOT, env=ENVIRONMENT, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"stance {' '.join(map(str, arguments))}: exit code {done.returncode}\n{done.stderr}")
        return done.stdout

    def research_model(self, datasets):
        """The model that the research recipe makes of the shipped corpus and the public sets."""
        output = self.folder / "research"
        self.run("train", "Training/recipes/research.yml", "--datasets", datasets, "-o", output)
        return output / "research-en.stance"

    def prediction(self, model, path, table, in_context):
        """The probabilities of a table's labelled rows, in its order, and the model's own threshold."""
        report = self.folder / "report"
        context = [] if in_context else ["--no-context"]
        self.run("evaluate", model, path, "--report", report, "--json", *context)
        rows = [json.loads(line) for line in (report / "predictions.jsonl").read_text(encoding="utf-8").splitlines()]
        rows.sort(key=lambda row: row["table"]["line"])
        # Sentences of documents are read at their places there: the same words for all systems.
        if [(row["text"], row["gold"] == "opinion") for row in rows] != list(zip(table.sentences, table.labels == 1)):
            raise SystemExit(f"{path}: the rows in predictions.jsonl are not the table's labelled rows")
        threshold = json.loads((report / "metrics.json").read_text(encoding="utf-8"))["threshold"]
        return Prediction(np.array([row["probability"] for row in rows]), threshold)

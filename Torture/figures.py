"""Numbers that strain the solver or the scorer: it ends, says so, and what is printed is finite."""
import os

import corpus
from cases import Cases, objects

TRAIN = ("train",)


def finite(ended):
    """A check that all probabilities lie in 0...1, and that every logit is a number."""
    wrong = [o for o in objects(ended) if o["probability"] is not None
             and not (0 <= o["probability"] <= 1 and isinstance(o["logit"], (int, float)))]
    return True if not wrong else [f"{wrong[0]['probability']}, {wrong[0]['logit']}"]


def run(tool, report, scale, rng):
    words = "It was a disgrace to all of us. "
    with Cases(tool, report, "numbers") as cases:
        score = cases.expect
        score("a sentence of 100,000 words", "long.txt", "It was " + "disgrace " * 100_000 + ".\n", 0, check=finite)
        score("a word 100,000 times over, capitals and marks", "marks.txt", "WHAT A DISGRACE" + "!" * 100_000 + "\n", 0, check=finite)
        score("words that no model knows", "unknown.txt", "Zxqv wkrp jjjj ffff.\n" * 3, 0, check=finite)
        score("numbers of 10,000 digits", "digits.txt", "It was " + "9" * 10_000 + " and 1e999999 and NaN.\n", 0, check=finite)
        score("prevalence next to 0", "low.txt", words, 0, arguments=("score", "--format", "jsonl", "--prevalence", "1e-12"), check=finite)
        for what, data, recipe in [
                ("separable data", None, None), ("no penalty, separable data", None, {"penalty": 0, "densePenalty": 0}),
                ("a penalty of 1e6", None, {"penalty": "1e6", "densePenalty": "1e6"}),
                ("a tolerance never reached", None, {"tolerance": "1e-14"}),
                ("the same sentence under both labels", corpus.table(
                    [[a, "It was a disgrace.", c, d] for a, _, c, d in corpus.rows()]), None),
                ("one word in all", corpus.table([[a, "word", c, d] for a, _, c, d in corpus.rows()]), None),
                ("sentences without a word", corpus.table([[a, "!!! ???", c, d] for a, _, c, d in corpus.rows()]), None)]:
            train(cases, what, data, recipe)


def train(cases, what, data, model):
    """Trains: either a model comes out whose scores are finite, or one line says why not."""
    text = corpus.yaml({**corpus.RECIPE, "model": {**corpus.RECIPE["model"], **(model or {})}})
    path = corpus.write(os.path.join(cases.folder, "case"), recipe=text, data=data)
    ended = cases.tool.run("train", path, timeout=120)
    complaints, figure = [], f"code {ended.code}"
    if ended.code == 2 and len(ended.lines) == 1:
        figure += ": " + ended.lines[0].replace(cases.folder + "/", "").removeprefix("stance: ")
    elif ended.code == 0:
        scored = cases.tool.run("score", "--format", "jsonl", "--model", os.path.join(cases.folder, "case/small.stance"), "-",
                                "--input", "text", data=b"It was a disgrace to all of us. Police came on Friday.\n")
        told = finite(scored) if scored.code == 0 else [scored.err]
        figure += ", a model with finite scores"
        complaints = [] if told is True else told
    else:
        complaints = [f"ends with {ended.code}: {ended.err[-300:]}"]
    cases.report.add("numbers", f"training: {what}", figure if not complaints else str(complaints[0])[:200], not complaints,
                     "stance train recipe.yml", complaints)

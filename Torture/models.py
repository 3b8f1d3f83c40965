"""Damaged models are refused, or score exactly as before; forged ones are refused, or are whole models."""
import itertools
import json
import math
import os
import resource
import tempfile
import threading
import time

import mutants
from tool import MEGABYTE, ROOT

SMALL = os.path.join(ROOT, "Tests/StanceKitTests/Fixtures/format-1.stance")
SHIPPED = os.path.join(ROOT, "Models/news-en/news-en.stance")
PROBE = ("The council approved the budget on Monday.\nThis is a shameful and absurd excuse, and nobody deserves "
         "it!\n“What a disgrace,” he said, according to officials.\nPolice arrested two men in May.\n")
LOADS = "stance score --format jsonl --top all --model"


class Model:
    """A whole model, what it says of the probe, and what loading it costs."""

    def __init__(self, tool, path, folder):
        self.tool, self.folder = tool, folder
        with open(path, "rb") as file:
            self.data = file.read()
        self.probe = os.path.join(folder, "probe.txt")
        with open(self.probe, "w", encoding="utf-8") as file:
            file.write(PROBE)
        whole = self.score(self.data)
        assert whole.code == 0, whole.err
        self.expected, self.memory = whole.out, whole.memory

    def score(self, data):
        path = os.path.join(self.folder, "mutant.stance")
        with open(path, "wb") as file:
            file.write(data)
        return self.tool.run("score", "--format", "jsonl", "--top", "all", "--model", path, self.probe,
                             timeout=20, memory=1024 * MEGABYTE)


def judge(model, ended, size, forged):
    """`refused`, `same`, `other` for another whole model, or what is wrong."""
    if ended.hung:
        return "hangs"
    # A run begins with the peak of the process that started it, which may be more than the tool's own.
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if ended.memory > max(model.memory, own) + 2 * size + 8 * MEGABYTE:
        return f"{(ended.memory - model.memory) // MEGABYTE} MB more than the whole model"
    if ended.code == 2 and len(ended.lines) == 1 and ended.err.startswith("stance: ") and not ended.out:
        return "refused"
    if ended.code != 0:
        return f"ends with {ended.code}: {ended.err.splitlines()[-1:]}"
    if ended.out == model.expected:
        return "same"
    return whole(ended.out) if forged else "scores otherwise"


def whole(out):
    """Whether what a model says could be a model's: finite numbers, probabilities, contributions that sum up."""
    for line in out.decode().splitlines():
        score = json.loads(line, parse_constant=lambda name: float("nan"))
        if score["probability"] is None:
            continue
        total = sum(part["contribution"] for part in score["contributions"])
        if not 0 <= score["probability"] <= 1 or not math.isfinite(score["logit"]):
            return f"probability {score['probability']}, logit {score['logit']}"
        if abs(total - score["logit"]) > 1e-6 * max(1, abs(total), *(
                abs(part["contribution"]) for part in score["contributions"])):
            return f"contributions sum to {total}, logit {score['logit']}"
        if abs(sum(score.get("probabilities", {"one": 1}).values()) - 1) > 1e-9:
            return f"probabilities {score['probabilities']}"
    return "other"


def overwritten(model, count, rng):
    """Scores with a model that is cut, changed and made whole again, in place, all the while; how the runs ended."""
    path, done = os.path.join(model.folder, "unsteady.stance"), threading.Event()
    data = model.data

    def write():
        with open(path, "r+b", buffering=0) as file:
            while not done.is_set():
                place = rng.randrange(len(data))
                for cut, byte in ((place, None), (None, data[place] ^ 1), (None, data[place])):
                    if byte is None:
                        file.truncate(cut)
                        file.seek(0)
                        file.write(data)
                    else:
                        file.seek(place)
                        file.write(bytes([byte]))
                    time.sleep(rng.random() / 200)

    with open(path, "wb") as file:
        file.write(data)
    writer = threading.Thread(target=write)
    writer.start()
    counts, complaints = {}, []
    try:
        for _ in range(count):
            ended = model.tool.run("score", "--format", "jsonl", "--top", "all", "--model", path, model.probe, timeout=20)
            told = len(ended.lines) == 1 and ended.err.startswith("stance: ") and not ended.out
            if ended.code == 0 and ended.out == model.expected:
                verdict = "score as before"
            elif ended.code in (2, 74) and told:
                verdict = f"refused (code {ended.code})"
            else:
                verdict = "broken"
                complaints.append(f"ends with {ended.code}: {ended.err[-200:]}")
            counts[verdict] = counts.get(verdict, 0) + 1
    finally:
        done.set()
        writer.join()
    return ", ".join(f"{number:,} {verdict}" for verdict, number in sorted(counts.items())), complaints


def labels(tool, folder):
    """A model of labels of one's own; its path."""
    rows = [("The goalkeeper saved the match", "sport"), ("Snow and wind closed the airport", "weather"),
            ("The bank raised its rates", "economy")]
    data, path = os.path.join(folder, "labels.tsv"), os.path.join(folder, "labels.stance")
    with open(data, "w", encoding="utf-8") as file:
        file.write("sentence\tlabel\tgroup\n")
        file.writelines(f"{rows[i % 3][0]} at number {i // 3 % 4}.\t{rows[i % 3][1]}\tg{i // 6}\n" for i in range(48))
    ended = tool.run("train", "--data", data, "-o", path)
    assert ended.code == 0, ended.err
    return path


def run(tool, report, scale, rng):
    with tempfile.TemporaryDirectory() as folder:
        small, shipped = Model(tool, SMALL, folder), Model(tool, SHIPPED, folder)
        own = Model(tool, labels(tool, folder), folder)
        classes = [
            ("a truncated model", small, False, mutants.truncations(small.data, int(2500 * scale), rng)),
            ("a model with one bit flipped", small, False, mutants.flips(small.data, int(5000 * scale), rng)),
            ("a model with bytes lost, doubled, zeroed", small, False,
             mutants.blocks(small.data, int(1000 * scale), rng)),
            ("the shipped model, cut or one bit flipped", shipped, False,
             itertools.chain(mutants.truncations(shipped.data, int(60 * scale), rng, first=0),
                             mutants.flips(shipped.data, int(100 * scale), rng, first=0))),
            ("a model of other labels, cut or one bit flipped", own, False,
             itertools.chain(mutants.truncations(own.data, int(60 * scale), rng, first=0),
                             mutants.flips(own.data, int(200 * scale), rng, first=0))),
            ("a forged header", small, True, mutants.forged_headers(small.data)),
            ("a forged manifest", small, True, mutants.forged_manifests(small.data)),
            ("a forged manifest of a model of other labels", own, True, mutants.forged_manifests(own.data)),
            ("a forged context stage", shipped, True,
             ((what, data) for what, data in mutants.forged_manifests(shipped.data)
              if what.startswith(("context", "decision")))),
            ("forged arrays: NaN, ∞, counts, moved hash slots", small, True,
             mutants.forged_arrays(small.data, int(800 * scale), rng)),
        ]
        total = 0
        for fault, model, forged, made in classes:
            counts, complaints = {}, []
            for what, data in made:
                verdict = judge(model, model.score(data), len(data), forged)
                if verdict not in ("refused", "same", "other"):
                    complaints.append(f"{what}: {verdict}")
                    verdict = "broken"
                counts[verdict] = counts.get(verdict, 0) + 1
            total += sum(counts.values())
            names = {"refused": "refused (code 2)", "same": "score as before", "other": "whole other models",
                     "broken": "broken"}
            figure = ", ".join(f"{counts[k]:,} {names[k]}" for k in names if k in counts)
            report.add("models", fault, figure, not complaints, f"Torture/run.py --only models", complaints)
        figure, complaints = overwritten(shipped, max(20, int(300 * scale)), rng)
        report.add("models", "a model that is cut and overwritten while it is read", figure, not complaints,
                   "Torture/run.py --only models", complaints)
        report.add("models", "all of them", f"{total:,} mutants, none crashes, hangs or takes more than twice "
                   "the file's size", not any(row.topic == "models" for row in report.broken), f"{LOADS} MUTANT probe.txt")

"""All that is measured on a corpus of one size."""

import json
import time
from statistics import median

from corpus import ROOT
from excess import training_excess
from material import SIZES, Material
from programs import SHIPPED_MODEL, WORDS, Missing
from rounds import Rounds
from running import Failed, text_of
from solver import Solvers

ROUNDS = {"10k": 7, "100k": 5, "1M": 3}
COLD_ROUNDS = {"10k": 11, "100k": 21, "1M": 21}
TIMEOUT = 1_800
SOLVER_SIZE = 100_000
"""The solvers are compared on at most so many sentences: LIBLINEAR's text format takes longer to read than to solve."""
STAGES = ROOT / "Benchmarks/.build/release/stage-speed"
STAGE_SENTENCES = 5_000


def memory_limits():
    """What this machine's memory allows."""
    printed = text_of([STAGES, "--memory"])
    if printed is None:
        raise SystemExit(f"{STAGES} --memory failed")
    return json.loads(printed)


class Result:
    def __init__(self, size, programs, rounds=None):
        self.size, self.count = size, rounds or ROUNDS[size]
        self.material = material = Material(size)
        trained = {name: program for name, program in programs.items() if program.training(material)}
        self.training = self._rounds("training", trained, lambda program: program.training(material))
        self.excess, self.no_excess = None, self.training.failed.get(WORDS, "stance cannot be run")
        if WORDS in self.training.costs:
            try:
                self.excess = training_excess(programs[WORDS], material)
            except Failed as error:
                self.no_excess = str(error)
        able = {name: one for name, one in programs.items() if name not in self.training.failed and name != "bare Python"}
        self.scoring = self._rounds("scoring", able, lambda one: one.scoring(material, material.sentences(one.form)))
        able |= {name: one for name, one in programs.items() if name == "bare Python"}
        able.pop("stance, shipped model, 2 threads", None)
        self.cold = self._rounds("cold start", able, lambda one: one.scoring(material, material.few(one.form)), COLD_ROUNDS[size])
        self.model_bytes = SHIPPED_MODEL.stat().st_size
        self.models = {
            name: path.stat().st_size for name, one in programs.items() if (path := one.model_of(material)) and path.exists()
        }
        self.solver, self.no_solver = None, ""
        smaller = material if material.count <= SOLVER_SIZE else Material(next(one for one in SIZES if SIZES[one] == SOLVER_SIZE))
        try:
            self.solver = Solvers(smaller, self.count)
        except (Missing, Failed) as error:
            self.no_solver = str(error)
        self.stages = {
            name: self._stages(one.model_of(material)) for name, one in programs.items()
            if name in (WORDS, "stance, shipped model") and name in self.scoring.costs
        }

    def _rounds(self, what, programs, command, count=None):
        return Rounds(f"{self.size}, {what}", programs, command, count or self.count, TIMEOUT)

    def _stages(self, model):
        few = self.material.folder / "stage-sentences.tsv"
        with open(self.material.sentences("stance"), encoding="utf-8") as file:
            few.write_text("".join(line for line, _ in zip(file, range(STAGE_SENTENCES + 1))), encoding="utf-8")
        printed = text_of([STAGES, model, few])
        return json.loads(printed) if printed else None

    def scoring_seconds(self, name):
        """CPU seconds of scoring, round by round, without those of a cold start: what a longer text takes more of."""
        scoring, cold = self.scoring.figures(name, "cpu"), self.cold.figures(name, "cpu")
        if scoring is None:
            return None
        start = median(cold) if cold else 0
        return [max(seconds - start, 1e-6) for seconds in scoring]

    def raw(self):
        return {
            "size": self.size, "sentences": self.material.count, "bytes": self.material.bytes, "sha256": self.material.digest,
            "training": self.training.raw(), "excess": self.excess, "scoring": self.scoring.raw(), "cold": self.cold.raw(), "models": self.models,
            "solver": self.solver.raw() if self.solver else self.no_solver, "stages": self.stages,
            "measured": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        }

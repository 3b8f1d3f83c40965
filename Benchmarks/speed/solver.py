"""The solver alone beside LIBLINEAR's TRON on the same matrix, each to within 1e-3 of its own best objective, on one thread.

LIBLINEAR has no intercept here, stance one without a penalty; so each has an objective of its own. LIBLINEAR's time is that of its program less
that of one which stops before the first step: reading the matrix and writing the model.
"""

import json
import shutil
import sys

from corpus import ROOT
from programs import Missing, ScikitLearn
from running import Failed, run, text_of

SOLVER = ROOT / "Benchmarks/.build/release/solver-speed"
WITHIN = 1e-3
# From loose to strict; the last is the best there is. Ours are parts of the objective, LIBLINEAR's of the gradient at zeros.
OUR_TOLERANCES = (1e-2, 3e-3, 1e-3, 5e-4, 2e-4, 1e-4, 1e-11)
THEIR_TOLERANCES = (1.0, 0.3, 0.1, 0.03, 0.01, 0.003, 1e-6)
AT_ONCE = 1e9


class Solvers:
    """Both solvers' CPU seconds in rounds, at the loosest tolerance that comes near enough to the best objective."""

    def __init__(self, material, rounds):
        if shutil.which("liblinear-train") is None:
            raise Missing("Debian's package liblinear-tools is not installed (apt-get install liblinear-tools)")
        ScikitLearn()
        self.matrix = material.folder / "matrix.svm"
        self.model = material.folder / "liblinear.model"
        run([sys.executable, ScikitLearn.program, "matrix", material.table, self.matrix])
        ours = self._ours(*OUR_TOLERANCES)
        self.shape = {name: ours[-1][name] for name in ("rows", "columns", "elements")}
        self.our_tolerance, self.our_excess = _loosest(OUR_TOLERANCES, [one["objective"] for one in ours])
        self.their_tolerance, self.their_excess = _loosest(THEIR_TOLERANCES, self._their_objectives(material))
        self.our_products = next(one["products"] for one in ours if one["tolerance"] == self.our_tolerance)
        self.ours, self.theirs = [], []
        for _ in range(rounds):
            self.ours.append(self._ours(self.our_tolerance)[0]["seconds"])
            self.theirs.append(self._train(self.their_tolerance).cpu - self._train(AT_ONCE).cpu)

    def _ours(self, *tolerances):
        printed = text_of([SOLVER, self.matrix, *tolerances])
        if printed is None:
            raise Failed(f"{SOLVER} failed")
        return [json.loads(line) for line in printed.splitlines()]

    def _train(self, tolerance, model=None):
        return run(["liblinear-train", "-q", "-s", 0, "-c", 1, "-e", tolerance, self.matrix, model or self.model])

    def _their_objectives(self, material):
        models = [material.folder / f"liblinear-{tolerance}.model" for tolerance in THEIR_TOLERANCES]
        for tolerance, model in zip(THEIR_TOLERANCES, models):
            self._train(tolerance, model)
        printed = text_of([sys.executable, ScikitLearn.program, "objective", self.matrix, *models])
        if printed is None:
            raise Failed("the objectives of LIBLINEAR's models cannot be computed")
        return [float(line) for line in printed.split()]

    def raw(self):
        return vars(self) | {"matrix": self.matrix.name, "model": self.model.name}


def _loosest(tolerances, objectives):
    """The first tolerance whose objective is near enough to the best, and by how much it is larger."""
    best = min(objectives)
    return next((tolerance, value / best - 1) for tolerance, value in zip(tolerances, objectives) if value <= best * (1 + WITHIN))

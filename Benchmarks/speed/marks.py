"""What the speed must show, as ratios of programs in one run."""

from dataclasses import dataclass

from programs import WORDS
from ratios import Ratio, paired

SHIPPED, TWO = "stance, shipped model", "stance, shipped model, 2 threads"
VOWPAL, FASTTEXT, SCIKIT = "Vowpal Wabbit", "fastText", "scikit-learn"
LARGEST_MODEL = 10_000_000


@dataclass
class Mark:
    """A figure and its limit; without a figure, `missing` says why there is none."""

    what: str
    sign: str
    limit: float
    figure: Ratio | float | None
    missing: str = ""

    @property
    def met(self):
        """Whether the figure itself keeps the limit, or `None` without one."""
        if self.figure is None:
            return None
        value = self.figure.value if isinstance(self.figure, Ratio) else self.figure
        return value >= self.limit if self.sign == "≥" else value <= self.limit

    @property
    def verdict(self):
        if self.met is None:
            return f"not measured: {self.missing}"
        sure = not isinstance(self.figure, Ratio) or (self.figure.low >= self.limit) == (self.figure.high >= self.limit)
        return ("met" if self.met else "**not met**") + ("" if sure else ", but the interval reaches the limit")

    def raw(self):
        figure = vars(self.figure) if isinstance(self.figure, Ratio) else self.figure
        return {"what": self.what, "sign": self.sign, "limit": self.limit, "figure": figure, "met": self.met, "verdict": self.verdict}


class Marks:
    """The marks of the largest corpus of a run."""

    def __init__(self, result, missing):
        self.result, self.missing = result, missing
        training, scoring, cold = result.training, result.scoring, result.cold
        self.all = [
            self._speed(WORDS, VOWPAL, 2), self._speed(WORDS, FASTTEXT, 4), self._speed(WORDS, SCIKIT, 25),
            self._speed(SHIPPED, VOWPAL, 0.4),
            self._ratio("scoring, wall time: one thread / two", "≥", 1.8, scoring, "wall", SHIPPED, TWO),
            self._ratio(f"training, CPU: {SCIKIT} / stance", "≥", 12, training, "cpu", SCIKIT, WORDS),
            self._ratio(f"training, CPU: {FASTTEXT} / stance", "≥", 4.8, training, "cpu", FASTTEXT, WORDS),
            self._ratio(f"training, peak memory: stance / {SCIKIT}", "≤", 0.30, training, "memory", WORDS, SCIKIT),
            self._solver(), self._excess(),
            self._ratio(f"cold start, wall time: stance / {VOWPAL}", "≤", 0.5, cold, "wall", SHIPPED, VOWPAL),
            self._ratio(f"cold start, peak memory: stance / {VOWPAL}", "≤", 0.6, cold, "memory", SHIPPED, VOWPAL),
            Mark("shipped model's file, bytes", "≤", LARGEST_MODEL, result.model_bytes),
        ]

    def _why(self, rounds, names):
        reasons = [rounds.failed.get(name) or self.missing.get(name) for name in names if not rounds.costs.get(name)]
        return "; ".join(reason for reason in reasons if reason)

    def _ratio(self, what, sign, limit, rounds, measure, above, below):
        figures = [rounds.figures(name, measure) for name in (above, below)]
        if None in figures:
            return Mark(what, sign, limit, None, self._why(rounds, (above, below)))
        return Mark(what, sign, limit, paired(*figures))

    def _speed(self, ours, theirs, limit):
        what = f"scoring, MB/s: {ours} / {theirs}"
        seconds = [self.result.scoring_seconds(name) for name in (theirs, ours)]
        if None in seconds:
            return Mark(what, "≥", limit, None, self._why(self.result.scoring, (ours, theirs)))
        return Mark(what, "≥", limit, paired(*seconds))

    def _solver(self):
        what, solver = "solver alone to 1e-3, CPU: stance / LIBLINEAR", self.result.solver
        if solver is None:
            return Mark(what, "≤", 1.0, None, self.result.no_solver)
        return Mark(what, "≤", 1.0, paired(solver.ours, solver.theirs))

    def _excess(self):
        what, excess = "training ends above the best objective by, in thousandths", self.result.excess
        if excess is None:
            return Mark(what, "≤", 1.0, None, self.result.no_excess)
        return Mark(what, "≤", 1.0, excess * 1e3)

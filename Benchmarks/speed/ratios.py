"""Medians, and ratios of paired rounds with bootstrap intervals."""

import random
from dataclasses import dataclass
from statistics import median

RESAMPLES = 2_000
SEED = 1


@dataclass
class Ratio:
    """A ratio of two programs' figures: the median over rounds, and its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self):
        return f"{self.value:.3g} ({self.low:.3g}–{self.high:.3g})"


def paired(numerators, denominators):
    """The ratio of figures measured in the same rounds: what slowed a round down slowed both programs."""
    ratios = [numerator / denominator for numerator, denominator in zip(numerators, denominators, strict=True)]
    generator = random.Random(SEED)
    draws = sorted(median(generator.choices(ratios, k=len(ratios))) for _ in range(RESAMPLES))
    return Ratio(median(ratios), draws[int(0.025 * RESAMPLES)], draws[int(0.975 * RESAMPLES)])

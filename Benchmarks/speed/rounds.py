"""Whole-process benchmarks: the programs take turns, round by round."""

import sys

from running import Failed, run


class Rounds:
    """The costs of programs over rounds, `costs[name][round]`; a program that fails leaves the comparison, and `failed` says why."""

    def __init__(self, what, programs, command, count, timeout):
        self.what, self.costs, self.failed = what, {name: [] for name in programs}, {}
        for number in range(count):
            for name, program in programs.items():
                if name in self.failed:
                    continue
                if sys.stderr.isatty():
                    print(f"\r\033[K{what}, round {number + 1} of {count}: {name}", end="", file=sys.stderr)
                try:
                    self.costs[name].append(run(command(program), timeout=timeout))
                except Failed as error:
                    self.failed[name] = str(error)
                    del self.costs[name]
        if sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr)

    def figures(self, name, measure):
        """A measure of a program, round by round, or `None` if it did not take part."""
        costs = self.costs.get(name)
        return [getattr(cost, measure) for cost in costs] if costs else None

    def raw(self):
        return {"failed": self.failed} | {name: [vars(cost) for cost in costs] for name, costs in self.costs.items()}

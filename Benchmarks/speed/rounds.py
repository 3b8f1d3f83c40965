"""Whole-process benchmarks: the programs take turns, round by round."""

import pathlib
import sys

from running import Failed, run


def read_files(command):
    """Reads the files that a command names, so that it finds them in memory.

    Between a program's turns a minute passes, and a virtual machine may have given memory back that was not read meanwhile: reading then takes many times
    as much system time. The faster a program is, the more of its time that would be.
    """
    for path in map(pathlib.Path, map(str, command)):
        if path.is_file():
            with open(path, "rb", buffering=0) as file:
                while file.read(1 << 20):
                    pass


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
                    arguments = command(program)
                    read_files(arguments)
                    self.costs[name].append(run(arguments, timeout=timeout))
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

"""Runs commands and measures what they cost."""

import json
import os
import signal
import subprocess
from dataclasses import dataclass

from corpus import ROOT

MEASURED = ROOT / "Benchmarks/.build/release/measured"
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")}


class Failed(Exception):
    """A command that ended with an error, or took too long."""


@dataclass
class Cost:
    """What a process took of the machine: seconds, and bytes of memory at its peak."""

    wall: float
    user: float
    system: float
    memory: int

    @property
    def cpu(self):
        return self.user + self.system


def run(command, timeout=900, output="/dev/null", given="/dev/null"):
    """The cost of a command, which reads the file `given` and writes into the file `output`."""
    arguments = [str(part) for part in command]
    process = subprocess.Popen(
        [MEASURED, given, output, *arguments], env=os.environ | ONE_THREAD, cwd=ROOT, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
    )
    try:
        printed, errors = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired as error:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        raise Failed(f"{' '.join(arguments)}: not done after {timeout} seconds") from error
    if process.returncode:
        raise Failed(f"{' '.join(arguments)}: {errors.strip()}")
    cost = json.loads(printed)
    if cost.pop("status"):
        raise Failed(f"{' '.join(arguments)}: {errors.strip()[-500:]}")
    return Cost(**cost)


def text_of(command):
    """What a command prints, or `None` if it cannot be run."""
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, cwd=ROOT, env=os.environ | ONE_THREAD)
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None

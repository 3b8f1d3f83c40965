"""Runs the tool under limits of time and memory, and says how the process ended."""
import os
import resource
import signal
import subprocess
import tempfile
from dataclasses import dataclass

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MEGABYTE = 1 << 20
# On a busy machine a process waits for the processor; one that waits for anything else this much longer hangs.
PATIENCE = 30


@dataclass
class Ended:
    """How a run ended, and its processor time: `code` is negative for a signal, `None` for a run that had to be stopped."""
    code: int
    out: bytes
    err: str
    seconds: float
    memory: int

    @property
    def hung(self):
        return self.code is None

    @property
    def lines(self):
        return self.err.splitlines()


class Tool:
    """The built tool. Every run sees no colour, no user's settings and one BLAS thread."""

    def __init__(self, path):
        self.path = os.path.abspath(path)
        self.environment = {"PATH": "/usr/bin:/bin", "NO_COLOR": "1", "OPENBLAS_NUM_THREADS": "1",
                            "SWIFT_BACKTRACE": "enable=no", "HOME": tempfile.gettempdir()}

    def start(self, *arguments, limits=None, **options):
        def prepare():
            for limit, value in (limits or {}).items():
                # The kernel stops a process at the soft limit of processor time, and kills it at the hard one.
                resource.setrlimit(limit, (value, value + 5 if limit == resource.RLIMIT_CPU else value))
            if limits and resource.RLIMIT_FSIZE in limits:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        return subprocess.Popen(
            [self.path, *arguments], cwd=options.pop("cwd", ROOT), env=self.environment,
            preexec_fn=prepare if limits else None, **options)

    def run(self, *arguments, data=b"", timeout=60, memory=None, limits=None, cwd=ROOT):
        """Runs to the end; `timeout` is in seconds of processor time, `memory` a limit of address space in bytes.

        The kernel counts this process's own memory at the fork as the run's: what is given is made one by one, not kept in lists.
        """
        limits = {resource.RLIMIT_CPU: timeout, **(limits or {})}
        if memory:
            limits[resource.RLIMIT_AS] = memory
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, \
                tempfile.TemporaryFile() as given:
            given.write(data)
            given.seek(0)
            process = self.start(*arguments, limits=limits, stdin=given, stdout=out, stderr=err, cwd=cwd)
            code, usage = wait(process, timeout * PATIENCE)
            seconds = usage.ru_utime + usage.ru_stime
            out.seek(0)
            err.seek(0)
            return Ended(code, out.read(), err.read().decode("utf-8", "replace"), seconds,
                         usage.ru_maxrss * 1024)


def wait(process, timeout):
    """The exit code (`None` if it had to be stopped) and what the process used."""
    timer = None
    stopped = []
    if timeout:
        import threading
        timer = threading.Timer(timeout, lambda: (stopped.append(True), process.kill()))
        timer.start()
    _, status, usage = os.wait4(process.pid, 0)
    if timer:
        timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return (None if stopped or process.returncode == -signal.SIGXCPU else process.returncode), usage

"""Whatever happens while a model is saved over another, the old or the new one is there, whole."""
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from contextlib import contextmanager

import corpus
from tool import resource

ARGUMENTS = "Torture/run.py --only saving"


class Bench:
    """Two models that a folder may hold, and the recipe of each."""

    def __init__(self, tool, folder):
        self.tool, self.folder = tool, folder
        self.recipes, self.models = [], []
        for seed in (1, 2):
            source = os.path.join(folder, f"source{seed}")
            os.makedirs(source)
            text = corpus.yaml({**corpus.RECIPE, "seed": seed, "model": {**corpus.RECIPE["model"], "penalty": float(seed)}})
            self.recipes.append(corpus.write(source, recipe=text))
            begin = time.monotonic()
            ended = tool.run("train", self.recipes[-1], "-o", source)
            assert ended.code == 0, ended.err
            self.seconds = time.monotonic() - begin
            with open(os.path.join(source, "small.stance"), "rb") as file:
                self.models.append(file.read())

    def target(self, folder):
        path = os.path.join(folder, "small.stance")
        with open(path, "wb") as file:
            file.write(self.models[0])
        return path

    def state(self, path):
        try:
            with open(path, "rb") as file:
                data = file.read()
        except OSError as error:
            return f"no model: {error}"
        return {self.models[0]: "old", self.models[1]: "new"}.get(data, f"{len(data)} bytes of neither model")


def kills(bench, count, rng):
    """Ends training: `count` times once the new file has begun to appear, and a quarter as often at any moment."""
    folder = os.path.join(bench.folder, "kills")
    os.makedirs(folder)
    path = bench.target(folder)
    found, saving, turn, left = Counter(), 0, 0, 0
    while saving < count and turn < 4 * count:
        turn += 1
        process = bench.tool.start("train", bench.recipes[1], "-o", folder, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        appeared = False
        if turn % 5:
            while not appeared and process.poll() is None:
                appeared = any(name.startswith("small.stance.") for name in os.listdir(folder))
            time.sleep(rng.random() * 0.004 if turn % 2 else 0)
        else:
            time.sleep(rng.random() * bench.seconds * 1.2)
        process.send_signal(signal.SIGKILL)
        saving += process.wait() == -signal.SIGKILL and appeared
        state = bench.state(path)
        found[state] += 1
        for name in os.listdir(folder):
            left += name.endswith(".tmp")
            if name != "small.stance":
                os.remove(os.path.join(folder, name))
        if state != "old":
            bench.target(folder)
    return found, saving, left


def steps(bench):
    """Ends training as it enters each of its calls that open, write, sync, close, rename or remove a file, one after the other."""
    folder = os.path.join(bench.folder, "steps")
    os.makedirs(folder)
    path, found = bench.target(folder), Counter()
    for call in ("openat", "write", "fsync", "close", "rename", "unlink"):
        for turn in range(1, 500):
            process = subprocess.Popen(
                ["strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, "-e", f"inject={call}:signal=KILL:when={turn}",
                 bench.tool.path, "train", bench.recipes[1], "-o", folder], env=bench.tool.environment,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if process.wait(120) == 0:
                break
            found[bench.state(path)] += 1
            bench.target(folder)
    return found


def told(found):
    return f"{sum(found.values())} kills: " + ", ".join(f"{found[state]} {state}" for state in sorted(found))


@contextmanager
def small_disk(bytes_, folder):
    """A file system that is full after so many bytes, where mounting one is allowed."""
    os.makedirs(folder, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={bytes_}", "tmpfs", folder],
                             stderr=subprocess.DEVNULL).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", folder])


def failed_whole(bench, ended, path):
    """What is wrong with a save that had to fail: the old model must be there, and the message must say so."""
    state = bench.state(path)
    leftovers = [name for name in os.listdir(os.path.dirname(path)) if name.endswith(".tmp")]
    if ended.code != 74 or len(ended.lines) != 1 or state != "old" or leftovers:
        return [f"code {ended.code}, {ended.lines}, model {state}, left {leftovers}"]
    return []


def run(tool, report, scale, rng):
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(tool, folder)
        count = max(20, int(520 * scale))
        found, saving, left = kills(bench, count, rng)
        report.add("saving", "SIGKILL while a model is saved", f"{told(found)}; {saving} once its file had begun to appear, "
                   f"{left} temporary files left beside it", set(found) == {"old", "new"} and saving >= count, ARGUMENTS,
                   [f"{found} {saving}"])
        if shutil.which("strace"):
            found = steps(bench)
            report.add("saving", "SIGKILL at each call that opens, writes, syncs, closes, renames", told(found),
                       set(found) == {"old", "new"}, "strace -e inject=CALL:signal=KILL:when=N stance train", [str(found)])
        disks(bench, report)
        links(bench, report)
        writers(bench, report, max(3, int(25 * scale)))


def disks(bench, report):
    complaints, count = [], 0
    size = len(bench.models[1])
    for limit in [512, 4096, size // 2, size - 1]:
        home = os.path.join(bench.folder, f"limit{limit}")
        os.makedirs(home)
        path = bench.target(home)
        ended = bench.tool.run("train", bench.recipes[1], "-o", home, limits={resource.RLIMIT_FSIZE: limit})
        complaints += failed_whole(bench, ended, path)
        count += 1
    report.add("saving", "no space: a limit of the file's size", f"{count - len(complaints)} of {count}: code 74, old model",
               not complaints, "ulimit -f 4; stance train", complaints)
    home, path, complaints, count = os.path.join(bench.folder, "disk"), None, [], 0
    for spare in [0, 4096, 8192]:
        with small_disk((size // 4096 + 1) * 4096 + spare, home) as mounted:
            if not mounted:
                continue
            path = bench.target(home)
            complaints += failed_whole(bench, bench.tool.run("train", bench.recipes[1], "-o", home), path)
            count += 1
    report.add("saving", "no space: a small tmpfs is full", f"{count - len(complaints)} of {count}: code 74, old model"
               if count else "not run: mounting is not allowed here", not complaints,
               "mount -t tmpfs -o size=16k …; stance train", complaints)
    with small_disk(1 << 20, home) as mounted:
        path = bench.target(home)
        if mounted:
            subprocess.run(["mount", "-o", "remount,ro", home])
        else:
            os.chmod(home, 0o555)
        complaints = failed_whole(bench, bench.tool.run("train", bench.recipes[1], "-o", home), path)
        if not mounted:
            os.chmod(home, 0o755)
    report.add("saving", "a read-only folder", "code 74, old model" if not complaints else complaints[0],
               not complaints, "stance train -o READ-ONLY", complaints)
    with open("/dev/full", "wb") as full, open(os.devnull, "wb") as nothing:
        process = bench.tool.start("score", "seeds/003_8e2133d341654a3f.txt", stdout=full, stderr=nothing)
        code = process.wait(60)
    report.add("saving", "standard output on a full disk", f"code {code}", code == 74, "stance score … >/dev/full")


def links(bench, report):
    home, real = os.path.join(bench.folder, "links"), os.path.join(bench.folder, "real")
    os.makedirs(home)
    os.makedirs(real)
    link, path = os.path.join(home, "small.stance"), bench.target(real)
    verdicts = []
    for there in (True, False):
        if not there:
            os.remove(path)
        if not os.path.lexists(link):
            os.symlink("../real/small.stance", link)
        ended = bench.tool.run("train", bench.recipes[1], "-o", home)
        verdicts.append((ended.code, os.path.islink(link), bench.state(path)))
    report.add("saving", "a symbolic link, its target there or not", "the link stays, its target is replaced",
               verdicts == [(0, True, "new")] * 2, "ln -s …; stance train", [str(verdicts)])


def writers(bench, report, count):
    home = os.path.join(bench.folder, "writers")
    os.makedirs(home)
    path, found, codes = bench.target(home), Counter(), set()
    for _ in range(count):
        both = [bench.tool.start("train", recipe, "-o", home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                for recipe in bench.recipes]
        codes |= {process.wait(120) for process in both}
        found[bench.state(path)] += 1
    report.add("saving", "two writers at once", f"{count} races: the model of one or the other, whole",
               set(found) <= {"old", "new"} and codes == {0}, "stance train A & stance train B", [f"{found} {codes}"])

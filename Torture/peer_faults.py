"""The faults that peers are given, and how what they do is told."""
import os
import random
import resource
import signal
import subprocess
import time

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))


class Peer:
    def __init__(self, python, name, folder):
        self.python, self.name, self.folder = python, name, folder
        self.model, self.data = os.path.join(folder, "model"), os.path.join(folder, "data")
        self.write(self.data, corpus.rows(2000))
        assert self.step("train", self.model, self.data)[0] == 0, f"{name} does not train"
        with open(self.model, "rb") as file:
            self.whole = file.read()
        self.code, self.expected = self.step("predict", self.model)
        assert self.code == 0 and self.expected, f"{name} does not predict"

    def write(self, path, rows, header=True, encoding="utf-8"):
        if self.name == "scikit-learn":
            text = corpus.table(rows)
        elif self.name == "fastText":
            text = "".join(f"__label__{r[2]} {r[1]}\n" if r[2] else f"{r[1]}\n" for r in rows)
        else:
            text = "".join(f"{({'opinion': 1, 'reporting': -1}).get(r[2], r[2])} | {r[1].replace(':', '')}\n" for r in rows)
        with open(path, "w", encoding=encoding) as file:
            file.write(text)

    def step(self, *arguments, limits=None, timeout=20):
        """The exit code (or "hangs") and the last line printed."""
        def prepare():
            resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
            resource.setrlimit(resource.RLIMIT_CPU, (timeout, timeout + 5))
            for limit, value in (limits or {}).items():
                resource.setrlimit(limit, (value, value))
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        try:
            done = subprocess.run([self.python, os.path.join(HERE, "peer.py"), self.name, *arguments], capture_output=True,
                                  text=True, timeout=timeout * 30, preexec_fn=prepare)
        except subprocess.TimeoutExpired:
            return "hangs", ""
        if done.returncode == -signal.SIGXCPU:
            return "hangs", ""
        return done.returncode, (done.stdout.strip().splitlines() or [""])[-1]

    def fate(self, data):
        """What happens with a damaged model."""
        path = os.path.join(self.folder, "damaged")
        with open(path, "wb") as file:
            file.write(data)
        code, out = self.step("predict", path)
        if code == "hangs" or (isinstance(code, int) and code < 0):
            return "hang" if code == "hangs" else "crash"
        if code:
            return "refused"
        return "same score" if out == self.expected else "wrong score, silently"


def told(fates):
    return ", ".join(f"{fates.count(fate)} {fate}" for fate in dict.fromkeys(sorted(fates)))


def measure(python, name, folder):
    """Pairs of a fault, named as in the table, and what the peer does."""
    peer, rng = Peer(python, name, folder), random.Random(1)
    size = len(peer.whole)
    cuts = [size * part // 20 for part in range(1, 20)] + [size - 1]
    yield "a truncated model", told([peer.fate(peer.whole[:cut]) for cut in cuts])
    fates = []
    for _ in range(40):
        damaged, place = bytearray(peer.whole), rng.randrange(size * 8)
        damaged[place // 8] ^= 1 << place % 8
        fates.append(peer.fate(bytes(damaged)))
    yield "a model with one bit flipped", told(fates)
    if name == "scikit-learn":
        mark = os.path.join(folder, "mark")
        fate = peer.fate(b"cposix\nsystem\n(S'touch " + mark.encode() + b"'\ntR.")
        yield "a forged manifest", f"a model runs any program ({'it did' if os.path.exists(mark) else fate})"
    yield "SIGKILL while a model is saved", kills(peer)
    with open(peer.model, "wb") as file:
        file.write(peer.whole)
    code, _ = peer.step("train", peer.model, peer.data, limits={resource.RLIMIT_FSIZE: size // 2})
    yield "no space: a limit of the file's size", f"exit code {code}, old model {'whole' if scores(peer) else 'destroyed'}"
    rows = corpus.rows(40)
    peer.write(peer.data, [[a, b, "", d] for a, b, _, d in rows])
    yield "no label column", ended(*peer.step("train", peer.model, peer.data))
    peer.write(peer.data, [[a, b, "opinion", d] for a, b, _, d in rows])
    yield "training data of one class", ended(*peer.step("train", peer.model, peer.data))
    peer.write(peer.data, rows, encoding="utf-8-sig")
    yield "a table with a byte order mark", ended(*peer.step("train", peer.model, peer.data))


def ended(code, out):
    return f"exit code {code}{', ' + out if out.startswith('classes') else ''}"


def scores(peer):
    """Whether the model scores as the whole one did: trained anew, its bytes may differ."""
    return peer.step("predict", peer.model) == (0, peer.expected)


def kills(peer):
    lost = 0
    for turn in range(20):
        with open(peer.model, "wb") as file:
            file.write(peer.whole)
        process = subprocess.Popen([peer.python, os.path.join(HERE, "peer.py"), peer.name, "train", peer.model, peer.data],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        while b"SAVING" not in (process.stdout.readline() or b"SAVING"):
            pass
        time.sleep(turn * 0.0005)
        process.kill()
        process.communicate()
        lost += not scores(peer)
    return f"{lost} of 20 kills leave no whole model"

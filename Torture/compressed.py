"""Compressed streams that are damaged, cut, or meant to fill the memory."""
import bz2
import gzip
import zlib

from cases import Cases, sentences
from texts import TWO


def nested(levels):
    data = TWO.encode()
    for _ in range(levels):
        data = gzip.compress(data)
    return data


def bomb(megabytes):
    """A gzip stream of zeros: a thousandth of what it stands for."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(b" " * (1 << 20)) for _ in range(megabytes)) + packer.flush()


def run(tool, report, scale, rng):
    whole = gzip.compress(TWO.encode())
    with Cases(tool, report, "compressed") as cases:
        expect = cases.expect
        expect("a gzip stream of two members", "two.txt.gz", gzip.compress(TWO[:24].encode()) + gzip.compress(TWO[24:].encode()),
               0, check=sentences(2))
        expect("a gzip bomb, 1 GB in 1 MB", "bomb.txt.gz", bomb(1024), 2, "bomb.txt.gz: the gzip stream expands to more")
        expect("gzip in gzip", "nested.txt.gz", nested(3), 2, r"nested.txt.gz(:1:\d)?: ")
        expect("a gzip stream, cut", "cut.txt.gz", whole[:-9], 2, "cut.txt.gz: the gzip stream ends too early")
        damaged = bytearray(gzip.compress((TWO * 50).encode()))
        damaged[40] ^= 0x55
        expect("a gzip stream, damaged", "bad.txt.gz", bytes(damaged), 2, "bad.txt.gz: damaged gzip stream")
        checksum = bytearray(whole)
        checksum[-6] ^= 1
        expect("a gzip stream whose checksum is wrong", "sum.txt.gz", bytes(checksum), 2, "sum.txt.gz: damaged gzip stream")
        expect("bytes after a gzip stream", "after.txt.gz", whole + b"junk", 2, "after.txt.gz: ")
        expect("a Zstandard stream, cut", "cut.txt.zst", b"\x28\xb5\x2f\xfd\x24\x10", 2, "cut.txt.zst: ")
        expect("another compression", "other.txt.bz2", bz2.compress(TWO.encode()), 2, "other.txt.bz2:1:.*not valid UTF-8")

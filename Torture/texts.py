"""Plain text of every odd kind is scored right, or refused in one line with its place."""
from cases import Cases, objects, sentences
from tool import MEGABYTE

TWO = "The vote was on Monday. It was a disgrace to all of us.\n"


def places(text):
    """A check that every sentence's bytes are the text it shows."""
    data = text.encode()

    def check(ended):
        wrong = [o for o in objects(ended) if data[o["byteStart"]:o["byteEnd"]].decode() != o["text"]]
        return True if not wrong and objects(ended) else [f"{len(wrong)} sentences are not where they say"]
    return check


def planes():
    """Every assigned or unassigned scalar of every plane but surrogates, some sentences a plane."""
    return "".join("It was a disgrace: " + "".join(chr(plane << 16 | c) for c in range(0, 0x10000, 97)
                   if not 0xD800 <= (plane << 16 | c) < 0xE000 and c not in (10, 13)) + " for us.\n\n"
                   for plane in range(17))


def run(tool, report, scale, rng):
    with Cases(tool, report, "texts") as cases:
        expect = cases.expect
        expect("an empty file", "empty.txt", "", 2, "empty.txt: no text in it")
        expect("white space only", "blank.txt", " \n\t\n\u3000\n", 2, "blank.txt: no text in it")
        for name, ends in [("no final line end", TWO[:-1]), ("CRLF", TWO.replace(". ", ".\r\n\r\n")),
                           ("CR only", TWO.replace(". ", ".\r\r")), ("LINE SEPARATOR", TWO.replace(". ", ".\u2028"))]:
            expect(name, "ends.txt", ends, 0, check=places(ends))
        expect("a UTF-8 byte order mark", "bom.txt", "\ufeff" + TWO, 0, check=sentences(2))
        for mark in ("utf-16", "utf-16-be", "utf-32"):
            data = TWO.encode(mark) if mark != "utf-16-be" else b"\xfe\xff" + TWO.encode(mark)
            expect(f"{mark.upper()} with a mark", "wide.txt", data, 2, "wide.txt: says that it is encoded as UTF-16")
        expect("UTF-16 without a mark", "wide.txt", TWO.encode("utf-16-le"), 2, "wide.txt: too many NUL bytes")
        for name, bad in [("a stray byte", b"\xff"), ("Latin-1", b"caf\xe9 "), ("an overlong form", b"\xc0\xaf"),
                          ("a surrogate", b"\xed\xa0\x80"), ("past U+10FFFF", b"\xf4\x90\x80\x80"),
                          ("a cut character", b"\xe2\x82")]:
            expect(f"invalid UTF-8: {name}", "bad.txt", b"Fine.\nIt " + bad + b" was.\n", 2,
                   r"bad\.txt:2:\d+: not valid UTF-8 \(byte \d+\)")
        expect("the same with --invalid-utf8 replace", "bad.txt", b"It was \xff\xfe a \xe9 disgrace to us.\n", 0,
               "bad.txt: replaced 3 invalid UTF-8 sequences",
               arguments=("score", "--format", "jsonl", "--invalid-utf8", "replace"), check=sentences(1))
        nul = "It was\0 a disgrace to\0 us all.\n"
        expect("a NUL in the text", "nul.txt", nul, 0, check=places(nul))
        for name, text in [("zero-width characters", "It w\u200bas a dis\u200dgrace\ufeff to us all.\n"),
                           ("bidirectional controls", "It was \u202ea disgrace\u202c to \u2066us\u2069 all.\n"),
                           ("combining marks, 10,000 on one letter", "It was a disgra" + "\u0301" * 10_000 + "ce.\n"),
                           ("confusables", "It was a d\u0456sgr\u0430ce t\u043e us all.\n"),
                           ("every plane of Unicode", planes()),
                           ("emoji sequences", "It was a disgrace 👩‍👩‍👧‍👦🏳️‍🌈 to us all.\n" * 50)]:
            expect(name, "odd.txt", text, 0, check=places(text))
        large(expect, scale)


def large(expect, scale):
    lines = max(10_000, int(1_000_000 * scale))
    quick = ("score", "--no-context", "--limit", "1")
    for name, unit, most in [("of one word", b"a", 100), ("of words without an end", b"disgrace ", 4), ("of sentences", TWO[:-1].encode() + b" ", 10),
                             ("of quotation marks", b'"', 1), ("of brackets", b"(", 1), ("of full stops", b". ", 1),
                             ("of zero-width joiners", b"a\xe2\x80\x8d", 1)]:
        size = max(1, int(most * min(scale, 1)))
        expect(f"a line of {size} MB {name}", "line.txt", lambda file: [file.write(unit * (MEGABYTE // len(unit)))
               for _ in range(size)], 0, arguments=quick, timeout=1200, memory=12288 * MEGABYTE)
    expect(f"{lines:,} short lines", "lines.txt", lambda file: [file.write(b"It rained.\n" * 10_000)
           for _ in range(lines // 10_000)], 0, arguments=quick, timeout=1800, memory=12288 * MEGABYTE)
    if scale >= 1:
        expect("an endless input", "endless.txt", b"", 2, "more than 2147483648 bytes of data",
               arguments=("score", "--input", "text", "/dev/zero"), timeout=300, memory=12288 * MEGABYTE)

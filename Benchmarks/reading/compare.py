"""Sentence boundaries on the golden cases: stance beside pysbd, spaCy's sentencizer and ICU.

    python3 -m venv .build-peers && .build-peers/bin/pip install pysbd spacy PyICU   # PyICU needs libicu-dev and pkg-config
    .build-peers/bin/python Benchmarks/reading/compare.py

Prints a Markdown table. A boundary is the byte offset where a sentence ends; the last one of a case is not counted. The peers get
each block (a line, or a paragraph whose lines are wrapped) on its own when `blocks` is said, which spares them what they do not claim
to do: finding blocks.
"""

import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MARK = "⟦|⟧"


def cases():
    text = (ROOT / "Tests/StanceTextTests/Fixtures/sentences.txt").read_text(encoding="utf-8")
    for case in text.rstrip("\n").split("\n---\n"):
        parts = case.split("\n", 1)[1].split(MARK)
        ends, position = set(), 0
        for part in parts[:-1]:
            position += len(part.encode())
            ends.add(position)
        yield "".join(parts), ends


def trimmed_end(text, start, end):
    """The byte offset where text[start:end] ends without white space, or None if it is blank."""
    piece = text[start:end].rstrip()
    return len(text[:start].encode()) + len(piece.encode()) if piece.strip() else None


def stance(texts):
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (pathlib.Path(folder) / f"{number:04}.txt").write_bytes(text.encode())
        command = [ROOT / ".build/tool/release/stance", "score", "--format", "jsonl", "--top", "0", folder]
        output = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT).stdout
    found = [set() for _ in texts]
    for line in output.splitlines():
        record = json.loads(line)
        found[int(pathlib.Path(record["file"]).stem)].add(record["byteEnd"])
    return found


def by_spans(spans):
    return lambda texts: [{end for end in (trimmed_end(t, s, e) for s, e in spans(t)) if end is not None} for t in texts]


def lines_first(spans):
    """Gives a peer one line at a time, joined where a line goes on with a small letter."""

    def inner(text):
        start = 0
        lines = text.split("\n")
        block, blocks = "", []
        for line in lines:
            if block and line[:1].islower():
                block += "\n" + line
            else:
                if block:
                    blocks.append((start, block))
                    start += len(block) + 1
                block = line
                if not line:
                    start += 1
        if block:
            blocks.append((start, block))
        return [(offset + s, offset + e) for offset, piece in blocks for s, e in spans(piece)]

    return inner


def pysbd_spans():
    import pysbd

    segmenter = pysbd.Segmenter(language="en", clean=False, char_span=True)
    return lambda text: [(span.start, span.end) for span in segmenter.segment(text)]


def spacy_spans():
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    return lambda text: [(s.start_char, s.end_char) for s in pipeline(text).sents]


def icu_spans():
    import icu

    def spans(text):
        iterator = icu.BreakIterator.createSentenceInstance(icu.Locale.getEnglish())
        units = text.encode("utf-16-le")
        iterator.setText(text)
        ends, result, start = list(iterator), [], 0
        for end in ends:
            stop = len(units[: end * 2].decode("utf-16-le"))
            result.append((start, stop))
            start = stop
        return result

    return spans


def main():
    golden = list(cases())
    texts = [text for text, _ in golden]
    rows = [("stance", stance)]
    for name, make in [("pysbd", pysbd_spans), ("spaCy sentencizer", spacy_spans), ("ICU", icu_spans)]:
        try:
            spans = make()
        except ImportError as error:
            print(f"({name} is left out: {error})")
            continue
        rows += [(name, by_spans(spans)), (f"{name}, given blocks", by_spans(lines_first(spans)))]
    print(f"{len(golden)} cases, {sum(len(ends) for _, ends in golden)} boundaries\n")
    print("| | precision | recall | F1 | cases all right |\n|---|---|---|---|---|")
    for name, find in rows:
        right = wrong = missed = perfect = 0
        for (text, ends), found in zip(golden, find(texts)):
            found = {end for end in found if end < max(found)} if found else set()
            right += len(ends & found)
            wrong += len(found - ends)
            missed += len(ends - found)
            perfect += found == ends
        precision, recall = right / (right + wrong), right / (right + missed)
        f1 = 2 * right / (2 * right + wrong + missed)
        print(f"| {name} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {perfect} of {len(golden)} |")


main()

"""Tables and JSON lines with faults: every record comes out or is refused, and counted."""
import json

from cases import Cases, counted

HEAD = "sentence_id\tsentence\tlabel\n"
ROW = "{0}\tIt was a disgrace to all of us, number {0}.\topinion\n"
ROWS = "".join(ROW.format(i) for i in range(5))
SCORE, EVALUATE = ("score",), ("evaluate", "news-en")


def run(tool, report, scale, rng):
    with Cases(tool, report, "tables") as cases:
        expect = cases.expect
        # A table comes out with its header, records as they came in.
        for name, data in [("a byte order mark", "\ufeff" + HEAD + ROWS), ("CRLF", (HEAD + ROWS).replace("\n", "\r\n")),
                           ("no final line end", (HEAD + ROWS)[:-1]), ("blank lines", HEAD + "\n" + ROWS.replace("\n", "\n\n")),
                           ("duplicate ids", HEAD + ROW.format(1) * 5), ("two columns of one name", "sentence\t" + HEAD
                            + "".join("It rained on Monday again.\t" + line + "\n" for line in ROWS.splitlines()))]:
            expect(f"a table with {name}", "t.tsv", data, 0, arguments=SCORE, check=counted(6, 0))
        expect("a ragged row", "t.tsv", HEAD + ROWS + "9\tonly two\n", 2, r"t\.tsv:7: 2 fields", SCORE, counted(6, 1))
        expect("an empty sentence", "t.tsv", HEAD + ROWS + "9\t \topinion\n", 2, r"t\.tsv:7: the row has no sentence", SCORE,
               counted(6, 1))
        expect("invalid UTF-8 in a row", "t.tsv", (HEAD + ROWS).encode() + b"9\tIt \xff was.\topinion\n", 2,
               r"t\.tsv:7:6: not valid UTF-8", SCORE, counted(6, 1))
        expect("no column of sentences", "t.tsv", "id\tbody\n1\tx\n", 2, r't\.tsv:1: no column "sentence" or "text"', SCORE)
        expect("a header only", "t.tsv", HEAD, 2, r"t\.tsv: no records", SCORE)
        expect("an empty table", "t.tsv", "", 2, r"t\.tsv: no records", SCORE)
        expect("a table in UTF-16", "t.tsv", (HEAD + ROWS).encode("utf-16"), 2, r"t\.tsv: says that it is encoded as UTF-16", SCORE)
        expect("a quote that is never closed", "t.csv", 'id,text\n1,It rained on Monday.\n2,"It was\n3,open\n', 2,
               r"t\.csv:3: a quoted field is never closed", SCORE, counted(2, 1))
        expect("a line break in a quoted field", "t.csv", 'id,text\n1,"It was\na disgrace to us."\n', 0, arguments=SCORE)
        expect("1,000,000 columns", "t.tsv", "\t".join(["sentence", *["c"] * 10**6]) + "\n" + "\t".join(["It rained.", *["v"] * 10**6])
               + "\n", 0, arguments=SCORE, check=counted(2, 0))
        for name, line in [("no object", "[1]"), ("cut JSON", '{"text": "It'), ("no text", '{"body": "x"}'),
                           ("text of another type", '{"text": 3}'), ("nested 100,000 deep", '{"text":"It rained.","x":'
                            + "[" * 100_000 + "]" * 100_000 + "}"), ("a lone surrogate", '{"text": "\\ud800 was"}')]:
            expect(f"JSON lines: {name}", "t.jsonl", '{"text": "It rained on Monday."}\n' + line + "\n", 2,
                   r"t\.jsonl:2:", SCORE, counted(1, 1))
        expect("JSON lines: a key twice", "t.jsonl", '{"text": "It rained.", "text": "It was a disgrace."}\n', 0, arguments=SCORE)
        cases.file("d.txt", "It was a disgrace.\n")
        labels(expect)
        size, row = int(200 * scale), (ROW.format("a") * 10_000).encode()
        if size:
            blocks = size * 2**20 // len(row)
            expect(f"a table of {size} MB", "big.tsv", lambda file: [file.write(HEAD.encode())] + [file.write(row)
                   for _ in range(blocks)], 0, "about 100 % of", SCORE, timeout=3600, memory=20480 * 2**20,
                   check=counted(blocks * 10_000 + 1, 0))


def labels(expect):
    expect("an unknown label", "t.tsv", HEAD + ROWS + "9\tIt rained.\tMAYBE\n", 2, r't\.tsv:7: label "MAYBE"', EVALUATE)
    expect("a label of control characters", "t.tsv", HEAD + ROWS + "9\tIt rained.\t\x1b[31m\n", 2, r"t\.tsv:7: label",
           EVALUATE, lambda ended: True if "\x1b" not in ended.err else ["an escape sequence is printed"])
    expect("no column of labels", "t.tsv", "sentence\nIt rained.\n", 2, r't\.tsv:1: no column "label"', EVALUATE)
    expect("one class only", "t.tsv", HEAD + ROWS, 0, arguments=(*EVALUATE, "--json"),
           check=lambda ended: True if json.loads(ended.out).get("rocAUC", 0) is None else ["an ROC AUC of one class"])
    place = "document\tbyteStart\tbyteEnd\tsentence\tlabel\n"
    for name, row in [("past the end", "d.txt\t0\t999999\tx\topinion\n"), ("backwards", "d.txt\t9\t3\tx\topinion\n"),
                      ("no number", "d.txt\t0\tNaN\tx\topinion\n"), ("huge", f"d.txt\t0\t{10**30}\tx\topinion\n"),
                      ("no such document", "gone.txt\t0\t3\tx\topinion\n")]:
        missing = name == "no such document"
        expect(f"a place in a document: {name}", "places.tsv", place + row, 66 if missing else 2,
               "gone.txt: no such file" if missing else r"places\.tsv:2: byteEnd|places that are no sentence", EVALUATE)

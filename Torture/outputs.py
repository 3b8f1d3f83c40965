"""No text, file name, label or id can become markup, a command, a formula, or break a format, in any output."""
import csv
import html.parser
import io
import json
import os
import re
import xml.dom.minidom

import container
from cases import Cases
from models import SMALL

ATTACKS = ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", '"><svg onload=alert(1)>', "</style><script>alert(1)</script>",
           "]]></failure><x/>", "<!--", "-->", "&lt;b&gt;", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x9b31m", "\x07\x08", "\x7f",
           "::error file=x::boom", "##[error]boom", "::set-output name=a::b", "%0A::error::x", '=HYPERLINK("http://x")', "+1+cmd|x", "-1+1",
           "@SUM(A1)", '"quoted", and, commas', "a\\\"b\\u0000\\", "{\"a\": 1}", "\u202egnp.exe", "\u2028\u2029", "${x} $(x) `x`", "\ufffe\uffff",
           "[link](javascript:alert(1))", "| pipe | table |", "# heading", "\u00a0\u200b\u200d"]
TEXT = "".join(f"It was a shameful disgrace to all of us, {attack} and nobody should pretend.\n\n{attack} was a disgrace to us.\n\n"
               for attack in ATTACKS)
FORMATS = [[], ["--all"], ["--format", "jsonl", "--summary"], ["--json"], ["--format", "tsv"], ["--format", "csv"], ["--format", "html"],
           ["--format", "sarif"], ["--format", "github"], ["--format", "junit"], ["--fail-on", "review"], ["--show", "roles"],
           ["--show", "voices"]]
OTHERS = [["profile"], ["profile", "--format", "json"], ["profile", "--format", "html"], ["profile", "--format", "markdown"], ["compare"],
          ["compare", "--format", "html"], ["compare", "--format", "markdown"], ["explain"]]
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Page(html.parser.HTMLParser):
    """Collects what a browser would run."""

    def __init__(self):
        super().__init__()
        self.active = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                self.active.append((tag, name, value))
        if tag in ("img", "iframe", "object", "embed"):
            self.active.append(tag)

    def handle_data(self, data):
        if self.lasttag == "script" and "alert(1)" in data:
            self.active.append(data)


def broken(kind, out):
    """What is wrong with an output of a kind, or nothing."""
    text = out.decode("utf-8")
    found = [f"control character U+{ord(CONTROLS.search(text)[0]):04X}"] if CONTROLS.search(text) else []
    if kind in ("text", "markdown", "github") and re.search("[\u202a-\u202e\u2066-\u2069]", text):
        found.append("a bidirectional control")
    if kind == "jsonl":
        found += [] if all(isinstance(json.loads(line), dict) for line in text.split("\n") if line) else ["no object"]
    elif kind in ("json", "sarif"):
        while text.strip():
            text = text[json.JSONDecoder().raw_decode(text.lstrip())[1] + len(text) - len(text.lstrip()):]
    elif kind == "junit":
        xml.dom.minidom.parseString(out)
    elif kind == "html":
        page = Page()
        page.feed(text)
        found += [f"active: {thing}" for thing in page.active]
    elif kind in ("tsv", "csv"):
        rows = list(csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE) if kind == "tsv"
                    else csv.reader(io.StringIO(text, newline="")))
        found += ["ragged rows"] if len({len(row) for row in rows if row}) > 1 else []
        if kind == "csv":
            found += [f"a formula: {cell[:20]!r}" for row in rows for cell in row if re.match(r"[=@]|[+-](?![\d.]+(e-?\d+)?$)", cell)][:3]
    elif kind == "github":
        found += [f"a command: {line[:60]!r}" for line in text.splitlines()
                  if line.startswith(("::", "##[")) and not re.match(r"::(error|warning|notice) file=|::warning::\d+ more; the report has all$", line)]
    elif kind == "markdown":
        found += ["markup"] if re.search(r"(?<!\\)<(script|img|svg)", text) else []
    if kind == "text" and re.search(r"^(::|##\[)", text, re.M):
        found.append("a workflow command")
    return found


def kind_of(arguments):
    if "--json" in arguments:
        return "json"
    return arguments[arguments.index("--format") + 1] if "--format" in arguments else "text"


def run(tool, report, scale, rng):
    with Cases(tool, report, "outputs") as cases:
        names = ["plain.txt", "<script>alert(1)<#script>.txt", "::error::.txt", "=1+1.txt", "\x1b[31m.txt", "a\nb::error::c.txt", "%0A.txt",
                 '"; x.txt', "\u202etxt.exe"]
        for where, made in [("in the text", [("plain.txt", TEXT)]), ("in file names", [(name, TEXT[:400]) for name in names])]:
            paths = [cases.file(name, text) for name, text in made]
            for arguments in [["score", *f] for f in FORMATS] + OTHERS:
                one(cases, f"markup, escapes, commands {where}", arguments, paths)
        records(cases)
        model(cases)
    merge(report)


def one(cases, fault, arguments, paths):
    command, *options = arguments
    if command == "compare":
        paths = (paths * 2)[:2]
    if command == "explain":
        paths = [paths[-1] + ":1"]
    ended = cases.tool.run(command, *options, *paths)
    try:
        found = broken(kind_of(arguments), ended.out) + [f"on standard error: {x}" for x in broken("text", ended.err.encode())]
    except Exception as error:
        found = [f"{type(error).__name__}: {error}"]
    if ended.code not in (0, 1) or not ended.out:
        found = [f"ends with {ended.code}: {ended.err[:200]!r}"]
    cases.report.add("outputs", fault, " ".join(arguments), not found, "stance " + " ".join(arguments), found)


def records(cases):
    """Ids, other columns and labels of tables come out in the table's own way."""
    rows = [{"id": a, "text": f"It was a disgrace, {a} to us.", "label": a, a: a} for a in ATTACKS]
    lines = cases.file("r.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    sheet = io.StringIO()
    csv.writer(sheet).writerows([["id", "text", "x"]] + [[r["id"], r["text"], r["id"]] for r in rows])
    for path, kind in [(lines, "jsonl"), (cases.file("r.csv", sheet.getvalue()), "csv")]:
        ended = cases.tool.run("score", path, "--format", kind)
        try:
            count = len(ended.out.splitlines()) if kind == "jsonl" else len(list(csv.reader(io.StringIO(ended.out.decode(), newline=""))))
            found = [] if count == len(rows) + (kind == "csv") else [f"{count} of {len(rows)}: {ended.err[:200]}"]
            found += broken("jsonl", ended.out) if kind == "jsonl" else []
        except Exception as error:
            found = [f"{type(error).__name__}: {error}"]
        cases.report.add("outputs", "the same in ids, fields and labels", f"score --format {kind}", not found, f"stance score r.{kind}", found)


def model(cases):
    """A model's name and lexicons come from a file too."""
    with open(SMALL, "rb") as file:
        header, body = container.parse(file.read())
    manifest = json.loads(header["__metadata__"]["stance.manifest"])
    manifest["name"] = "a\x1b[31m::error::<script>alert(1)</script>"
    header["__metadata__"]["stance.manifest"] = json.dumps(manifest)
    path = cases.file("m.stance", container.pack(header, body))
    ended = cases.tool.run("inspect", path)
    found = broken("text", ended.out) + broken("text", ended.err.encode())
    cases.report.add("outputs", "the same in a model's name", "inspect", not found and ended.code == 2, "stance inspect m.stance", found)


def merge(report):
    """A row a fault: how many outputs are clean, and which is not."""
    rows = [row for row in report.rows if row.topic == "outputs"]
    report.rows = [row for row in report.rows if row.topic != "outputs"]
    for fault in dict.fromkeys(row.fault for row in rows):
        own = [row for row in rows if row.fault == fault]
        bad = [row for row in own if not row.holds]
        figure = f"{len(own) - len(bad)} of {len(own)} outputs are clean" + "".join(
            f"; {row.figure}: {row.complaints[:1]}"[:160] for row in bad)
        report.add("outputs", fault, figure, not bad, "Torture/run.py --only outputs",
                   [f"{row.figure}: {c}" for row in bad for c in row.complaints])

"""One fault at a time: what is given, and how the tool must end."""
import json
import os
import re
import tempfile

from tool import MEGABYTE


class Cases:
    """A topic's cases; each becomes a row with how the run ended, and its message."""

    def __init__(self, tool, report, topic):
        self.tool, self.report, self.topic = tool, report, topic
        self.home = tempfile.TemporaryDirectory()
        self.folder = self.home.name

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.home.cleanup()

    def file(self, name, data):
        """Writes a file; `data` is text, bytes, or a function that writes into it."""
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            if callable(data):
                data(file)
            else:
                file.write(data.encode() if isinstance(data, str) else data)
        return path

    def expect(self, fault, name, data, code, message=None, arguments=("score", "--format", "jsonl"), check=None,
               timeout=120, memory=4096 * MEGABYTE, options=()):
        """Runs over a file: `message` is a pattern for the one line on standard error, `check` sees what was printed."""
        path = self.file(name, data)
        ended = self.tool.run(*arguments, path, *options, timeout=timeout, memory=memory)
        shown = ended.err.replace(self.folder + "/", "").rstrip("\n")
        complaints = []
        codes = code if isinstance(code, tuple) else (code,)
        if ended.code not in codes:
            complaints.append(f"ends with {ended.code}, not {code}: {shown[-300:]}")
        if message is not None and (ended.code != 0 or codes == (0,)) and not re.search(message, shown):
            complaints.append(f"says {shown[-300:]!r}, not {message!r}")
        if message is None and ended.code == 0 and ended.err:
            complaints.append(f"says {shown[-300:]!r}")
        if ended.code == 2 and len(ended.lines) > 2:
            complaints.append(f"{len(ended.lines)} lines of errors")
        figure = f"code {ended.code}"
        if not complaints and check:
            told = check(ended)
            if isinstance(told, str):
                figure += f", {told}"
            elif told is not True:
                complaints.append(f"{told}")
        if shown and not complaints:
            figure += f": {brief(shown)}"
        if ended.seconds > 10 or ended.memory > 512 * MEGABYTE:
            figure += f" ({ended.seconds:.0f} s, {ended.memory // MEGABYTE} MB)"
        if ended.hung:
            complaints = [f"hangs: stopped after {timeout} s"]
        command = " ".join(["stance", *arguments, name, *options])
        self.report.add(self.topic, fault, figure if not complaints else complaints[0][:200], not complaints, command,
                        complaints)
        return ended


def brief(text):
    """A message as it fits into the table."""
    line = text.splitlines()[-1].removeprefix("stance: ")
    line = "".join(character if character.isprintable() else "�" for character in line).replace("`", "'")
    return line if len(line) <= 110 else line[:109] + "…"


def objects(ended):
    return [json.loads(line) for line in ended.out.decode().splitlines()]


def sentences(count):
    """A check that so many sentences come out."""
    def check(ended):
        found = len(objects(ended))
        return True if found == count else [f"{found} sentences, not {count}"]
    return check


def counted(records, refused):
    """A check that all records come out but those that are refused and counted."""
    def check(ended):
        lines = len(ended.out.splitlines())
        if lines != records:
            return [f"{lines} lines, not {records}"]
        if refused and f"{refused} refused" not in ended.err:
            return [f"does not say that {refused} are refused"]
        return f"{records} out, {refused} refused"
    return check

"""The table: a row for each fault, with its figure and the command that shows it."""
from dataclasses import dataclass, field


@dataclass
class Row:
    """A fault, what happened, whether that is what is promised, and how to see it."""
    topic: str
    fault: str
    figure: str
    holds: bool
    command: str
    complaints: list = field(default_factory=list)


class Report:
    """Collects rows, and prints them as one Markdown table with what peers do beside it."""

    def __init__(self, peers):
        self.rows = []
        self.peers = peers

    def add(self, topic, fault, figure, holds, command, complaints=()):
        self.rows.append(Row(topic, fault, figure, holds, command, list(complaints)))

    @property
    def broken(self):
        return [row for row in self.rows if not row.holds]

    def markdown(self):
        lines = ["| | fault | stance | peers | command |", "|---|---|---|---|---|"]
        topic = None
        for row in self.rows:
            shown = row.topic if row.topic != topic else ""
            topic = row.topic
            mark = "" if row.holds else "**BROKEN** "
            cells = [shown, row.fault, mark + row.figure, self.peers.get(row.fault, ""), f"`{row.command}`"]
            lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
        return "\n".join(lines) + "\n"

    def complaints(self):
        """What broke, in full."""
        return "".join(f"{row.fault}: {line}\n" for row in self.broken for line in row.complaints[:20])

/// A split as text for a person.
public struct SplitText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    /// How many values of a column, and how many unions of groups, are listed.
    private static let mostValues = 8

    /// The text on the terminal.
    public func render(_ report: SplitReport) -> String {
        var text =
            style.styled(TextStyle.printable(report.files.joined(separator: ", ")), .bold) + "\n  "
            + style.wrapped(counts(report), indent: 2, firstLineUsed: 2) + "\n\n"
        text +=
            "  " + TextStyle.padded("split", 8) + TextStyle.aligned("rows", 8)
            + TextStyle.aligned("share", 9) + TextStyle.aligned("wanted", 8)
            + TextStyle.aligned("groups", 8) + TextStyle.aligned("opinion", 9) + "  file\n"
        for split in report.splits {
            let share = Double(split.rows) / Double(max(report.rowCount, 1))
            let opinion = split.labelled > 0 ? Double(split.opinion) / Double(split.labelled) : nil
            text +=
                "  " + TextStyle.padded(split.name, 8) + TextStyle.aligned("\(split.rows)", 8)
                + TextStyle.aligned(Figures.decimal(share * 100, places: 1) + " %", 9)
                + TextStyle.aligned(Figures.percent(split.wantedShare), 8)
                + TextStyle.aligned("\(split.groups)", 8)
                + TextStyle.aligned(opinion.map(Figures.percent) ?? "–", 9) + "  "
                + TextStyle.printable(split.file) + "\n"
        }
        let attributes = report.strata.map(\.attribute).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        for attribute in attributes { text += "\n" + strata(attribute, of: report) }
        if !report.joined.isEmpty {
            text += "\n  kept together, for they share sentences\n"
            for groups in report.joined.prefix(Self.mostValues) {
                text +=
                    "    " + style.wrapped(groups.joined(separator: " "), indent: 6, firstLineUsed: 4) + "\n"
            }
            if report.joined.count > Self.mostValues {
                text += "    … \(report.joined.count - Self.mostValues) more in --json\n"
            }
        }
        return text
    }

    private func counts(_ report: SplitReport) -> String {
        var parts = [Figures.count(report.rowCount, "row"), Figures.count(report.units, "unit")]
        parts.append(report.groupColumn.map { "kept whole by \($0)" } ?? "every row for itself")
        if !report.heldOut.isEmpty {
            parts.append("held out: \(report.heldOut.joined(separator: ", "))")
        }
        parts.append("imbalance \(Figures.decimal(report.imbalance, places: 2))")
        parts.append("seed \(report.seed)")
        return parts.joined(separator: "; ")
    }

    private func strata(_ attribute: String, of report: SplitReport) -> String {
        let own = report.strata.filter { $0.attribute == attribute }
        var text = "  " + TextStyle.fitted(attribute, 36)
        text += report.splits.map { TextStyle.aligned($0.name, 10) }.joined() + "\n"
        for stratum in own.prefix(Self.mostValues) {
            text += "    " + TextStyle.fitted(stratum.value, 34)
            text += stratum.rows.map { TextStyle.aligned("\($0)", 10) }.joined() + "\n"
        }
        if own.count > Self.mostValues { text += "    … \(own.count - Self.mostValues) more in --json\n" }
        return text
    }
}

/// An audit as text for a person.
public struct AuditText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    /// How many values of a column are listed.
    private static let mostValues = 8
    /// How many findings of a check are listed.
    private static let mostFindings = 20

    /// The text on the terminal: what was counted, then what was found.
    public func render(_ report: AuditReport) -> String {
        let heading = style.wrapped(report.subjects.joined(separator: ", "), indent: 2)
        var text = style.styled(heading, .bold) + "\n"
        if !report.lexicons.isEmpty { text += "\n" + lexicons(report.lexicons) }
        if !report.tables.isEmpty { text += "\n" + tables(report.tables) }
        if let surface = report.surface.first { text += "\n" + self.surface(surface) }
        if !report.baseRates.isEmpty { text += "\n" + baseRates(report.baseRates) }
        text += "\n"
        var counts: [AuditCheck: Int] = [:]
        for finding in report.findings {
            counts[finding.check, default: 0] += 1
            if counts[finding.check, default: 0] <= Self.mostFindings { text += render(finding) + "\n" }
        }
        for (check, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where count > Self.mostFindings {
            text += "… \(count - Self.mostFindings) more of \(check.rawValue) in --json\n"
        }
        return text + summary(report) + "\n"
    }

    private func render(_ finding: AuditFinding) -> String {
        let place = [finding.file, finding.line.map(String.init)].compactMap(\.self).joined(separator: ":")
        let head = place.isEmpty ? "" : TextStyle.printable(place) + ": "
        let words =
            "\(head)\(finding.severity.rawValue): \(finding.what); \(finding.remedy) [\(finding.check.rawValue)]"
        let text = style.wrapped(words, indent: 4)
        switch finding.severity {
        case .error: return style.styled(text, .red)
        case .warning: return style.styled(text, .yellow)
        case .note: return text
        }
    }

    private func summary(_ report: AuditReport) -> String {
        var parts = [
            Figures.count(report.count(.error), "error"), Figures.count(report.count(.warning), "warning"),
            Figures.count(report.count(.note), "note"),
        ]
        if !report.accepted.isEmpty { parts.append("\(report.accepted.count) accepted with a reason") }
        return style.styled(parts.joined(separator: ", "), .bold)
    }

    private func lexicons(_ summaries: [LexiconSummary]) -> String {
        let hasWeights = summaries.contains { $0.weight != nil }
        let hasData = summaries.contains { $0.met != nil }
        var text =
            "  " + TextStyle.padded("lexicon", 26) + TextStyle.padded("for", 12)
            + TextStyle.aligned("entries", 7) + (hasData ? TextStyle.aligned("met", 7) : "")
            + (hasWeights ? TextStyle.aligned("weight", 9) : "") + "\n"
        for summary in summaries {
            text += "  " + TextStyle.fitted(summary.category, 25) + " "
            text += TextStyle.padded(summary.kind ?? "–", 12) + TextStyle.aligned("\(summary.entries)", 7)
            if hasData { text += TextStyle.aligned(summary.met.map(String.init) ?? "–", 7) }
            if hasWeights { text += TextStyle.aligned(summary.weight.map(Figures.signed) ?? "–", 9) }
            text += "\n"
        }
        return text
    }

    private func tables(_ summaries: [TableSummary]) -> String {
        var text =
            "  " + TextStyle.padded("table", 38) + TextStyle.aligned("rows", 8)
            + TextStyle.aligned("labelled", 10) + TextStyle.aligned("opinion", 9)
            + TextStyle.aligned("groups", 8) + "\n"
        for summary in summaries {
            let share = summary.labelled > 0 ? Double(summary.opinion) / Double(summary.labelled) : nil
            text +=
                "  " + TextStyle.fitted(summary.file, 38, keepingEnd: true)
                + TextStyle.aligned("\(summary.rows)", 8) + TextStyle.aligned("\(summary.labelled)", 10)
                + TextStyle.aligned(share.map(Figures.percent) ?? "–", 9)
                + TextStyle.aligned("\(summary.groups)", 8) + "\n"
        }
        return text
    }

    private func surface(_ summary: SurfaceSummary) -> String {
        var text =
            "  " + TextStyle.padded("sentences with …", 26) + TextStyle.aligned("reporting", 11)
            + TextStyle.aligned("opinion", 11) + "\n"
        let share = { (count: Int, all: Int) in all > 0 ? Figures.percent(Double(count) / Double(all)) : "–" }
        for row in summary.rows {
            text +=
                "  " + TextStyle.padded(row.feature, 26)
                + TextStyle.aligned(share(row.reporting, summary.reportingCount), 11)
                + TextStyle.aligned(share(row.opinion, summary.opinionCount), 11)
                + (row.isOwned ? "  owned" : "") + "\n"
        }
        let length = { (length: SurfaceSummary.Length?) in
            length.map { "\($0.median) (\($0.ninetieth))" } ?? "–"
        }
        text +=
            "  " + TextStyle.padded("words, median (p90)", 26)
            + TextStyle.aligned(length(summary.reportingLength), 11)
            + TextStyle.aligned(length(summary.opinionLength), 11) + "\n"
        return text
    }

    private func baseRates(_ rates: [BaseRate]) -> String {
        var text = ""
        let attributes = rates.map(\.attribute).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        for attribute in attributes {
            let own = rates.filter { $0.attribute == attribute }
            text +=
                "  " + TextStyle.fitted(attribute, 38)
                + TextStyle.aligned("sentences", 11) + TextStyle.aligned("opinion", 9)
                + TextStyle.aligned("groups", 8) + "\n"
            for rate in own.prefix(Self.mostValues) {
                text +=
                    "    " + TextStyle.fitted(rate.value, 36)
                    + TextStyle.aligned("\(rate.count)", 11)
                    + TextStyle.aligned(Figures.percent(rate.share), 9)
                    + TextStyle.aligned("\(rate.groups)", 8) + "\n"
            }
            if own.count > Self.mostValues { text += "    … \(own.count - Self.mostValues) more in --json\n" }
        }
        return text
    }
}

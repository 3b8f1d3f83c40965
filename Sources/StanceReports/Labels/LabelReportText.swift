import StanceEvaluation

/// A report on a model of several labels as text for a person.
public struct LabelReportText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    /// With fewer documents than this the intervals are too narrow or erratic, and the reader is told so.
    private static let fewestDocuments = 15
    /// Columns of labels are cut to this width.
    private static let widestLabel = 24

    /// The text on the terminal.
    public func render(_ report: LabelReport) -> String {
        var text =
            style.styled(
                TextStyle.printable("\(report.model) on \(report.files.joined(separator: ", "))"), .bold)
            + "\n"
        text += "  " + style.wrapped(counts(report), indent: 2, firstLineUsed: 2) + "\n\n"
        let overall = LabelReport.overall(report.labels, leading: report.leading)
        let names = report.labels.map { TextStyle.clipped($0, to: Self.widestLabel) }
        let width = max(14, (names + overall.map(\.name)).map(\.count).max() ?? 0) + 2
        text += "  " + TextStyle.padded("", width) + TextStyle.aligned("value", 7) + "  95 % interval\n"
        for row in overall {
            text +=
                "  " + TextStyle.padded(row.name, width)
                + TextStyle.aligned(Figures.metric(row.metric.value(in: report.confusion)), 7) + "  "
                + Figures.interval(report.intervals[row.metric]?.bounds) + "\n"
        }
        text += "\n  " + TextStyle.padded("label", width) + TextStyle.aligned("n", 7)
        text += "  precision              recall                 F1\n"
        for (label, name) in names.enumerated() {
            let cells = [LabelMetric.precision(label), .recall(label), .f1(label)].map { metric in
                TextStyle.padded(figure(metric, report), 23)
            }
            var line =
                "  " + TextStyle.padded(name, width)
                + TextStyle.aligned("\(report.confusion.metrics(of: label).support)", 7) + "  "
                + cells.joined()
            while line.last == " " { line.removeLast() }
            text += line + "\n"
        }
        return text + confusion(report, names, width)
    }

    private func confusion(_ report: LabelReport, _ names: [String], _ width: Int) -> String {
        let columns = names.map { "said " + $0 }
        var text =
            "\n  " + TextStyle.padded("", width)
            + columns.map { TextStyle.aligned($0, $0.count + 2) }.joined() + "\n"
        for (label, name) in names.enumerated() {
            let cells = columns.enumerated().map { decision, column in
                TextStyle.aligned(
                    "\(report.confusion.count(of: label, decidedAs: decision))", column.count + 2)
            }
            text += "  " + TextStyle.padded("is " + name, width) + cells.joined() + "\n"
        }
        return text
    }

    private func figure(_ metric: LabelMetric, _ report: LabelReport) -> String {
        let value = Figures.metric(metric.value(in: report.confusion))
        guard let bounds = report.intervals[metric]?.bounds else { return value }
        return "\(value) (\(Figures.interval(bounds)))"
    }

    private func counts(_ report: LabelReport) -> String {
        var parts = [Figures.count(report.confusion.count, "labelled sentence")]
        if let target = report.target { parts.append(target.note) }
        if report.otherTargetCount > 0 {
            parts.append("\(Figures.count(report.otherTargetCount, "row")) about other targets")
        }
        if report.unlabelledCount > 0 {
            parts.append("\(Figures.count(report.unlabelledCount, "row")) without a label")
        }
        let documents = report.intervals[.accuracy]?.groupCount ?? 0
        if documents < Self.fewestDocuments {
            parts.append("the intervals rest on \(Figures.count(documents, "document")) only")
        }
        return parts.joined(separator: "; ")
    }
}

import StanceEvaluation

/// An evaluation as text for a person, or as Markdown for a report.
public struct EvaluationText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    static let rows: [(name: String, metric: Metric)] = [
        ("macro-F1", .macroF1), ("accuracy", .accuracy), ("ROC AUC", .rocAUC),
        ("average precision", .averagePrecision),
        ("opinion precision", .opinionPrecision), ("opinion recall", .opinionRecall),
        ("opinion F1", .opinionF1),
        ("reporting F1", .reportingF1), ("Brier score", .brier),
        ("calibration error", .expectedCalibrationError),
    ]

    /// With fewer documents than this the intervals are too narrow or erratic, and the reader is told so.
    private static let fewestDocuments = 15

    /// The text on the terminal.
    public func render(_ report: EvaluationReport) -> String {
        let overall = report.overall
        var text =
            style.styled(
                TextStyle.printable("\(report.model) on \(report.files.joined(separator: ", "))"), .bold)
            + "\n"
        text += "  " + style.wrapped(Self.counts(report), indent: 2, firstLineUsed: 2) + "\n\n"
        text += "  " + TextStyle.padded("", 20) + TextStyle.aligned("value", 7) + "  95 % interval\n"
        for row in Self.rows {
            text +=
                "  " + TextStyle.padded(row.name, 20)
                + TextStyle.aligned(Figures.metric(row.metric.value(in: overall.summary)), 7) + "  "
                + Figures.interval(overall.intervals[row.metric]?.bounds) + "\n"
        }
        let confusion = overall.summary.confusion
        text += "\n  " + TextStyle.padded("", 20) + "said opinion  said reporting\n"
        text +=
            "  " + TextStyle.padded("is opinion", 20) + TextStyle.aligned("\(confusion.truePositives)", 12)
            + TextStyle.aligned("\(confusion.falseNegatives)", 16) + "\n"
        text +=
            "  " + TextStyle.padded("is reporting", 20) + TextStyle.aligned("\(confusion.falsePositives)", 12)
            + TextStyle.aligned("\(confusion.trueNegatives)", 16) + "\n"
        return text + slices(report) + comparison(report) + gates(report)
    }

    private func slices(_ report: EvaluationReport) -> String {
        guard !report.slices.isEmpty else { return "" }
        var text =
            "\n  " + TextStyle.padded("slice", 34) + TextStyle.aligned("n", 6)
            + TextStyle.aligned("opinion", 9)
        text += TextStyle.aligned("macro-F1", 10) + TextStyle.aligned("ROC AUC", 9) + "\n"
        for slice in report.slices {
            text +=
                "  "
                + TextStyle.padded(TextStyle.printable("\(slice.attribute ?? "") \(slice.value ?? "")"), 34)
                + TextStyle.aligned("\(slice.summary.count)", 6)
                + TextStyle.aligned(slice.summary.confusion.baseRate.map(Figures.percent) ?? "–", 9)
                + TextStyle.aligned(Figures.metric(slice.summary.macroF1), 10)
                + TextStyle.aligned(Figures.metric(slice.summary.rocAUC), 9) + "\n"
        }
        return text
    }

    /// What was measured, and what should be known before the figures are read.
    static func counts(_ report: EvaluationReport) -> String {
        var parts = [
            Figures.count(report.overall.summary.count, "labelled sentence"),
            "\(report.overall.summary.confusion.baseRate.map(Figures.percent) ?? "–") opinion",
            "threshold \(Figures.metric(report.threshold)) (\(TextStyle.printable(report.thresholdOrigin)))",
        ]
        if report.unlabelledCount > 0 {
            parts.append("\(Figures.count(report.unlabelledCount, "row")) without a label")
        }
        let documents = report.overall.intervals[.accuracy]?.groupCount ?? 0
        if documents < fewestDocuments {
            parts.append("the intervals rest on \(Figures.count(documents, "document")) only")
        }
        if report.misplacedCount > 0 {
            parts.append("\(Figures.count(report.misplacedCount, "row")) that the reading cuts otherwise")
        }
        return parts.joined(separator: "; ")
    }
}

import StanceEvaluation

/// An evaluation as Markdown, for a pull request or a job's summary.
public struct EvaluationMarkdown: Sendable {
    /// How many errors and flips are listed.
    private static let listed = 20
    /// Longer sentences are cut.
    private static let longestSentence = 300
    /// What GitHub takes for a step's summary is 1 MiB; this leaves room for what else is in it.
    private static let summaryLimit = 900_000

    /// Makes a renderer.
    public init() {}

    /// The report.
    public func render(_ report: EvaluationReport) -> String {
        heading(report) + metrics(report) + slices(report) + comparison(report) + errors(report)
    }

    /// The report for a job's summary: without the list of errors if it would be too long.
    public func summary(of report: EvaluationReport) -> String {
        let whole = render(report) + "\n"
        guard whole.utf8.count > Self.summaryLimit else { return whole }
        return heading(report) + metrics(report) + "\nToo long for a summary; the report has the rest.\n\n"
    }

    /// What a model's card says: the parts of the data, and the worst mistakes.
    public func card(of report: EvaluationReport, mistakes count: Int) -> String {
        slices(report) + list("Worst mistakes", Array(report.errors.prefix(count)), listed: count)
    }

    private func heading(_ report: EvaluationReport) -> String {
        var text = "# \(Escaped.markdown(report.model))\n\n"
        if let verdict = report.verdict {
            text += verdict.passed ? "**Passed**\n\n" : "**Failed**\n\n"
            text += "| | gate | found |\n|---|---|---|\n"
            for outcome in verdict.outcomes {
                text +=
                    "| \(outcome.passed ? "✓ pass" : "✗ FAIL") | \(Escaped.markdown(GateText.demand(outcome.gate))) | "
                    + "\(Escaped.markdown(GateText.finding(outcome))) |\n"
            }
            text += "\n"
        }
        let files = report.files.map { Escaped.markdown($0) }.joined(separator: ", ")
        return text + "Measured on \(files): " + Escaped.markdown(EvaluationText.counts(report)) + "\n\n"
    }

    private func metrics(_ report: EvaluationReport) -> String {
        var text = "| metric | value | 95 % interval |\n|---|---|---|\n"
        for row in EvaluationText.rows {
            text +=
                "| \(row.name) | \(Figures.metric(row.metric.value(in: report.overall.summary))) | "
                + "\(Figures.interval(report.overall.intervals[row.metric]?.bounds)) |\n"
        }
        return text
    }

    private func slices(_ report: EvaluationReport) -> String {
        guard !report.slices.isEmpty else { return "" }
        var text =
            "\n| slice | n | opinion | macro-F1 | 95 % interval | ROC AUC | 95 % interval |\n|---|---|---|---|---|---|---|\n"
        for slice in report.slices {
            let summary = slice.summary
            text +=
                "| \(Escaped.markdown("\(slice.attribute ?? "") \(slice.value ?? "")")) | \(summary.count) | "
                + "\(summary.confusion.baseRate.map(Figures.percent) ?? "–") | \(Figures.metric(summary.macroF1)) | "
                + "\(Figures.interval(slice.intervals[.macroF1]?.bounds)) | \(Figures.metric(summary.rocAUC)) | "
                + "\(Figures.interval(slice.intervals[.rocAUC]?.bounds)) |\n"
        }
        return text
    }

    private func comparison(_ report: EvaluationReport) -> String {
        guard let comparison = report.comparison else { return "" }
        var text = "\n## Compared with \(Escaped.markdown(comparison.baseline))\n\n"
        for note in EvaluationText.notes(comparison) { text += Escaped.markdown(note) + "\n\n" }
        text += "| metric | before | now | change | |\n|---|---|---|---|---|\n"
        for metric in EvaluationText.compared {
            guard let difference = comparison.systems.difference(of: metric) else { continue }
            let interval = difference.bounds.map {
                " (\(GateText.signed($0.lowerBound)) to \(GateText.signed($0.upperBound)))"
            }
            text +=
                "| \(EvaluationText.name(of: metric)) | \(Figures.metric(difference.baseline)) | "
                + "\(Figures.metric(difference.candidate)) | "
                + "\(difference.difference.map(GateText.signed) ?? "–")\(interval ?? "") | "
                + "\(difference.verdict.rawValue) |\n"
        }
        return text + list("Fixed", comparison.fixed) + list("Broken", comparison.broken)
    }

    private func errors(_ report: EvaluationReport) -> String { list("Errors, worst first", report.errors) }

    private func list(
        _ title: String, _ sentences: [EvaluatedSentence], listed: Int = listed
    ) -> String {
        guard !sentences.isEmpty else { return "" }
        var text = "\n## \(title)\n\n| sentence | label | probability | |\n|---|---|---|---|\n"
        for sentence in sentences.prefix(listed) {
            let words = TextStyle.clipped(sentence.text ?? "", to: Self.longestSentence)
            text +=
                "| \(Escaped.markdown(sentence.id)) | \(EvaluatedSentence.name(ofOpinion: sentence.isOpinion)) | "
                + "\(Figures.percent(sentence.probability)) | \(Escaped.markdown(words)) |\n"
        }
        let rest = sentences.count - listed
        return rest > 0 ? text + "\n\(rest) more.\n" : text
    }
}

import StanceEvaluation

/// An evaluation as a page of its own: figures, plots, and the errors with the words that made them.
public struct EvaluationHTML: Sendable {
    /// The page is at most this long, in bytes; the errors that do not fit are counted in it.
    public let budget: Int

    /// Room for what is neither errors nor the rest of the body: style, script, head.
    private static let frameSize = 12_000

    /// Makes a renderer.
    ///
    /// - Precondition: `budget` is positive.
    public init(budget: Int = 2_000_000) {
        precondition(budget > 0, "budget \(budget) is not positive")
        self.budget = budget
    }

    /// The page.
    public func render(_ report: EvaluationReport) -> String {
        let figures =
            "<main>\n" + heading(report) + metrics(report)
            + "<h2>Plots</h2>\n" + EvaluationPlots(of: report).html + comparison(report) + slices(report)
        let room = max(budget - Self.frameSize - figures.utf8.count, 0)
        let flips = report.comparison.map { $0.fixed.count + $0.broken.count } ?? 0
        var body = figures
        if flips > 0, let comparison = report.comparison {
            body +=
                ErrorList(
                    title: "Broken: right before, wrong now", sentences: comparison.broken, budget: room / 4
                ).html
            body +=
                ErrorList(
                    title: "Fixed: wrong before, right now", sentences: comparison.fixed, budget: room / 4
                ).html
        }
        body +=
            ErrorList(
                title: "Errors, worst first", sentences: report.errors, budget: flips > 0 ? room / 2 : room
            ).html
        return HTMLPage(title: "stance: \(report.model)", body: body + "</main>").html
    }

    private func heading(_ report: EvaluationReport) -> String {
        var html = "<h1>\(Escaped.html(report.model))</h1>\n"
        if let verdict = report.verdict {
            html +=
                "<p class=\"verdict \(verdict.passed ? "pass" : "fail")\">\(verdict.passed ? "Passed" : "Failed")</p>\n"
            html +=
                "<div class=\"wide\" tabindex=\"0\"><table><tr><th>gate</th><th>found</th><th></th></tr>\n"
            for outcome in verdict.outcomes {
                html +=
                    "<tr><td>\(Escaped.html(GateText.demand(outcome.gate)))</td><td>\(Escaped.html(GateText.finding(outcome)))</td>"
                    + "<td class=\"\(outcome.passed ? "pass" : "fail")\">\(outcome.passed ? "pass" : "FAIL")</td></tr>\n"
            }
            html += "</table></div>\n"
        }
        let files = report.files.joined(separator: ", ")
        return html
            + "<p>Measured on \(Escaped.html(files)): \(Escaped.html(EvaluationText.counts(report))).</p>\n"
    }

    private func metrics(_ report: EvaluationReport) -> String {
        var html =
            "<h2>Figures</h2>\n<div class=\"wide\" tabindex=\"0\"><table><tr><th>metric</th><th class=\"n\">value</th>"
            + "<th class=\"n\">95 % interval</th></tr>\n"
        for row in EvaluationText.rows {
            html +=
                "<tr><td>\(row.name)</td><td class=\"n\">\(Figures.metric(row.metric.value(in: report.overall.summary)))</td>"
                + "<td class=\"n\">\(Figures.interval(report.overall.intervals[row.metric]?.bounds))</td></tr>\n"
        }
        return html + "</table></div>\n"
    }

    private func slices(_ report: EvaluationReport) -> String {
        guard !report.slices.isEmpty else { return "" }
        var html =
            "<h2>Parts of the data</h2>\n<div class=\"wide\" tabindex=\"0\"><table><tr><th>part</th><th class=\"n\">n</th><th class=\"n\">opinion</th>"
            + "<th class=\"n\">macro-F1</th><th class=\"n\">95 % interval</th><th class=\"n\">ROC AUC</th><th class=\"n\">95 % interval</th></tr>\n"
        for slice in report.slices {
            let summary = slice.summary
            let cells = [
                "\(summary.count)", summary.confusion.baseRate.map(Figures.percent) ?? "–",
                Figures.metric(summary.macroF1), Figures.interval(slice.intervals[.macroF1]?.bounds),
                Figures.metric(summary.rocAUC), Figures.interval(slice.intervals[.rocAUC]?.bounds),
            ]
            html +=
                "<tr><td>\(Escaped.html("\(slice.attribute ?? "") \(slice.value ?? "")"))</td>"
                + cells.map { "<td class=\"n\">\($0)</td>" }.joined() + "</tr>\n"
        }
        return html + "</table></div>\n"
    }

    private func comparison(_ report: EvaluationReport) -> String {
        guard let comparison = report.comparison else { return "" }
        var html = "<h2>Compared with \(Escaped.html(comparison.baseline))</h2>\n"
        for note in EvaluationText.notes(comparison) { html += "<p>\(Escaped.html(note)).</p>\n" }
        html +=
            "<div class=\"wide\" tabindex=\"0\"><table><tr><th>metric</th><th class=\"n\">before</th><th class=\"n\">now</th>"
            + "<th class=\"n\">change</th><th></th><th class=\"n\">95 % interval</th></tr>\n"
        for metric in EvaluationText.compared {
            guard let difference = comparison.systems.difference(of: metric) else { continue }
            let interval = difference.bounds.map {
                "\(GateText.signed($0.lowerBound)) to \(GateText.signed($0.upperBound))"
            }
            let cells = [
                Figures.metric(difference.baseline), Figures.metric(difference.candidate),
                difference.difference.map(GateText.signed) ?? "–",
            ]
            html +=
                "<tr><td>\(EvaluationText.name(of: metric))</td>"
                + cells.map { "<td class=\"n\">\($0)</td>" }.joined()
                + "<td>\(difference.verdict.rawValue)</td><td class=\"n\">\(interval ?? "–")</td></tr>\n"
        }
        return html + "</table></div>\n"
    }
}

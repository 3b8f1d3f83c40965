import StanceEvaluation

/// A confusion matrix as inline SVG: right decisions have a solid frame, errors a dashed one.
struct ConfusionPlot {
    let confusion: ConfusionMatrix

    /// The plot in its figure.
    var html: String {
        let cells: [(count: Int, x: Int, y: Int, isRight: Bool)] = [
            (confusion.truePositives, 92, 40, true), (confusion.falseNegatives, 224, 40, false),
            (confusion.falsePositives, 92, 148, false), (confusion.trueNegatives, 224, 148, true),
        ]
        let description =
            "Of \(confusion.opinion.support) sentences that are opinion, \(confusion.truePositives) were found; "
            + "of \(confusion.reporting.support) that are reporting, \(confusion.trueNegatives)."
        var svg =
            "<svg viewBox=\"0 0 360 280\" role=\"img\" aria-label=\"\(Escaped.html("Confusion matrix. \(description)"))\">"
        for cell in cells {
            let share =
                confusion.count == 0 ? "" : Figures.percent(Double(cell.count) / Double(confusion.count))
            svg +=
                "<rect class=\"\(cell.isRight ? "right" : "wrong")\" x=\"\(cell.x)\" y=\"\(cell.y)\" width=\"124\" height=\"100\" rx=\"6\"/>"
                + "<text class=\"big\" x=\"\(cell.x + 62)\" y=\"\(cell.y + 52)\" text-anchor=\"middle\">\(cell.count)</text>"
                + "<text x=\"\(cell.x + 62)\" y=\"\(cell.y + 74)\" text-anchor=\"middle\">\(share)</text>"
        }
        let labels = [
            ("said opinion", 154, 28, "middle"), ("said reporting", 286, 28, "middle"),
            ("is opinion", 84, 94, "end"), ("is reporting", 84, 202, "end"),
        ]
        for (text, x, y, anchor) in labels {
            svg += "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(text)</text>"
        }
        return
            "<figure><figcaption>Confusion matrix</figcaption>\(svg)</svg><p>\(Escaped.html(description))</p></figure>\n"
    }
}

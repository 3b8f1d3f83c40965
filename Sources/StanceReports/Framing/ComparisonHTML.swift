import StanceFraming
import StanceText

/// A comparison as a page of two columns: what both tell side by side, and what only one says.
public struct ComparisonHTML: Sendable {
    private static let mostTerms = 15
    /// The longest name above a column of counts.
    private static let columnWidth = 16

    /// Makes a renderer.
    public init() {}

    /// The page.
    public func render(_ report: ComparisonReport) -> String {
        let names = ComparisonReport.Side.allCases.map { Escaped.html(report.name($0)) }
        var body = "<main>\n<h1>\(names[0]) and \(names[1])</h1>\n"
        body += "<p class=\"faint\">\(Escaped.html(ProfileReport.caution))</p>\n"
        body += figures(report, names)
        body += terms(report.words, "Words", report) + terms(report.phrases, "Phrases", report)
        body += sentences(report, names) + "</main>"
        return HTMLPage(title: "stance: \(report.name(.first)) and \(report.name(.second))", body: body).html
    }

    private func figures(_ report: ComparisonReport, _ names: [String]) -> String {
        let profiles = [report.first, report.second]
        var rows = Self.row("words", profiles.map { "\($0.frames.wordCount)" })
        for voice in Voice.allCases {
            rows += Self.row(
                "words, \(voice.rawValue)",
                profiles.map { profile in
                    let words = profile.frames.words[voice] ?? 0
                    return
                        "\(words) (\(Figures.percent(Double(words) / Double(max(profile.frames.wordCount, 1)))))"
                })
        }
        rows += Self.row(
            "author’s opinion",
            profiles.map { profile in
                profile.voices.first { $0.voice == .author }.map { FramingFigures.share($0.opinion) } ?? "–"
            })
        for (number, frame) in report.first.frames.frames.enumerated() {
            rows += Self.row(
                FramingFigures.name(frame),
                profiles.map { FramingFigures.full($0.frames.frames[number].rate()) })
        }
        let short = profiles.filter(\.frames.isTooShort).map {
            "<p class=\"fail\">\(Escaped.html($0.name)) is too short: under \(FrameProfile.fewestWords) words a rate means little.</p>\n"
        }
        let standing = FramingFigures.standing(report.first.frames.frames).map { " " + Escaped.html($0) }
        return Self.table(["", names[0], names[1]], rows, numbersFrom: 1)
            + "<p class=\"faint\">Frames: words per 1,000, with 95 % intervals.\(standing ?? "")</p>\n"
            + short.joined()
    }

    private func terms(
        _ comparison: LogOddsComparison, _ what: String, _ report: ComparisonReport
    ) -> String {
        let short = ComparisonReport.Side.allCases.map {
            Escaped.html(report.shortName($0, width: Self.columnWidth))
        }
        var html = ""
        for side in ComparisonReport.Side.allCases {
            let found = report.leading(comparison, side, count: Self.mostTerms)
            guard !found.isEmpty else { continue }
            let rows = found.map { row in
                "<tr><td>\(Escaped.html(row.term))</td><td class=\"n\">\(row.first)</td><td class=\"n\">\(row.second)</td>"
                    + "<td class=\"n\">\(Figures.decimal(row.z.magnitude, places: 2))</td><td>\(row.isSignificant ? "stands" : "")</td></tr>\n"
            }
            html +=
                "<section>\n<h2>\(what) more at home in \(Escaped.html(report.name(side)))</h2>\n"
                + Self.table(["term", short[0], short[1], "|z|", ""], rows.joined(), numbersFrom: 1)
                + "</section>\n"
        }
        guard !html.isEmpty else { return "" }
        return
            "<div style=\"display:grid;grid-template-columns:repeat(auto-fit,minmax(min(28rem,100%),1fr));gap:0 2rem\">\n\(html)</div>\n"
            + "<p class=\"faint\">Log-odds with an informative Dirichlet prior; “stands”: at a false discovery rate of 5 %.</p>\n"
    }

    private func sentences(_ report: ComparisonReport, _ names: [String]) -> String {
        let pairs = report.alignment.pairs.map { pair in
            "<tr>\(Self.cell(pair.first))\(Self.cell(pair.second))</tr>\n"
        }
        var html = "<h2>Told in both: \(Figures.count(pairs.count, "sentence"))</h2>\n"
        html += Self.table(names, pairs.joined(), numbersFrom: names.count)
        html += "<h2>Only in one</h2>\n"
        let lists = ComparisonReport.Side.allCases.map { side in
            "<td class=\"t\">"
                + report.only(side).map { "<p>\(Self.sentence($0))</p>" }.joined(separator: "\n") + "</td>"
        }
        return html
            + Self.table(names, "<tr>\(lists.joined())</tr>\n", numbersFrom: names.count)
    }

    private static func cell(_ sentence: AlignedSentence) -> String {
        "<td class=\"t\">\(self.sentence(sentence))</td>"
    }

    private static func sentence(_ sentence: AlignedSentence) -> String {
        "<span class=\"faint\" title=\"\(Escaped.html(sentence.file))\">\(sentence.location.line)</span> "
            + Escaped.html(sentence.text)
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        "<tr><th scope=\"row\">\(Escaped.html(name))</th>"
            + cells.map { "<td class=\"n\">\(Escaped.html($0))</td>" }.joined() + "</tr>\n"
    }

    /// A table; the columns from a number on hold numbers, all have the same width where there are two.
    private static func table(_ heads: [String], _ rows: String, numbersFrom: Int) -> String {
        let width = heads.count == 2 ? " style=\"width:50%\"" : ""
        let cells = heads.enumerated().map { index, head in
            "<th scope=\"col\"\(width)\(index >= numbersFrom ? " class=\"n\"" : "")>\(head)</th>"
        }
        return "<div class=\"wide\"><table>\n<thead><tr>\(cells.joined())</tr></thead>\n<tbody>\n"
            + rows + "</tbody></table></div>\n"
    }
}

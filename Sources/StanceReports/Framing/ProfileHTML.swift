import StanceFraming
import StanceText

/// Profiles as a page: the chart of all texts, then each by itself.
public struct ProfileHTML: Sendable {
    private static let mostTerms = 20
    /// On a narrow screen the table scrolls sooner than that its words are cut to letters.
    private static let lastColumn = " style=\"min-width:16rem\""

    /// Makes a renderer.
    public init() {}

    /// The page.
    public func render(_ report: ProfileReport) -> String {
        let title =
            report.profiles.count == 1
            ? report.profiles[0].name : Figures.count(report.profiles.count, "text")
        let chart = FrameChart(of: report).figure
        let body =
            "<main>\n<h1>Frame vocabulary: \(Escaped.html(report.vocabulary))</h1>\n"
            + "<p class=\"faint\">\(Escaped.html(ProfileReport.caution))</p>\n" + chart
            + report.profiles.map(section).joined() + "</main>"
        return HTMLPage(title: "stance profile: \(title)", body: body).html
    }

    private func section(_ profile: TextProfile) -> String {
        var html = "<section>\n<h2>\(Escaped.html(profile.name))</h2>\n<p>"
        html +=
            "\(Figures.count(profile.frames.wordCount, "word")), \(Figures.count(profile.sentenceCount, "sentence")); model \(Escaped.html(profile.model)); "
        html += Escaped.html(FramingFigures.shift(profile)) + ".</p>\n"
        if profile.frames.isTooShort {
            html +=
                "<p class=\"fail\">Too short: under \(FrameProfile.fewestWords) words a rate means little.</p>\n"
        }
        if let standing = FramingFigures.standing(profile.frames.frames) {
            html += "<p class=\"faint\">\(Escaped.html(standing))</p>\n"
        }
        html += table(
            ["voice", "sentences", "words", "opinion (95 % interval)"],
            profile.voices.map {
                [
                    $0.voice.rawValue, "\($0.sentences)", "\($0.words)", FramingFigures.share($0.opinion),
                ]
            })
        html += table(
            ["per 1,000 words", "all (95 % interval)"] + Voice.allCases.map(\.rawValue) + ["words (lines)"],
            profile.frames.frames.map { frame in
                [FramingFigures.name(frame), FramingFigures.full(frame.rate())]
                    + Voice.allCases.map { FramingFigures.rate(frame.rate(in: $0)) } + [terms(frame.mentions)]
            })
        html += table(
            ["the author’s own", "per 1,000 words (95 % interval)", "words (lines)"],
            profile.devices.map {
                [$0.kind.rawValue, FramingFigures.full($0.rate), terms($0.mentions, $0.neutralNames)]
            })
        if !profile.targets.isEmpty {
            html += table(
                ["target"] + Voice.allCases.map(\.rawValue) + [
                    "log-odds (95 % interval)", "the author’s judging words near it (lines)",
                ],
                profile.targets.map { target in
                    [target.target.name]
                        + Voice.allCases.map { voice in "\(target.mentions.count { $0.voice == voice })" }
                        + [FramingFigures.association(target), terms(target.evaluations)]
                })
        }
        return html + "</section>\n"
    }

    private func terms(_ mentions: [Mention], _ neutralNames: [String: String]? = nil) -> String {
        FramingFigures.terms(mentions, most: Self.mostTerms, neutralNames: neutralNames ?? [:]).joined(
            separator: " ")
    }

    /// A table whose first and last columns are text, those between numbers.
    private func table(_ heads: [String], _ rows: [[String]]) -> String {
        let isNumber = { (index: Int) in index > 0 && index < heads.count - 1 }
        let head = heads.enumerated().map { index, head in
            "<th scope=\"col\"\(isNumber(index) ? " class=\"n\"" : index > 0 ? Self.lastColumn : "")>\(Escaped.html(head))</th>"
        }
        let body = rows.map { row in
            "<tr>"
                + row.enumerated().map { index, cell in
                    "<td\(index == 0 ? "" : isNumber(index) ? " class=\"n\"" : " class=\"t\"")>\(Escaped.html(cell))</td>"
                }.joined() + "</tr>\n"
        }
        return
            "<div class=\"wide\" style=\"margin:1rem 0\"><table>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n"
            + body.joined() + "</tbody></table></div>\n"
    }
}

import StanceFraming
import StanceText

/// A comparison as Markdown.
public struct ComparisonMarkdown: Sendable {
    private static let mostTerms = 15

    /// Makes a renderer.
    public init() {}

    /// The text of a comparison.
    public func render(_ report: ComparisonReport) -> String {
        let names = ComparisonReport.Side.allCases.map { Escaped.markdown(report.name($0)) }
        var text = "# \(names[0]) and \(names[1])\n\n\(ProfileReport.caution)\n\n"
        text += "| | \(names[0]) | \(names[1]) |\n|---|---|---|\n"
        let profiles = [report.first, report.second]
        text += Self.row("words", profiles.map { "\($0.frames.wordCount)" })
        for voice in Voice.allCases {
            text += Self.row(
                "words, \(voice.rawValue)", profiles.map { "\($0.frames.words[voice] ?? 0)" })
        }
        for (number, frame) in report.first.frames.frames.enumerated() {
            text += Self.row(
                Escaped.markdown(FramingFigures.name(frame)),
                profiles.map { FramingFigures.full($0.frames.frames[number].rate()) })
        }
        text += "\nFrames: words per 1,000, with 95 % intervals."
        if let standing = FramingFigures.standing(report.first.frames.frames) {
            text += " " + Escaped.markdown(standing)
        }
        text += "\n"
        for (comparison, what) in [(report.words, "Words"), (report.phrases, "Phrases")] {
            for side in ComparisonReport.Side.allCases {
                let rows = report.leading(comparison, side, count: Self.mostTerms)
                guard !rows.isEmpty else { continue }
                text += "\n## \(what) more at home in \(Escaped.markdown(report.name(side)))\n\n"
                text += "| term | \(names[0]) | \(names[1]) | \\|z\\| | |\n|---|--:|--:|--:|---|\n"
                for row in rows {
                    text +=
                        "| \(Escaped.markdown(row.term)) | \(row.first) | \(row.second) "
                        + "| \(Figures.decimal(row.z.magnitude, places: 2)) | \(row.isSignificant ? "stands" : "") |\n"
                }
            }
        }
        text += "\n## Told in both\n\n| \(names[0]) | \(names[1]) |\n|---|---|\n"
        for pair in report.alignment.pairs {
            text += "| \(Self.sentence(pair.first)) | \(Self.sentence(pair.second)) |\n"
        }
        for side in ComparisonReport.Side.allCases {
            text += "\n## Only in \(Escaped.markdown(report.name(side)))\n\n"
            text += report.only(side).map { "- \(Self.sentence($0))\n" }.joined()
        }
        return text
    }

    private static func row(_ name: String, _ cells: [String]) -> String {
        "| \(name) | " + cells.joined(separator: " | ") + " |\n"
    }

    private static func sentence(_ sentence: AlignedSentence) -> String {
        "\(sentence.location.line): " + Escaped.markdown(sentence.text)
    }
}

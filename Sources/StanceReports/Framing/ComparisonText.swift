import StanceFraming
import StanceText

/// A comparison as text for a person.
public struct ComparisonText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    private static let mostTerms = 8
    private static let mostOnly = 5
    private static let termWidth = 22
    /// How words of the line on significance are wrapped.
    static let starred = "* stands at a false discovery rate of 5 %"

    /// The text of a comparison.
    public func render(_ report: ComparisonReport) -> String {
        var text =
            style.styled(
                style.wrapped("\(report.first.name) and \(report.second.name)", indent: 2), .bold) + "\n"
        text += "  " + style.wrapped(ProfileReport.caution, indent: 2, firstLineUsed: 2) + "\n"
        text += "\n" + figures(report)
        text += terms(report.words, "words", report) + terms(report.phrases, "phrases", report)
        return text + shared(report) + only(.first, report) + only(.second, report)
    }

    /// The width of a column that holds a rate and its interval.
    private var column: Int { max((style.width - Self.termWidth - 4) / 2, 16) }

    private func figures(_ report: ComparisonReport) -> String {
        let profiles = [report.first, report.second]
        let names = ComparisonReport.Side.allCases.map { report.shortName($0, width: column - 2) }
        var text = style.styled(
            "  " + TextStyle.padded("", Self.termWidth) + TextStyle.padded(names[0], column) + names[1],
            .faint)
        text += "\n"
        text += row("words", profiles.map { "\($0.frames.wordCount)" })
        for voice in Voice.allCases {
            text += row(
                "  \(voice.rawValue)",
                profiles.map { profile in
                    let words = profile.frames.words[voice] ?? 0
                    return Figures.percent(Double(words) / Double(max(profile.frames.wordCount, 1)))
                })
        }
        text += row(
            "author's opinion",
            profiles.map { profile in
                profile.voices.first { $0.voice == .author }.map { FramingFigures.shortShare($0.opinion) }
                    ?? "–"
            })
        text += "\n" + style.styled("  frame vocabulary, per 1,000 words (95 % interval)", .faint) + "\n"
        for (number, frame) in report.first.frames.frames.enumerated() {
            text += row(
                FramingFigures.name(frame),
                profiles.map { FramingFigures.full($0.frames.frames[number].rate()) })
        }
        for profile in profiles where profile.frames.isTooShort {
            text +=
                "  "
                + style.wrapped(
                    "\(profile.name) is too short: under \(FrameProfile.fewestWords) words a rate means little",
                    indent: 4, firstLineUsed: 2) + "\n"
        }
        if let standing = FramingFigures.standing(report.first.frames.frames) {
            text += "  " + style.wrapped(standing, indent: 4, firstLineUsed: 2) + "\n"
        }
        return text
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        var text =
            "  " + TextStyle.fitted(name, Self.termWidth - 1) + " "
            + cells.map { TextStyle.padded($0, column) }.joined()
        while text.last == " " { text.removeLast() }
        return text + "\n"
    }

    private func terms(_ comparison: LogOddsComparison, _ what: String, _ report: ComparisonReport) -> String
    {
        let width = 16
        var text = ""
        for side in ComparisonReport.Side.allCases {
            let rows = report.leading(comparison, side, count: Self.mostTerms)
            guard !rows.isEmpty else { continue }
            let heading = TextStyle.printable("\(what) more at home in \(report.name(side))")
            text += "\n  " + style.styled(style.wrapped(heading, indent: 2, firstLineUsed: 2), .bold) + "\n"
            text +=
                style.styled(
                    "  " + TextStyle.padded("", Self.termWidth)
                        + ComparisonReport.Side.allCases.map {
                            TextStyle.aligned(report.shortName($0, width: width - 2), width)
                        }.joined() + TextStyle.aligned("|z|", 8), .faint) + "\n"
            for row in rows {
                text +=
                    "  " + TextStyle.fitted(row.term, Self.termWidth - 1) + " "
                    + TextStyle.aligned("\(row.first)", width) + TextStyle.aligned("\(row.second)", width)
                    + TextStyle.aligned(Figures.decimal(row.z.magnitude, places: 2), 8)
                    + (row.isSignificant ? " *" : "") + "\n"
            }
        }
        guard !text.isEmpty else { return "" }
        return text
            + (comparison.rows.contains(where: \.isSignificant)
                ? "  \(Self.starred)\n" : "  none stands at a false discovery rate of 5 %\n")
    }

    private func shared(_ report: ComparisonReport) -> String {
        let pairs = report.alignment.pairs
        guard !pairs.isEmpty else { return "\n  No sentence of one is told in the other.\n" }
        let heading = "told in both: \(Figures.count(pairs.count, "sentence"))"
        var text = "\n  " + style.styled(heading, .bold) + "\n"
        for pair in pairs {
            text += sentence(pair.first, .first, report) + sentence(pair.second, .second, report) + "\n"
        }
        text.removeLast()
        return text
    }

    private func only(_ side: ComparisonReport.Side, _ report: ComparisonReport) -> String {
        let sentences = report.only(side)
        guard !sentences.isEmpty else { return "" }
        let heading = TextStyle.printable(
            "only in \(report.name(side)): \(Figures.count(sentences.count, "sentence"))")
        var text = "\n  " + style.styled(style.wrapped(heading, indent: 2, firstLineUsed: 2), .bold) + "\n"
        for item in sentences.prefix(Self.mostOnly) { text += sentence(item, side, report) }
        if sentences.count > Self.mostOnly {
            text += "    … \(sentences.count - Self.mostOnly) more; --format json and html list all\n"
        }
        return text
    }

    /// A sentence with the name of its text and its line.
    private func sentence(
        _ sentence: AlignedSentence, _ side: ComparisonReport.Side, _ report: ComparisonReport
    ) -> String {
        let place = "\(report.shortName(side, width: 14)):\(sentence.location.line)"
        return "    " + style.styled(place, .faint) + " "
            + style.wrapped(sentence.text, indent: 6, firstLineUsed: place.count + 5) + "\n"
    }
}

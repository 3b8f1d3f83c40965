import StanceFraming
import StanceText

/// Profiles as text for a person: each text in full, or one table of all.
public struct ProfileText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    /// How many terms of a frame or device are listed.
    private static let mostTerms = 8
    private static let nameWidth = 22
    /// The widest bar, in columns.
    private static let widestBar = 20
    /// Bars narrower than this show nothing.
    private static let narrowestBar = 6

    /// Everything on each text.
    public func renderDetails(_ report: ProfileReport) -> String {
        report.profiles.map { details($0, vocabulary: report.vocabulary) }.joined(separator: "\n")
    }

    /// A line on each text's voices, then a table a frame with a line a text.
    public func renderOverview(_ report: ProfileReport) -> String {
        var text = "  " + style.wrapped(ProfileReport.caution, indent: 2, firstLineUsed: 2) + "\n\n"
        let names = report.shortNames
        text += voices(of: report.profiles, names)
        let frames = report.profiles.first?.frames.frames ?? []
        for (number, frame) in frames.enumerated() { text += "\n" + overview(number, frame, report, names) }
        return text + notes(frames, report.profiles)
    }

    // MARK: One text

    private func details(_ profile: TextProfile, vocabulary: String) -> String {
        var text = style.styled(TextStyle.printable(profile.name), .bold) + "\n"
        text += line(ProfileReport.caution)
        text += line(
            "\(Figures.count(profile.frames.wordCount, "word")) in \(Figures.count(profile.sentenceCount, "sentence")) of running text; frames \(vocabulary), model \(profile.model)"
        )
        text += "\n" + voiceTable(profile) + "\n" + line(FramingFigures.shift(profile))
        text += "\n" + frameTable(profile) + notes(profile.frames.frames, [profile])
        text += "\n" + deviceTable(profile)
        for target in profile.targets { text += "\n" + render(target) }
        return text
    }

    private func voiceTable(_ profile: TextProfile) -> String {
        var text =
            style.styled(
                "  " + TextStyle.padded("voice", 12) + TextStyle.aligned("sentences", 9)
                    + TextStyle.aligned("words", 8) + "  opinion (95 % interval)", .faint) + "\n"
        for figures in profile.voices {
            text +=
                "  " + TextStyle.padded(figures.voice.rawValue, 12)
                + TextStyle.aligned("\(figures.sentences)", 9)
                + TextStyle.aligned("\(figures.words)", 8) + "  " + FramingFigures.share(figures.opinion)
                + "\n"
        }
        return text
    }

    private func frameTable(_ profile: TextProfile) -> String {
        var text =
            style.styled(
                "  " + TextStyle.padded("per 1,000 words", Self.nameWidth)
                    + TextStyle.padded("all (95 % interval)", 20)
                    + Voice.allCases.map { TextStyle.aligned(Self.short($0), 8) }.joined(), .faint) + "\n"
        for frame in profile.frames.frames {
            text +=
                "  " + TextStyle.fitted(FramingFigures.name(frame), Self.nameWidth - 1) + " "
                + TextStyle.padded(FramingFigures.full(frame.rate()), 20)
                + Voice.allCases.map { TextStyle.aligned(FramingFigures.rate(frame.rate(in: $0)), 8) }
                .joined() + "\n"
            text += terms(frame.mentions)
        }
        return text
    }

    private static func short(_ voice: Voice) -> String {
        voice == .attributed ? "attrib." : voice.rawValue
    }

    private func deviceTable(_ profile: TextProfile) -> String {
        var text = style.styled(
            "  " + TextStyle.padded("the author's own", Self.nameWidth) + "per 1,000 (95 % interval)", .faint)
        text += "\n"
        for device in profile.devices {
            text +=
                "  " + TextStyle.padded(device.kind.rawValue, Self.nameWidth)
                + FramingFigures.full(device.rate) + "\n"
            text += terms(device.mentions, neutralNames: device.neutralNames ?? [:])
        }
        return text
    }

    private func render(_ target: TargetProfile) -> String {
        let counts = Voice.allCases.map { voice in
            "\(voice.rawValue) \(target.mentions.count { $0.voice == voice })"
        }
        var text = style.styled("  " + TextStyle.printable(target.target.name), .bold) + "\n"
        text += line(
            "\(Figures.count(target.mentions.count, "mention")): \(counts.joined(separator: ", "))", indent: 4
        )
        if target.evaluations.isEmpty {
            text += line("no judging words of the author's near it", indent: 4)
        } else {
            text += line(
                "judging words of the author's within \(TargetProfile.window) words of it:", indent: 4)
            text += terms(target.evaluations, indent: 6)
        }
        if target.association != nil {
            text += line(
                "log-odds of judging words, near it against elsewhere: \(FramingFigures.association(target))",
                indent: 4)
        }
        return text
    }

    private func terms(
        _ mentions: [Mention], indent: Int = 4, neutralNames: [String: String] = [:]
    ) -> String {
        guard !mentions.isEmpty else { return "" }
        let pieces = FramingFigures.terms(mentions, most: Self.mostTerms, neutralNames: neutralNames)
        let space = String(repeating: " ", count: indent)
        return space
            + style.styled(style.wrapped(pieces: pieces, indent: indent, firstLineUsed: indent), .faint)
            + "\n"
    }

    private func line(_ text: String, indent: Int = 2) -> String {
        String(repeating: " ", count: indent)
            + style.wrapped(text, indent: indent + 2, firstLineUsed: indent) + "\n"
    }

    // MARK: Several texts

    private func voices(of profiles: [TextProfile], _ names: [String]) -> String {
        let name = max(style.width - 50, 14)
        var text = style.styled(
            "  " + TextStyle.padded("text", name) + TextStyle.aligned("words", 7)
                + TextStyle.aligned("author", 9) + TextStyle.aligned("opinion", 9) + "  voice shift", .faint)
        text += "\n"
        for (index, profile) in profiles.enumerated() {
            let author = profile.voices.first { $0.voice == .author }
            let words = profile.frames.wordCount
            let share =
                words > 0 ? author.map { Figures.percent(Double($0.words) / Double(words)) } ?? "–" : "–"
            text +=
                "  " + TextStyle.fitted(names[index], name, keepingEnd: true)
                + TextStyle.aligned("\(words)", 7)
                + TextStyle.aligned(share, 9)
                + TextStyle.aligned(author?.opinion.value.map(Figures.percent) ?? "–", 9) + "  "
                + Self.shift(profile) + "\n"
        }
        return text
    }

    private static func shift(_ profile: TextProfile) -> String {
        guard let figures = profile.shift else { return "too few sentences" }
        let probability = FramingFigures.probability(figures.shift.probability)
        return figures.shift.isSignificant()
            ? "line \(figures.location.line), \(probability)" : "none, \(probability)"
    }

    private func overview(
        _ number: Int, _ frame: FrameProfile.Frame, _ report: ProfileReport, _ names: [String]
    ) -> String {
        let name = max(style.width - 50, 14)
        let bar = min(style.width - name - 40, Self.widestBar)
        var text =
            style.styled(
                "  " + TextStyle.fitted(FramingFigures.name(frame), name) + TextStyle.aligned("hits", 5)
                    + TextStyle.aligned("per 1,000", 11) + "  95 % interval  author", .faint) + "\n"
        for (index, profile) in report.profiles.enumerated() {
            let rate = profile.frames.frames[number].rate()
            text +=
                "  " + TextStyle.fitted(names[index], name, keepingEnd: true)
                + TextStyle.aligned("\(rate.count)", 5)
                + TextStyle.aligned(FramingFigures.rate(rate), 11)
                + (profile.frames.isTooShort ? "!" : " ") + " "
                + TextStyle.padded(FramingFigures.interval(rate), 13)
                + TextStyle.aligned(
                    FramingFigures.rate(profile.frames.frames[number].rate(in: .author)), 8)
            if bar >= Self.narrowestBar, let value = rate.perThousand {
                let length = value / report.highest(frame: number) * Double(bar)
                text += " " + String(repeating: "█", count: Int(length.rounded()))
            }
            while text.last == " " { text.removeLast() }
            text += "\n"
        }
        return text
    }

    private func notes(_ frames: [FrameProfile.Frame], _ profiles: [TextProfile]) -> String {
        var notes: [String] = []
        if profiles.contains(where: \.frames.isTooShort) {
            notes.append(
                (profiles.count > 1 ? "! " : "")
                    + "too short: under \(FrameProfile.fewestWords) words a rate means little")
        }
        if let standing = FramingFigures.standing(frames) { notes.append(standing) }
        return notes.isEmpty ? "" : "\n" + notes.map { line($0) }.joined()
    }
}

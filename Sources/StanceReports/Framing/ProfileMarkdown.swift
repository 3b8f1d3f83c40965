import StanceFraming
import StanceText

/// Profiles as Markdown: a table of all texts, then each by itself.
public struct ProfileMarkdown: Sendable {
    private static let mostTerms = 12

    /// Makes a renderer.
    public init() {}

    /// The text of a report.
    public func render(_ report: ProfileReport) -> String {
        var text = "# Frame vocabulary: \(Escaped.markdown(report.vocabulary))\n\n\(ProfileReport.caution)\n"
        if report.profiles.count > 1 { text += "\n" + overview(report) }
        return text + report.profiles.map(section).joined()
    }

    private func overview(_ report: ProfileReport) -> String {
        let frames = report.profiles.first?.frames.frames ?? []
        var text =
            "| per 1,000 words (95 % interval) | "
            + report.profiles.map { Escaped.markdown($0.name) }.joined(separator: " | ") + " |\n"
        text += "|---|" + String(repeating: "--:|", count: report.profiles.count) + "\n"
        for (number, frame) in frames.enumerated() {
            let cells = report.profiles.map { FramingFigures.full($0.frames.frames[number].rate()) }
            text +=
                "| \(Escaped.markdown(FramingFigures.name(frame))) | \(cells.joined(separator: " | ")) |\n"
        }
        return text
    }

    private func section(_ profile: TextProfile) -> String {
        var text = "\n## \(Escaped.markdown(profile.name))\n\n"
        text +=
            "\(Figures.count(profile.frames.wordCount, "word")), \(Figures.count(profile.sentenceCount, "sentence")); model \(Escaped.markdown(profile.model)); "
        text += Escaped.markdown(FramingFigures.shift(profile)) + ".\n"
        if profile.frames.isTooShort {
            text += "\n**Too short:** under \(FrameProfile.fewestWords) words a rate means little.\n"
        }
        if let standing = FramingFigures.standing(profile.frames.frames) {
            text += "\n" + Escaped.markdown(standing) + "\n"
        }
        text += "\n| voice | sentences | words | opinion (95 % interval) |\n|---|--:|--:|---|\n"
        for voice in profile.voices {
            text +=
                "| \(voice.voice.rawValue) | \(voice.sentences) | \(voice.words) | \(FramingFigures.share(voice.opinion)) |\n"
        }
        text +=
            "\n| per 1,000 words | all (95 % interval) | author | attributed | quoted | words (lines) |\n|---|---|--:|--:|--:|---|\n"
        for frame in profile.frames.frames {
            let cells = Voice.allCases.map { FramingFigures.rate(frame.rate(in: $0)) }
            text +=
                "| \(Escaped.markdown(FramingFigures.name(frame))) | \(FramingFigures.full(frame.rate())) | "
                + cells.joined(separator: " | ") + " | \(terms(frame.mentions)) |\n"
        }
        text += "\n| the author’s own | per 1,000 words (95 % interval) | words (lines) |\n|---|---|---|\n"
        for device in profile.devices {
            text +=
                "| \(device.kind.rawValue) | \(FramingFigures.full(device.rate)) | \(terms(device.mentions, device.neutralNames)) |\n"
        }
        return text + targets(profile.targets)
    }

    private func targets(_ targets: [TargetProfile]) -> String {
        guard !targets.isEmpty else { return "" }
        var text =
            "\n| target | author | attributed | quoted | the author’s judging words near it (lines) | log-odds (95 % interval) |\n|---|--:|--:|--:|---|---|\n"
        for target in targets {
            let counts = Voice.allCases.map { voice in
                "\(target.mentions.count { $0.voice == voice })"
            }
            text +=
                "| \(Escaped.markdown(target.target.name)) | \(counts.joined(separator: " | ")) | \(terms(target.evaluations)) | "
                + FramingFigures.association(target) + " |\n"
        }
        return text
    }

    private func terms(_ mentions: [Mention], _ neutralNames: [String: String]? = nil) -> String {
        Escaped.markdown(
            FramingFigures.terms(mentions, most: Self.mostTerms, neutralNames: neutralNames ?? [:]).joined(
                separator: " "))
    }
}

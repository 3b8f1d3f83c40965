/// A scored sentence as text for a person: every contribution, down to the sum.
public struct ExplanationText: Sendable {
    /// How it is laid out.
    public let style: TextStyle
    /// How many contributions are listed one by one; `nil` lists all.
    public let top: Int?

    /// Makes a renderer.
    public init(style: TextStyle, top: Int?) {
        self.style = style
        self.top = top
    }

    private static let featureWidth = 32
    private static let numberWidth = 9

    /// The text of an explanation.
    public func render(_ score: SentenceScore) -> String {
        var text = style.styled("\(TextStyle.printable(score.file)):\(score.sentence.location)", .bold) + "\n"
        text += "  " + style.wrapped(score.text, indent: 2, firstLineUsed: 2) + "\n"
        let voice = score.sentence.voice.rawValue + (score.cue.map { " (\(TextStyle.printable($0)))" } ?? "")
        guard let logit = score.logit, let probability = score.probability else {
            return text + "  not scored: \(score.sentence.role.rawValue)\n"
        }
        text +=
            "  \(score.decision.rawValue), probability of opinion \(Figures.decimal(probability, places: 3)); "
            + "voice \(voice), \(score.sentence.role.rawValue)\n\n"
        text += "  " + row("value", "weight", "contribution", "feature", "words") + "\n"
        for part in score.leadingContributions(top) {
            let isCount = part.feature == "rest"
            text +=
                "  "
                + row(
                    isCount ? "" : Figures.decimal(part.value, places: 3),
                    isCount ? "" : Figures.decimal(part.weight, places: 3),
                    Figures.signed(part.contribution), isCount ? "\(Int(part.value)) more" : part.feature,
                    part.term ?? "") + "\n"
        }
        let sum = score.contributions.reduce(0) { $0 + $1.contribution }
        text += "  " + row("", "", Figures.signed(sum), "sum = logit", "") + "\n"
        text += style.styled(
            "  probability = 1 / (1 + e^(−logit)), logit \(Figures.decimal(logit, places: 3))", .faint)
        return text + "\n"
    }

    private func row(
        _ value: String, _ weight: String, _ contribution: String, _ feature: String, _ words: String
    ) -> String {
        let numbers =
            TextStyle.aligned(value, Self.numberWidth) + TextStyle.aligned(weight, Self.numberWidth)
            + TextStyle.aligned(contribution, 13)
        let line =
            numbers + "  " + TextStyle.padded(feature, min(Self.featureWidth, max(10, style.width - 50)))
            + " " + words
        var end = TextStyle.printable(line)[...]
        while end.last == " " { end.removeLast() }
        return String(end)
    }
}

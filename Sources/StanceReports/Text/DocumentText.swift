import StanceText

/// A scored document as text for a person: a line on the document, then the sentences worth looking at.
public struct DocumentText: Sendable {
    /// How it is laid out.
    public let style: TextStyle
    /// How many sentences are shown; `nil` shows all.
    public let limit: Int?

    /// Makes a renderer.
    public init(style: TextStyle, limit: Int?) {
        self.style = style
        self.limit = limit
    }

    /// Where a sentence's text begins.
    private static let indent = 4
    /// How many words are named as those that decided.
    private static let namedWords = 4
    /// Words that add less than this are not named.
    private static let leastNamed = 0.05

    /// The text of a document.
    public func render(_ document: DocumentScore) -> String {
        let shown = worthLooking(at: document)
        var text = heading(document)
        for score in shown { text += "\n" + render(score, threshold: document.threshold) }
        let worthy = document.sentences.count { $0.decision == .opinion || $0.decision == .review }
        if limit != nil, worthy > shown.count {
            text +=
                "\n" + style.styled("  … \(worthy - shown.count) more; --all shows every sentence", .faint)
                + "\n"
        } else if shown.isEmpty {
            text +=
                "\n"
                + style.styled("  No sentence stands out as opinion; --all shows every sentence.", .faint)
                + "\n"
        }
        return text
    }

    /// The most probable opinions and the unclear cases, in the order of the text.
    private func worthLooking(at document: DocumentScore) -> [SentenceScore] {
        guard let limit else { return document.sentences }
        let worthy = document.sentences.filter { $0.decision == .opinion || $0.decision == .review }
        let leading = worthy.sorted {
            let (left, right) = ($0.probability ?? 0, $1.probability ?? 0)
            return left == right ? $0.sentence.index < $1.sentence.index : left > right
        }
        return leading.prefix(limit).sorted { $0.sentence.index < $1.sentence.index }
    }

    private func heading(_ document: DocumentScore) -> String {
        let share = document.authorOpinion
        var facts: [String] = []
        if let value = share.value, let interval = share.interval {
            facts.append(
                "author's opinion in \(share.opinion) of \(Figures.count(share.judged, "sentence")): \(Figures.percent(value)) "
                    + "(95 % interval \(Figures.percents(interval)))")
        } else {
            facts.append("no sentence of the author's own to judge")
        }
        let words = document.voices.values.reduce(0) { $0 + $1.words }
        let mix = Voice.allCases.compactMap { voice in
            document.voices[voice].map {
                "\(voice.rawValue) \(Figures.percent(Double($0.words) / Double(max(words, 1))))"
            }
        }
        if !mix.isEmpty { facts.append("voice by words: " + mix.joined(separator: ", ")) }
        let skipped = document.decisions[.skipped] ?? 0
        let total = Figures.count(document.sentences.count, "sentence")
        facts.append(skipped == 0 ? total : "\(total), \(skipped) not scored (captions, boilerplate)")
        let lines = facts.map { "  " + style.wrapped($0, indent: 4, firstLineUsed: 2) }
        return style.styled(TextStyle.printable(document.file), .bold) + "\n" + lines.joined(separator: "\n")
            + "\n"
    }

    private func render(_ score: SentenceScore, threshold: Double) -> String {
        let indent = String(repeating: " ", count: Self.indent)
        var facts = ["\(score.sentence.location)"]
        if let probability = score.probability { facts.append(Figures.percent(probability)) }
        let decision = score.decision.rawValue
        let coloured =
            facts.joined(separator: "  ") + "  " + style.styled(decision, rendition(score.decision))
        let voice = score.sentence.voice.rawValue + (score.cue.map { " (\(TextStyle.printable($0)))" } ?? "")
        let role = score.sentence.role == .body ? "" : "  \(score.sentence.role.rawValue)"
        let head = "  " + coloured + "  " + style.styled(voice + role, .faint)
        let text = indent + style.wrapped(score.text, indent: Self.indent, firstLineUsed: Self.indent)
        guard let why = reasons(score) else { return head + "\n" + text + "\n" }
        return head + "\n" + text + "\n" + indent + style.styled(why, .faint) + "\n"
    }

    private func rendition(_ decision: Decision) -> TextStyle.Rendition {
        switch decision {
        case .opinion: .red
        case .review: .yellow
        case .reporting: .green
        case .short, .skipped: .faint
        }
    }

    /// The words that decided, on the side the sentence fell: "shows +0.81, no +0.44".
    private func reasons(_ score: SentenceScore) -> String? {
        guard score.decision != .skipped, !score.contributions.isEmpty else { return nil }
        let leading = WordWeight.weights(of: score.contributions).filter {
            $0.contribution.magnitude >= Self.leastNamed
        }
        .prefix(Self.namedWords)
        guard !leading.isEmpty else { return nil }
        let names = leading.map { "\(TextStyle.printable($0.name)) \(Figures.signed($0.contribution))" }
        return style.wrapped(
            "because: " + names.joined(separator: ", "), indent: Self.indent, firstLineUsed: Self.indent)
    }
}

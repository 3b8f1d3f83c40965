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
        let worthy = document.sentences.filter(\.verdict.countsAsOpinion)
        let shown = limit.map { leading(worthy, count: $0) } ?? document.sentences
        var text = heading(document)
        for score in shown { text += "\n" + render(score) }
        if shown.isEmpty {
            text +=
                "\n"
                + style.styled("  No sentence stands out as opinion; --all shows every sentence.", .faint)
                + "\n"
        } else if limit != nil, worthy.count > shown.count {
            text +=
                "\n"
                + style.styled("  … \(worthy.count - shown.count) more; --all shows every sentence", .faint)
                + "\n"
        }
        return text
    }

    /// The most probable of some sentences, in the order of the text.
    private func leading(_ scores: [SentenceScore], count: Int) -> [SentenceScore] {
        let ranked = scores.sorted {
            let (left, right) = ($0.probability ?? 0, $1.probability ?? 0)
            return left == right ? $0.sentence.index < $1.sentence.index : left > right
        }
        return ranked.prefix(count).sorted { $0.sentence.index < $1.sentence.index }
    }

    private func heading(_ document: DocumentScore) -> String {
        let share = document.authorOpinion
        var facts: [String] = []
        if let value = share.value, let interval = share.interval {
            facts.append(
                "author's opinion in \(share.opinion) of \(Figures.count(share.judged, "sentence"))\(unclear(document)): \(Figures.percent(value)) "
                    + "(95 % interval \(Figures.percents(interval)))"
                    + (share.adjusted.map {
                        "; corrected for the model's errors \(Figures.percent($0.value)) (\(Figures.percents($0.interval)))"
                    } ?? ""))
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

    /// How many of the sentences that count as opinion are too near the threshold to be sure of.
    private func unclear(_ document: DocumentScore) -> String {
        let count = document.sentences.count {
            $0.decision == .review && $0.sentence.role == .body && $0.sentence.voice == .author
                && $0.isPredictedOpinion
        }
        return count == 0 ? "" : ", \(count) of them unclear"
    }

    private func render(_ score: SentenceScore) -> String {
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
        var pieces = leading.map { "\(TextStyle.printable($0.name)) \(Figures.signed($0.contribution))" }
        for index in pieces.indices.dropLast() { pieces[index] += "," }
        return style.wrapped(pieces: ["because:"] + pieces, indent: Self.indent, firstLineUsed: Self.indent)
    }
}

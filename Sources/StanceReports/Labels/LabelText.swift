/// A document scored with a model of several labels, as text for a person: a line on the document, then its sentences.
public struct LabelText: Sendable {
    /// How it is laid out.
    public let style: TextStyle
    /// How many sentences are shown; `nil` shows all.
    public let limit: Int?

    /// Makes a renderer.
    public init(style: TextStyle, limit: Int?) {
        self.style = style
        self.limit = limit
    }

    private static let indent = 4
    /// How many words are named as those that decided.
    private static let namedWords = 4
    /// Words that add less than this are not named.
    private static let leastNamed = 0.05

    /// The text of a document.
    public func render(_ document: LabelDocument) -> String {
        let scored = document.sentences.filter { $0.choice != nil }
        let counts = zip(document.labels, document.counts).map { "\($0) \($1)" }
        var facts = ["\(Figures.count(scored.count, "sentence")): \(counts.joined(separator: ", "))"]
        let skipped = document.sentences.count - scored.count
        if skipped > 0 { facts.append("\(skipped) not scored (captions, boilerplate)") }
        if let target = document.target { facts.append(target.note) }
        var text = style.styled(TextStyle.printable(document.file), .bold) + "\n"
        for fact in facts { text += "  " + style.wrapped(fact, indent: 4, firstLineUsed: 2) + "\n" }
        let shown = limit.map { Array(scored.prefix($0)) } ?? document.sentences
        for score in shown { text += "\n" + render(score) }
        if limit != nil, scored.count > shown.count {
            text +=
                "\n"
                + style.styled("  … \(scored.count - shown.count) more; --all shows every sentence", .faint)
                + "\n"
        }
        return text
    }

    private func render(_ score: LabelScore) -> String {
        let indent = String(repeating: " ", count: Self.indent)
        var facts = ["\(score.sentence.location)"]
        if let chosen = score.chosen {
            facts += [Figures.percent(chosen.probability), style.styled(chosen.label, .bold)]
        } else {
            facts.append("not scored: \(score.sentence.role.rawValue)")
        }
        let head = "  " + facts.joined(separator: "  ") + "\n"
        let text = indent + style.wrapped(score.text, indent: Self.indent, firstLineUsed: Self.indent) + "\n"
        return head + text + reasons(score)
    }

    /// The words that speak for or against the chosen label: "goal +0.81, the −0.44".
    private func reasons(_ score: LabelScore) -> String {
        let leading = WordWeight.weights(of: score.contributions).filter {
            $0.contribution.magnitude >= Self.leastNamed
        }
        .prefix(Self.namedWords)
        guard !leading.isEmpty else { return "" }
        var pieces = leading.map { "\(TextStyle.printable($0.name)) \(Figures.signed($0.contribution))" }
        for index in pieces.indices.dropLast() { pieces[index] += "," }
        let why = style.wrapped(
            pieces: ["because:"] + pieces, indent: Self.indent, firstLineUsed: Self.indent)
        return String(repeating: " ", count: Self.indent) + style.styled(why, .faint) + "\n"
    }
}

public import StanceFraming

/// What sets two texts, or groups of texts, apart, and what they share.
public struct ComparisonReport: Sendable {
    /// The first text.
    public let first: TextProfile
    /// The second text.
    public let second: TextProfile
    /// Its words against the other's.
    public let words: LogOddsComparison
    /// Its phrases of two and three words against the other's.
    public let phrases: LogOddsComparison
    /// The sentences that both have, and those that one has.
    public let alignment: SentenceAlignment

    /// Makes a comparison from its parts.
    public init(
        first: TextProfile, second: TextProfile, words: LogOddsComparison, phrases: LogOddsComparison,
        alignment: SentenceAlignment
    ) {
        self.first = first
        self.second = second
        self.words = words
        self.phrases = phrases
        self.alignment = alignment
    }

    /// A side of the comparison.
    enum Side: CaseIterable {
        case first
        case second
    }

    /// The name of a side: the file's own, or as much more of its path as tells the two apart.
    func name(_ side: Side) -> String {
        let (one, other) = (Self.lastPart(first.name), Self.lastPart(second.name))
        if one != other { return side == .first ? one : other }
        return side == .first ? first.name : second.name
    }

    /// The name cut to the width of a column; where that leaves no difference, the ends of the names are kept, then numbers.
    func shortName(_ side: Side, width: Int) -> String {
        let names = Side.allCases.map(name)
        let cut = { (name: String, keepsEnd: Bool) in
            name.count <= width
                ? name : keepsEnd ? "…" + name.suffix(width - 1) : name.prefix(width - 1) + "…"
        }
        let position = side == .first ? 0 : 1
        for keepsEnd in [false, true] where cut(names[0], keepsEnd) != cut(names[1], keepsEnd) {
            return TextStyle.printable(cut(names[position], keepsEnd))
        }
        return TextStyle.printable("\(position + 1) " + names[position].prefix(max(width - 2, 0)))
    }

    private static func lastPart(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The leading terms of a side.
    func leading(_ comparison: LogOddsComparison, _ side: Side, count: Int) -> [LogOddsComparison.Row] {
        side == .first ? comparison.leadingInFirst(count) : comparison.leadingInSecond(count)
    }

    /// The sentences that only one side has.
    func only(_ side: Side) -> [AlignedSentence] {
        side == .first ? alignment.onlyFirst : alignment.onlySecond
    }
}

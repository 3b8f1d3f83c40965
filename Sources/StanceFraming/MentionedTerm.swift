/// A term with its mentions.
public struct MentionedTerm: Sendable, Hashable {
    /// The words.
    public let term: String
    /// Where they stand, in order.
    public let mentions: [Mention]

    /// Mentions gathered by their words: the most frequent first, then by the alphabet.
    ///
    /// - Complexity: O(*m* log *m*) for *m* mentions.
    public static func gathered(_ mentions: [Mention]) -> [MentionedTerm] {
        Dictionary(grouping: mentions, by: \.term).map { MentionedTerm(term: $0, mentions: $1) }.sorted {
            $0.mentions.count == $1.mentions.count
                ? $0.term < $1.term : $0.mentions.count > $1.mentions.count
        }
    }
}

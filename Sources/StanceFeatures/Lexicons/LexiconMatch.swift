/// A place in a sentence where a lexicon has an entry.
public struct LexiconMatch: Sendable, Hashable {
    /// The lexicon's number in the index.
    public let lexicon: Int
    /// 1 (weak) or 2 (strong).
    public let strength: Int
    /// The tokens it covers, as indices into the reading's tokens.
    public let tokens: ClosedRange<Int>
}

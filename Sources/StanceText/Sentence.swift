/// A sentence of a document: its exact place, and who speaks in it.
public struct Sentence: Sendable, Hashable {
    /// Its number in the document, from 0.
    public let index: Int
    /// The block it stands in, as an index into `Reading.blocks`.
    public let block: Int
    /// The block's role.
    public let role: Role
    /// Its bytes, without the white space around it.
    public let range: Range<Int>
    /// The same place in UTF-16 code units, as editors and browsers count.
    public let utf16Range: Range<Int>
    /// Line and column of its first character.
    public let location: TextLocation
    /// Its tokens, as indices into `Reading.tokens`.
    public let tokens: Range<Int>
    /// The parts of it that stand in quotation marks (the marks included) or after a quotation dash.
    public let quotations: [Range<Int>]
    /// Who speaks.
    public let voice: Voice
    /// The words that show it, where there are such words.
    public let cue: Cue?
    /// How many of its tokens are words or numbers.
    public let wordCount: Int

    /// Whether the byte at `offset` stands in a quotation.
    ///
    /// - Complexity: O(log *q*) for *q* quotations.
    public func isQuoted(at offset: Int) -> Bool { quotations.holds(offset) }
}

extension [Range<Int>] {
    /// Whether one of the ranges, which are ascending and disjoint, contains a value.
    func holds(_ value: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound <= value { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].contains(value)
    }
}

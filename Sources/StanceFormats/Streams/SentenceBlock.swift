public import StanceText

/// Some rows of a labelled table, one after the other.
public struct SentenceBlock: Sendable {
    /// The sentences, a line each.
    public let document: Document
    /// Where each of them stands in it.
    public let sentences: [Range<Int>]
    /// The number of each row's label in `SentenceStream.labels`, or -1 if it has none.
    public let labels: [Int32]
    /// The number of each row's group in `SentenceStream.groups`, or -1 if it has none.
    public let groups: [Int32]
    /// The line of the table that each begins on, from 1.
    public let lines: [Int]
}

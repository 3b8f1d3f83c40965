import StanceText

/// A block while a text is taken out of a file: its bytes and segments in the collector, and what was counted in it.
struct BlockDraft {
    var text: Range<Int>
    var segments: Range<Int>
    var hint: BlockHint?
    /// Tells apart what blocks stand in: those with the same number are siblings of one kind.
    var container: Int
    var wordCount = 0
    var linkedWordCount = 0

    /// The share of the words that are link text.
    var linkDensity: Double { wordCount == 0 ? 0 : Double(linkedWordCount) / Double(wordCount) }
}

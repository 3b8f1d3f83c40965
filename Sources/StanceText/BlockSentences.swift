/// The sentences of all blocks side by side, and which of them are each block's.
struct BlockSentences {
    /// The byte ranges of the sentences, in the order of the text.
    private(set) var ranges: [Range<Int>] = []
    /// For each block the index after that of its last sentence.
    private var ends: [Int] = []

    /// Makes room for about so many sentences and blocks.
    init(capacity: Int, blocks: Int) {
        ranges.reserveCapacity(capacity)
        ends.reserveCapacity(blocks)
    }

    /// Takes the sentences of the next block, which are to be appended to the list.
    mutating func appendBlock(_ append: (inout [Range<Int>]) -> Void) {
        append(&ranges)
        ends.append(ranges.count)
    }

    /// The sentences of a block, as indices into `ranges`.
    func indices(ofBlock block: Int) -> Range<Int> { (block == 0 ? 0 : ends[block - 1])..<ends[block] }
}

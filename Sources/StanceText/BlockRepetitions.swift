/// Which short blocks of a page say the same, in small letters.
struct BlockRepetitions {
    /// For each block the first one with its text; itself if it is longer than was asked for.
    private let first: [Int]
    private let counts: [Int]

    /// Compares the blocks of at most some words with each other.
    ///
    /// - Complexity: O(*n*) for *n* bytes, with a hash table.
    init(of blocks: [BlockEvidence], upToWords longest: Int, page: PageText) {
        var first = Array(blocks.indices)
        var counts = [Int](repeating: 1, count: blocks.count)
        var seen: [UInt64: Int] = [:]
        for (index, block) in blocks.enumerated() where block.wordCount <= longest {
            let hash = page.hash(of: block.range)
            guard let earlier = seen[hash] else {
                seen[hash] = index
                continue
            }
            // Of texts that differ and share a hash, only the first is found again.
            if page.areEqual(blocks[earlier].range, block.range) {
                first[index] = earlier
                counts[earlier] += 1
            }
        }
        self.first = first
        self.counts = counts
    }

    /// Whether an earlier block says the same.
    func isRepeated(_ index: Int) -> Bool { first[index] != index }

    /// How many blocks say the same as this one, itself among them.
    func count(of index: Int) -> Int { counts[first[index]] }
}

#if HTML
/// Finds the article among the blocks of a page, by how long they are and how much of them is links.
///
/// Which blocks are running text is decided by the tree of Kohlschütter, Fankhauser and Nejdl (*Boilerplate Detection using
/// Shallow Text Features*, WSDM 2010, algorithm 2: number of words). It knows nothing of the page, and loses short paragraphs. So, as
/// in jusText (Pomikálek 2011), it only gives the seeds: the article goes from the first to the last of them and their siblings, the
/// elements of the same name in the same element, and up to the heading before. What stands outside, and what is mostly links
/// inside, stands beside the article.
enum MainContent {
    private static let mostLinked = 0.333333
    private static let longText = 16
    /// A heading stands at most so many blocks before the text: byline, date and buttons come between.
    private static let furthestHeading = 8

    /// Marks the blocks that stand beside the article; if no block is running text, only those that are mostly links.
    ///
    /// - Complexity: O(*n*) for *n* blocks.
    static func mark(_ blocks: inout [BlockDraft]) {
        guard !blocks.isEmpty else { return }
        let texts = blocks.indices.filter { isText(at: $0, blocks) }
        // Short blocks count as text by their neighbours alone: they are seeds only where there is nothing better.
        let long = texts.filter { blocks[$0].wordCount > longText }
        let seeds = long.isEmpty ? texts : long
        let containers = Set(seeds.map { blocks[$0].container })
        let siblings = blocks.indices.filter { index in
            containers.contains(blocks[index].container) && blocks[index].hint != .aside
                && blocks[index].linkDensity <= mostLinked
        }
        var article = siblings.first.map { $0...siblings[siblings.count - 1] } ?? 0...blocks.count - 1
        let before = blocks[max(0, article.lowerBound - furthestHeading)..<article.lowerBound]
        if let heading = before.lastIndex(where: { $0.hint == .heading }) {
            article = heading...article.upperBound
        }
        for index in blocks.indices {
            let isLinks = blocks[index].linkDensity > mostLinked && blocks[index].hint != .heading
            if isLinks || !article.contains(index) { blocks[index].hint = .aside }
        }
    }

    /// The tree of the paper, with its constants.
    private static func isText(at index: Int, _ blocks: [BlockDraft]) -> Bool {
        let block = blocks[index]
        guard block.hint != .aside, block.hint != .heading, block.linkDensity <= mostLinked else {
            return false
        }
        let previous = index > 0 ? blocks[index - 1] : nil
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        if (previous?.linkDensity ?? 0) <= 0.555556 {
            return block.wordCount > longText || (next?.wordCount ?? 0) > 15 || (previous?.wordCount ?? 0) > 4
        }
        return block.wordCount > 40 || (next?.wordCount ?? 0) > 17
    }
}
#endif

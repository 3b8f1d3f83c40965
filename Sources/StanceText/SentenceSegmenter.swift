/// Cuts a block of English news text into sentences.
///
/// A sentence ends at a period, question mark, exclamation mark or ellipsis (with the quotation marks, brackets, note
/// numbers and emoji that follow right after it) if white space follows and the next word can begin a sentence. What a
/// period alone does not show is decided by its neighbours: titles ("Mr."), initials ("J. K."), initialisms ("U.S. Secretary"
/// against "U.S. The"), numbers ("No. 5"), a spaced ellipsis (". . . get this . . . ."), and a small letter after it (no boundary).
/// The idea of abbreviation classes and sentence starters is that of Kiss & Strunk 2006 (Punkt), here with fixed lists.
public struct SentenceSegmenter: Sendable {
    /// Makes a segmenter; it has no settings.
    public init() {}

    /// The byte ranges of a block's sentences, without the white space between them.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func sentences(in block: Range<Int>, of document: Document) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        append(SentenceScan(bytes: document.bytes, block: block), to: &sentences)
        return sentences
    }

    /// The sentences of all blocks.
    func sentences(in blocks: [Range<Int>], of document: Document) -> BlockSentences {
        // English news has a sentence in about 130 bytes.
        var sentences = BlockSentences(capacity: document.bytes.count / 96, blocks: blocks.count)
        var scan = SentenceScan(bytes: document.bytes, block: 0..<0)
        for block in blocks {
            scan.block = block
            sentences.appendBlock { append(scan, to: &$0) }
        }
        return sentences
    }

    private func append(_ scan: borrowing SentenceScan, to sentences: inout [Range<Int>]) {
        let (block, bytes) = (scan.block, scan.bytes)
        var start = block.lowerBound
        var offset = start
        while true {
            offset = TextScan.nextTerminator(in: offset..<block.upperBound, of: bytes.span)
            guard offset < block.upperBound else { break }
            guard !bytes[offset].isContinuation, let run = scan.terminators(at: offset) else {
                offset += 1
                continue
            }
            let end = scan.endOfClosers(from: run.end)
            let next = scan.endOfSpace(from: end)
            if next == block.upperBound { break }
            if next > end, scan.isBoundary(run, sentenceStart: start, end: end, next: next) {
                sentences.append(start..<end)
                start = next
            }
            offset = max(end, offset + 1)
        }
        if start < block.upperBound { sentences.append(start..<block.upperBound) }
    }
}

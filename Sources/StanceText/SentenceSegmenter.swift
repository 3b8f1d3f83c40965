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
        append(block, of: document, to: &sentences)
        return sentences
    }

    /// Appends the sentences of a block.
    func append(_ block: Range<Int>, of document: Document, to sentences: inout [Range<Int>]) {
        let bytes = document.bytes
        let scan = SentenceScan(bytes: bytes, block: block)
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

/// What the rules for roles look at in one block.
struct BlockEvidence {
    /// Its bytes, without the white space around it.
    let range: Range<Int>
    /// Its tokens.
    let tokens: Range<Int>
    /// How many of them are words or numbers.
    let wordCount: Int
    /// The classes that any of them has.
    let classes: WordClasses
    /// Whether it ends with a mark that ends sentences.
    let endsSentence: Bool
    let sentenceCount: Int
    /// How many line ends stand between the block before and this one.
    let lineEndsBefore: Int

    /// Longer than this, a block without final punctuation is running text that lost its period.
    static let longestHeading = 22

    /// Prose: it ends like a sentence and is long, or is too long for anything else.
    var isProse: Bool {
        endsSentence && (wordCount >= 10 || sentenceCount > 1) || wordCount > Self.longestHeading
    }

    init(of range: Range<Int>, sentences: ArraySlice<SentenceTokens>, in bytes: [UInt8]) {
        self.range = range
        tokens = (sentences.first?.range.lowerBound ?? 0)..<(sentences.last?.range.upperBound ?? 0)
        wordCount = sentences.reduce(0) { $0 + $1.wordCount }
        classes = sentences.reduce(into: []) { $0.formUnion($1.classes) }
        endsSentence = Self.endsSentence(range, bytes)
        sentenceCount = sentences.count
        lineEndsBefore = Self.lineEnds(before: range.lowerBound, bytes)
    }

    private static func lineEnds(before start: Int, _ bytes: [UInt8]) -> Int {
        var count = 0
        var offset = start
        while offset > 0, bytes[offset - 1].isWhitespace {
            offset -= 1
            if bytes[offset] == UInt8(ascii: "\n") { count += 1 }
        }
        return count
    }

    /// Whether a block ends with a mark that ends sentences, before any closing quotation mark or bracket.
    private static func endsSentence(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var end = range.upperBound
        while let last = ScalarReader.scalar(before: end, downTo: range.lowerBound, in: bytes), last.isCloser
        { end -= UTF8.width(last) }
        guard let last = ScalarReader.scalar(before: end, downTo: range.lowerBound, in: bytes) else {
            return false
        }
        // "..." at the end of a line is where a teaser was cut off.
        if last == "." { return end - 2 < range.lowerBound || bytes[end - 2] != UInt8(ascii: ".") }
        return last == "?" || last == "!" || (last == "," && end < range.upperBound)
            || (last == ":" && range.count > 80)
    }
}

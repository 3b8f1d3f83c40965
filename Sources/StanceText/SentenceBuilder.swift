/// Turns byte ranges into sentences with places, quotations and voices, in one pass over the document.
struct SentenceBuilder {
    private let document: Document
    private let scanner: QuotationScanner
    private var tagger: VoiceTagger
    private let lines: LineIndex
    private(set) var sentences: [Sentence] = []
    /// The byte offset up to which `utf16Offset` has counted.
    private var countedBytes = 0
    private var utf16Offset = 0
    /// The byte offset up to which `column` has counted.
    private var countedColumns = 0
    private var column = 1
    private var line = 1

    /// Makes a builder with room for some sentences.
    init(document: Document, tokens: TokenSequence, lines: LineIndex, capacity: Int) {
        self.document = document
        scanner = QuotationScanner(document: document)
        tagger = VoiceTagger(tokens: tokens)
        self.lines = lines
        sentences.reserveCapacity(capacity)
    }

    /// Appends a block's sentences; blocks must come in the order of the text.
    mutating func append(
        _ ranges: ArraySlice<Range<Int>>, ofBlock block: Int, range: Range<Int>, next: Range<Int>?,
        role: Role,
        tokens: [SentenceTokens]
    ) {
        let own = tokens[sentences.count..<sentences.count + ranges.count]
        let quotations = scanner.quotations(
            in: range, sentences: ranges, next: next,
            hasMarks: own.contains(where: \.mayQuote))
        var first = 0
        for range in ranges {
            let index = sentences.count
            while first < quotations.count, quotations[first].upperBound <= range.lowerBound { first += 1 }
            var inside: [Range<Int>] = []
            if first < quotations.count {
                inside = quotations[first...].prefix { $0.lowerBound < range.upperBound }
                    .compactMap { $0.overlaps(range) ? $0.clamped(to: range) : nil }
            }
            let (voice, cue) = tagger.voice(of: tokens[index], quotations: inside)
            let start = utf16(ofByte: range.lowerBound)
            let end = utf16(ofByte: range.upperBound, isASCII: tokens[index].isASCII)
            sentences.append(
                Sentence(
                    index: index, block: block, role: role, range: range, utf16Range: start..<end,
                    location: location(ofByte: range.lowerBound),
                    tokens: tokens[index].range,
                    quotations: inside, voice: voice, cue: cue,
                    wordCount: tokens[index].wordCount))
        }
    }

    /// Counts columns on to a byte offset, which must not lie before the last one asked for.
    private mutating func location(ofByte offset: Int) -> TextLocation {
        line = lines.line(ofByte: offset, from: line)
        let start = lines.start(ofLine: line)
        if start > countedColumns { (countedColumns, column) = (start, 1) }
        if document.isASCII {
            column += offset - countedColumns
        } else {
            column += TextScan.scalarCount(in: countedColumns..<offset, of: document.bytes.span)
        }
        countedColumns = offset
        return TextLocation(line: line, column: column)
    }

    /// Counts on to a byte offset, which must not lie before the last one asked for.
    ///
    /// - Parameter isASCII: whether all bytes between them are known to be.
    private mutating func utf16(ofByte offset: Int, isASCII: Bool = false) -> Int {
        if document.isASCII { return offset }
        utf16Offset +=
            isASCII
            ? offset - countedBytes
            : TextScan.utf16Count(in: countedBytes..<offset, of: document.bytes.span)
        countedBytes = offset
        return utf16Offset
    }
}

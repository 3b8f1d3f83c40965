import StanceText

/// Collects a text block by block out of a file's bytes, with white space put in order, and keeps account of where all came from.
struct TextCollector {
    /// The file's bytes.
    let source: [UInt8]
    /// The blocks so far.
    var blocks: [BlockDraft] = []
    /// Whether what is added is the text of a link.
    var isLinked = false

    private var text: [UInt8] = []
    private var segments: [SourceMap.Segment] = []
    private var isOpen = false
    private var isInWord = false
    private var space: Range<Int>?
    private var lineBreak: Range<Int>?
    private var hint: BlockHint?
    private var container = 0

    init(source: [UInt8]) { self.source = source }

    /// Ends the block that is open, and says what the next one is.
    mutating func beginBlock(_ hint: BlockHint?, container: Int = 0) {
        isOpen = false
        isInWord = false
        space = nil
        lineBreak = nil
        self.hint = hint
        self.container = container
    }

    /// Adds bytes of the file as they are, except that each run of white space in them becomes one space.
    mutating func add(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            if LineScanner.isSpace(source[start]) {
                var end = start + 1
                while end < range.upperBound, LineScanner.isSpace(source[end]) { end += 1 }
                addSpace(for: start..<end)
                start = end
            } else {
                // One space between words is the text's own and needs no segment of its own.
                var end = start + 1
                var words = isInWord ? 0 : 1
                while end < range.upperBound {
                    if LineScanner.isSpace(source[end]) {
                        guard source[end] == UInt8(ascii: " "), end + 1 < range.upperBound,
                            !LineScanner.isSpace(source[end + 1])
                        else { break }
                        words += 1
                    }
                    end += 1
                }
                addVisible(source[start..<end], for: start..<end, isVerbatim: true, words: words)
                start = end
            }
        }
    }

    /// Adds bytes that stand for others in the file.
    mutating func add(_ bytes: [UInt8], for range: Range<Int>) {
        if bytes.allSatisfy(LineScanner.isSpace) {
            addSpace(for: range)
        } else {
            let visible = bytes.map { LineScanner.isSpace($0) ? UInt8(ascii: " ") : $0 }
            addVisible(visible[...], for: range, isVerbatim: false, words: isInWord ? 0 : 1)
        }
    }

    /// Adds a space for white space in the file, unless there is one already or the block has not begun.
    mutating func addSpace(for range: Range<Int>) {
        isInWord = false
        if isOpen, space == nil { space = range }
    }

    /// Adds a line break; a second one in a row begins a new block like the one before.
    mutating func addLineBreak(for range: Range<Int>) {
        isInWord = false
        if lineBreak != nil {
            beginBlock(hint, container: container)
        } else if isOpen {
            lineBreak = range
        }
    }

    private mutating func addVisible(
        _ bytes: ArraySlice<UInt8>, for range: Range<Int>, isVerbatim: Bool, words: Int
    ) {
        if isOpen, let last = segments.last, range.lowerBound < last.source.upperBound {
            // The parser moved this text: what stands in another order in the file is another block.
            beginBlock(hint, container: container)
        }
        if !isOpen {
            blocks.append(
                BlockDraft(
                    text: text.count..<text.count, segments: segments.count..<segments.count, hint: hint,
                    container: container))
            isOpen = true
        } else if let lineBreak {
            append([UInt8(ascii: "\n")], for: lineBreak, isVerbatim: false)
        } else if let space {
            let isPlain = space.count == 1 && source[space.lowerBound] == UInt8(ascii: " ")
            append([UInt8(ascii: " ")], for: space, isVerbatim: isPlain)
        }
        space = nil
        lineBreak = nil
        append(bytes, for: range, isVerbatim: isVerbatim)
        isInWord = true
        let block = blocks.count - 1
        blocks[block].text = blocks[block].text.lowerBound..<text.count
        blocks[block].segments = blocks[block].segments.lowerBound..<segments.count
        blocks[block].wordCount += words
        if isLinked { blocks[block].linkedWordCount += words }
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, for range: Range<Int>, isVerbatim: Bool) {
        let start = text.count
        text += bytes
        if isVerbatim, let last = segments.last, last.isVerbatim, last.source.upperBound == range.lowerBound,
            segments.count > blocks[blocks.count - 1].segments.lowerBound
        {
            segments[segments.count - 1] = .init(
                text: last.text.lowerBound..<text.count,
                source: last.source.lowerBound..<range.upperBound, isVerbatim: true)
        } else {
            segments.append(.init(text: start..<text.count, source: range, isVerbatim: isVerbatim))
        }
    }

    /// The text with its map: the blocks in the order of the file, a blank line after each.
    func extractedText(from source: Document) throws(FormatError) -> ExtractedText {
        let order = blocks.enumerated().sorted {
            let (left, right) = (
                segments[$0.element.segments.lowerBound].source.lowerBound,
                segments[$1.element.segments.lowerBound].source.lowerBound
            )
            return left == right ? $0.offset < $1.offset : left < right
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 2 * blocks.count)
        var placed: [SourceMap.Segment] = []
        placed.reserveCapacity(segments.count)
        var found: [HintedBlock] = []
        for (_, block) in order {
            let shift = bytes.count - block.text.lowerBound
            bytes += text[block.text]
            for segment in segments[block.segments] {
                let moved = segment.text.lowerBound + shift..<segment.text.upperBound + shift
                placed.append(.init(text: moved, source: segment.source, isVerbatim: segment.isVerbatim))
            }
            let range = block.text.lowerBound + shift..<block.text.upperBound + shift
            found.append(.init(range: range, hint: block.hint))
            bytes += [UInt8(ascii: "\n"), UInt8(ascii: "\n")]
        }
        return ExtractedText(
            source: source, text: try Document(checking: bytes, name: source.name),
            map: SourceMap(segments: placed), blocks: found)
    }
}

/// Cuts a text into blocks: paragraphs, headings and other lines that stand alone.
///
/// A block is a line, except where lines are the pieces of a hard-wrapped paragraph. Lines are taken to be wrapped if
/// each but the last is about as wide as the widest, half of them end without a mark that ends sentences, and at least
/// one goes on with a small letter.
struct BlockSplitter {
    /// Lines wider than this are not hard-wrapped ones.
    private static let widestWrappedLine = 120
    /// Lines narrower than this are not hard-wrapped ones.
    private static let narrowestWrappedLine = 40

    /// A line but the last that is narrower than this share of the widest is no piece of a paragraph.
    private static let leastFill = 0.6

    /// The byte ranges of the blocks, without the white space around them, and where all lines begin.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    func blocks(of document: Document) -> (blocks: [Range<Int>], lines: LineIndex) {
        let bytes = document.bytes
        var blocks: [Range<Int>] = []
        var chunk: [Range<Int>] = []
        var starts = [0]
        var start = document.contentStart
        while start < bytes.count {
            let end = TextScan.nextLineEnd(in: start..<bytes.count, of: bytes.span)
            let line = trimmed(start..<end, in: bytes)
            if !line.isEmpty {
                chunk.append(line)
            } else if chunk.count == 1 {
                blocks.append(chunk[0])
                chunk.removeAll(keepingCapacity: true)
            } else if !chunk.isEmpty {
                blocks += joined(chunk, in: bytes)
                chunk.removeAll(keepingCapacity: true)
            }
            let isCRLF =
                end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r")
                && bytes[end + 1] == UInt8(ascii: "\n")
            start = end + (isCRLF ? 2 : 1)
            if end < bytes.count { starts.append(start) }
        }
        blocks += joined(chunk, in: bytes)
        return (blocks, LineIndex(starts: starts))
    }

    /// A range without white space (of any script) at its ends.
    private func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        // Most lines begin and end with a visible scalar of ASCII.
        if start < end, bytes[start].isVisible, bytes[end - 1].isVisible { return range }
        while start < end {
            let (scalar, length) = ScalarReader.scalar(at: start, in: bytes)
            guard scalar.isSpace else { break }
            start += length
        }
        while let last = ScalarReader.scalar(before: end, downTo: start, in: bytes), last.isSpace {
            end -= UTF8.width(last)
        }
        return start..<end
    }

    /// The blocks of neighbouring lines: a run of wide lines and the narrow one that ends it are a paragraph, if they are wrapped.
    private func joined(_ chunk: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
        guard chunk.count > 1, let width = chunk.map(\.count).max() else { return chunk }
        var blocks: [Range<Int>] = []
        var run: [Range<Int>] = []
        for line in chunk {
            run.append(line)
            if Double(line.count) < Self.leastFill * Double(width) {
                blocks += paragraph(run, in: bytes)
                run = []
            }
        }
        return blocks + paragraph(run, in: bytes)
    }

    private func paragraph(_ run: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
        guard isWrapped(run, in: bytes), let first = run.first, let last = run.last else { return run }
        return [first.lowerBound..<last.upperBound]
    }

    private func isWrapped(_ chunk: [Range<Int>], in bytes: [UInt8]) -> Bool {
        guard chunk.count > 1, let width = chunk.map(\.count).max(),
            width >= Self.narrowestWrappedLine, width <= Self.widestWrappedLine
        else { return false }
        var smallJoints = 0
        var openJoints = 0
        for (line, next) in zip(chunk, chunk.dropFirst()) {
            guard Double(line.count) >= Self.leastFill * Double(width) else { return false }
            if ScalarReader.scalar(at: next.lowerBound, in: bytes).value.isSmall { smallJoints += 1 }
            if let last = ScalarReader.scalar(before: line.upperBound, downTo: line.lowerBound, in: bytes),
                !last.isCloser, ![".", "!", "?", "…"].contains(last)
            {
                openJoints += 1
            }
        }
        return smallJoints > 0 && openJoints * 2 >= chunk.count - 1
    }
}

extension UTF8 {
    /// How many bytes a scalar takes.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }
}

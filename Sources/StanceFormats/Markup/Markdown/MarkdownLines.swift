#if Markdown
/// Where the lines of Markdown begin, and where their text does.
struct MarkdownLines {
    private let source: [UInt8]
    private let starts: [Int]

    init(of source: [UInt8]) {
        self.source = source
        var starts = [0]
        for offset in source.indices {
            let byte = source[offset]
            let isLoneReturn =
                byte == UInt8(ascii: "\r")
                && (offset + 1 == source.count || source[offset + 1] != UInt8(ascii: "\n"))
            if byte == UInt8(ascii: "\n") || isLoneReturn { starts.append(offset + 1) }
        }
        self.starts = starts
    }

    /// The line, from 1, that begins at a byte or before it.
    func line(ofByte offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Where a line begins; the end of the file for lines after the last.
    func start(of line: Int) -> Int {
        line < 1 ? 0 : line <= starts.count ? starts[line - 1] : source.count
    }

    /// Where a line ends, its line end not included.
    func end(of line: Int) -> Int {
        var end = start(of: line + 1)
        let start = start(of: line)
        while end > start, source[end - 1] == UInt8(ascii: "\n") || source[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return end
    }

    /// Where the text of a line begins that goes on with a paragraph, after up to `quoteDepth` quotation marks and the white space.
    func textStart(of line: Int, quoteDepth: Int) -> Int {
        let end = end(of: line)
        var offset = start(of: line)
        func skipSpace() {
            while offset < end, source[offset] == UInt8(ascii: " ") || source[offset] == UInt8(ascii: "\t") {
                offset += 1
            }
        }
        skipSpace()
        for _ in 0..<quoteDepth {
            guard offset < end, source[offset] == UInt8(ascii: ">") else { break }
            offset += 1
            skipSpace()
        }
        return offset
    }
}
#endif

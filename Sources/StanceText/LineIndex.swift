/// Where the lines of a text begin, for turning byte offsets into lines and columns.
///
/// A line ends with LF, CRLF, or a lone CR.
public struct LineIndex: Sendable {
    private let starts: [Int]

    /// Takes line starts that are known; the first is 0.
    init(starts: [Int]) { self.starts = starts }

    /// Finds the line starts.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public init(of bytes: [UInt8]) {
        var starts = [0]
        var offset = 0
        while true {
            offset = TextScan.nextLineEnd(in: offset..<bytes.count, of: bytes.span)
            guard offset < bytes.count else { break }
            let isCRLF =
                bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
                && bytes[offset + 1] == UInt8(ascii: "\n")
            offset += isCRLF ? 2 : 1
            starts.append(offset)
        }
        self.starts = starts
    }

    /// The number of lines; one that has not begun to hold anything, after the last line end, counts too.
    var count: Int { starts.count }

    /// The line, from 1, that holds the byte at `offset`.
    ///
    /// - Complexity: O(log *lines*).
    public func line(ofByte offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The line that holds the byte at `offset`, which is `line` or a later one.
    ///
    /// - Complexity: O(*k*) for *k* lines between them.
    func line(ofByte offset: Int, from line: Int) -> Int {
        var line = line
        while line < starts.count, starts[line] <= offset { line += 1 }
        return line
    }

    /// The byte offset where a line, counted from 1, begins.
    func start(ofLine line: Int) -> Int { starts[line - 1] }

    /// The byte offset where the line with the byte at `offset` begins.
    public func start(ofLineAt offset: Int) -> Int {
        starts[line(ofByte: offset) - 1]
    }

    /// The line and column of the byte at `offset` in `bytes`, the bytes this index was made from.
    public func location(ofByte offset: Int, in bytes: [UInt8]) -> TextLocation {
        let line = line(ofByte: offset)
        var column = 1
        for byte in bytes[starts[line - 1]..<offset] where !byte.isContinuation { column += 1 }
        return TextLocation(line: line, column: column)
    }
}

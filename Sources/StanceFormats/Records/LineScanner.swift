/// Gives the lines of a text that are not blank, one after the other, without the white space around them.
struct LineScanner {
    private let bytes: [UInt8]
    private var offset: Int
    private var line: Int

    /// - Parameter line: how many lines stand before the bytes.
    init(bytes: [UInt8], after line: Int = 0) {
        self.line = line
        self.bytes = bytes
        offset = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    }

    /// The next line and its number, from 1.
    mutating func nextLine() -> (bytes: ArraySlice<UInt8>, line: Int)? {
        while offset < bytes.count {
            let rest = bytes[offset...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var found = bytes[offset..<end].drop(while: Self.isSpace)
            while let last = found.last, Self.isSpace(last) { found.removeLast() }
            offset = end + 1
            line += 1
            if !found.isEmpty { return (found, line) }
        }
        return nil
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

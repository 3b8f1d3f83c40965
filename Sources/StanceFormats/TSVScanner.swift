/// Reads rows of fields with tabs between them, a row a line, without quoting.
struct TSVScanner: RowScanner {
    private let bytes: [UInt8]
    private let file: String
    private var offset: Int
    private var line: Int

    /// - Parameter line: how many lines stand before the bytes.
    init(bytes: [UInt8], file: String, after line: Int = 0) {
        self.line = line
        self.bytes = bytes
        self.file = file
        offset = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    }

    mutating func nextRow() throws(FormatError) -> Table.Row? {
        while offset < bytes.count {
            let rest = bytes[offset...]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var row = bytes[offset..<end]
            if row.last == UInt8(ascii: "\r") { row.removeLast() }
            let start = offset
            offset = min(end + 1, bytes.count)
            line += 1
            if row.isEmpty { continue }
            guard let text = String(validating: row, as: UTF8.self) else {
                throw .invalidUTF8(in: row, file: file, line: line)
            }
            let fields = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            return Table.Row(fields: fields.map { String(Substring($0)) }, line: line, range: start..<offset)
        }
        return nil
    }
}

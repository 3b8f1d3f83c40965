/// Reads rows of fields with tabs between them, a row a line, without quoting.
struct TSVScanner: RowScanner {
    private var lines: TSVLines
    private let file: String

    init(bytes: [UInt8], file: String) {
        lines = TSVLines(of: bytes)
        self.file = file
    }

    mutating func nextRow() throws(FormatError) -> Table.Row? {
        guard lines.next() else { return nil }
        return Table.Row(
            fields: try lines.fields(file: file), line: lines.number,
            range: lines.row.lowerBound..<lines.end)
    }
}

extension TSVLines {
    /// The fields of the row at hand as strings.
    func fields(file: String) throws(FormatError) -> [String] {
        guard String(validating: bytes[row], as: UTF8.self) != nil else {
            throw .invalidUTF8(in: bytes[row], file: file, line: number)
        }
        return (0..<fieldCount).map { String(decoding: bytes[field($0)], as: UTF8.self) }
    }
}

/// Reads the rows of RFC 4180 text one after the other.
struct CSVScanner: RowScanner {
    private let bytes: [UInt8]
    private let file: String
    private var offset: Int
    private var line = 1

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
        offset = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    }

    /// The next row that is not blank, or `nil` at the end.
    mutating func nextRow() throws(FormatError) -> Table.Row? {
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
        { advance() }
        guard offset < bytes.count else { return nil }
        let start = line
        let startOffset = offset
        var fields: [String] = []
        var isValid = true
        while true {
            let field = String(validating: try nextField(), as: UTF8.self)
            isValid = isValid && field != nil
            fields.append(field ?? "")
            guard offset < bytes.count else { break }
            let ended = bytes[offset] != UInt8(ascii: ",")
            advance()
            if ended { break }
        }
        guard isValid else { throw .invalidUTF8(in: bytes[startOffset..<offset], file: file, line: start) }
        return Table.Row(fields: fields, line: start, range: startOffset..<offset)
    }

    private mutating func advance() {
        if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
        offset += 1
    }

    private mutating func nextField() throws(FormatError) -> [UInt8] {
        var field: [UInt8] = []
        var quotedCount = 0
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
            let start = line
            advance()
            while true {
                guard offset < bytes.count else { throw .unclosedQuote(file: file, line: start) }
                if bytes[offset] == UInt8(ascii: "\"") {
                    advance()
                    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { break }
                }
                field.append(bytes[offset])
                advance()
            }
            quotedCount = field.count
        }
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ","), bytes[offset] != UInt8(ascii: "\n") {
            field.append(bytes[offset])
            advance()
        }
        if field.count > quotedCount, field.last == UInt8(ascii: "\r") { field.removeLast() }
        return field
    }
}

/// Reads the rows of RFC 4180 text one after the other.
struct CSVScanner {
    let bytes: [UInt8]
    let file: String
    private var offset = 0
    private var line = 1

    init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// The next row that is not blank, or `nil` at the end.
    mutating func nextRow() throws(FormatError) -> Table.Row? {
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r")
        { advance() }
        guard offset < bytes.count else { return nil }
        let start = line
        var fields: [String] = []
        while true {
            fields.append(try nextField())
            guard offset < bytes.count else { break }
            let ended = bytes[offset] != UInt8(ascii: ",")
            advance()
            if ended { break }
        }
        return Table.Row(fields: fields, line: start)
    }

    private mutating func advance() {
        if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
        offset += 1
    }

    private mutating func nextField() throws(FormatError) -> String {
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
        return String(decoding: field, as: UTF8.self)
    }
}

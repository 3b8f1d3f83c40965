/// Writes JSON text (RFC 8259).
///
/// Numbers are written in Swift's shortest form that reads back as the same number. Control characters, U+2028, U+2029 and the
/// bidirectional controls are escaped, so that no text can change how a log or terminal shows the line.
struct JSONWriter {
    let indents: Bool
    private(set) var bytes: [UInt8]

    init(indents: Bool, appendingTo bytes: [UInt8] = []) {
        self.indents = indents
        self.bytes = bytes
    }

    /// What has been written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    mutating func write(_ value: JSON, depth: Int) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .int(let value): bytes += Array(String(value).utf8)
        case .double(let value): bytes += Array(Self.text(of: value).utf8)
        case .string(let value): write(value)
        case .array(let values):
            writeList("[", "]", count: values.count, depth: depth) { writer, index in
                writer.write(values[index], depth: depth + 1)
            }
        case .object(let fields):
            writeList("{", "}", count: fields.count, depth: depth) { writer, index in
                writer.write(fields[index].name)
                writer.append(writer.indents ? ": " : ":")
                writer.write(fields[index].value, depth: depth + 1)
            }
        }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    private mutating func writeList(
        _ open: StaticString, _ close: StaticString, count: Int, depth: Int,
        _ item: (inout JSONWriter, Int) -> Void
    ) {
        append(open)
        for index in 0..<count {
            if index > 0 { append(",") }
            if indents { beginLine(depth: depth + 1) }
            item(&self, index)
        }
        if indents, count > 0 { beginLine(depth: depth) }
        append(close)
    }

    private mutating func beginLine(depth: Int) {
        append("\n")
        for _ in 0..<depth { append("  ") }
    }

    /// Whole numbers without ".0", as other JSON writers do.
    static func text(of value: Double) -> String {
        guard value.isFinite else { return "null" }
        return value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : value.description
    }

    private mutating func write(_ string: String) {
        append("\"")
        let text = Array(string.utf8)
        if text.contains(where: Self.mayNeedEscape) {
            for scalar in string.unicodeScalars { writeEscaped(scalar) }
        } else {
            bytes += text
        }
        append("\"")
    }

    /// Whether a byte is an ASCII character that is escaped, or part of a character beyond ASCII, which may be.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{061C}", "\u{200E}", "\u{200F}",
            "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
            let digits = String(scalar.value, radix: 16, uppercase: true)
            append("\\u")
            bytes += String(repeating: "0", count: 4 - digits.count).utf8
            bytes += digits.utf8
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }
}

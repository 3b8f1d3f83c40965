/// Writes JSON text (RFC 8259).
///
/// Numbers are written in Swift's shortest form that reads back as the same number. Control characters, U+2028, U+2029 and the
/// bidirectional controls are escaped, so that no text can change how a log or terminal shows the line.
struct JSONWriter {
    let indents: Bool
    private(set) var text = ""

    init(indents: Bool) { self.indents = indents }

    mutating func write(_ value: JSON, depth: Int) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .double(let value): text += value.isFinite ? Self.number(value) : "null"
        case .string(let value): write(value)
        case .array(let values):
            writeList("[", "]", count: values.count, depth: depth) { writer, index in
                writer.write(values[index], depth: depth + 1)
            }
        case .object(let fields):
            writeList("{", "}", count: fields.count, depth: depth) { writer, index in
                writer.write(fields[index].name)
                writer.text += writer.indents ? ": " : ":"
                writer.write(fields[index].value, depth: depth + 1)
            }
        }
    }

    private mutating func writeList(
        _ open: String, _ close: String, count: Int, depth: Int, _ item: (inout JSONWriter, Int) -> Void
    ) {
        text += open
        for index in 0..<count {
            if index > 0 { text += "," }
            if indents { text += "\n" + String(repeating: "  ", count: depth + 1) }
            item(&self, index)
        }
        if indents, count > 0 { text += "\n" + String(repeating: "  ", count: depth) }
        text += close
    }

    /// Whole numbers without ".0", as other JSON writers do.
    private static func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : value.description
    }

    private mutating func write(_ string: String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{061C}", "\u{200E}", "\u{200F}",
                "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

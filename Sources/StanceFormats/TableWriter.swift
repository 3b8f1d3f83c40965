import StanceText

/// Writes the rows of a table.
public struct TableWriter: Sendable, Hashable {
    /// How fields are written.
    public let dialect: Table.Dialect

    /// Makes a writer for a dialect.
    public init(dialect: Table.Dialect) { self.dialect = dialect }

    /// A row with its line end.
    ///
    /// CSV fields are quoted where RFC 4180 asks for it.
    ///
    /// - Precondition: `canHold` is true of every field.
    public func row(_ fields: some Sequence<String>) -> String {
        switch dialect {
        case .tsv: fields.joined(separator: "\t") + "\n"
        case .csv: fields.map(Self.quoted).joined(separator: ",") + "\n"
        }
    }

    /// Appends a field to bytes, and what stands after it: a separator, or after the last field a line end.
    ///
    /// - Precondition: `canHold` is true of the field.
    public func append(_ field: String, isLast: Bool = false, to bytes: inout [UInt8]) {
        switch dialect {
        case .tsv: bytes.append(copying: field.utf8Span.span)
        case .csv: bytes.append(copying: Self.quoted(field).utf8Span.span)
        }
        bytes.append(isLast ? UInt8(ascii: "\n") : dialect == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ","))
    }

    /// Appends a count and a separator.
    ///
    /// - Precondition: it is not negative.
    public func append(_ count: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        var rest = count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
        bytes.append(dialect == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ","))
    }

    /// Whether a field can be written as it is: TSV has no place for tabs and line breaks.
    public func canHold(_ field: String) -> Bool {
        dialect == .csv
            || !Array(field.utf8).contains(where: Self.isBreak)
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains {
            $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
                || $0 == UInt8(ascii: "\r")
        }
        return needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
    }
}

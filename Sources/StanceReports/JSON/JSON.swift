/// A JSON value whose objects keep the order in which their fields were given.
///
/// The order of fields is part of the output's contract, and Foundation's encoder has none; so output is built from
/// these values. Reading JSON is left to Foundation.
public enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case int(Int)
    /// A number; one that is not finite is written as `null`.
    case double(Double)
    /// A string.
    case string(String)
    /// An array.
    case array([JSON])
    /// An object, its fields in order.
    case object([Field])

    /// A name and a value of an object.
    public struct Field: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSON

        /// Makes a field.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// An optional number: `null` where there is none.
    public static func optional(_ value: Double?) -> JSON { value.map(JSON.double) ?? .null }
    /// An optional string: `null` where there is none.
    public static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

    /// An object with one more field; any other value as it is.
    public func adding(_ field: Field) -> JSON {
        guard case .object(let fields) = self else { return self }
        return .object(fields + [field])
    }

    /// The value on one line, without spaces.
    public var compact: String {
        if case .double(let value) = self { return JSONWriter.text(of: value) }
        var writer = JSONWriter(indents: false)
        writer.write(self, depth: 0)
        return writer.text
    }

    /// Appends the value on one line, without spaces, and a line end to bytes.
    public func appendLine(to bytes: inout [UInt8]) {
        var writer = JSONWriter(indents: false, appendingTo: bytes)
        bytes = []
        writer.write(self, depth: 0)
        writer.endLine()
        bytes = writer.bytes
    }

    /// The value over several lines, indented by two spaces, with a line end.
    public var pretty: String {
        var writer = JSONWriter(indents: true)
        writer.write(self, depth: 0)
        return writer.text + "\n"
    }
}

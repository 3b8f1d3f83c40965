/// A part of a YAML document, and where it begins.
///
/// Values are what their text says: `yes` is a flag where a flag is asked for, and a text where a text is.
public struct YAMLNode: Sendable {
    /// What a node is made of.
    public enum Content: Sendable {
        /// A text; `isPlain` if it stands without quotation marks, so that it can be a number or a flag too.
        case text(String, isPlain: Bool)
        /// The nodes of a list.
        case list([YAMLNode])
        /// Keys and values in their order.
        case table([(key: YAMLNode, value: YAMLNode)])
    }

    /// What it is made of.
    public let content: Content
    /// Its place in the file; both count from 1, columns in characters.
    public let line: Int, column: Int

    /// The one document in a text, or `nil` if there is none; `name` is for messages.
    ///
    /// - Throws: `YAMLError`, or `FormatError.notBuiltIn`.
    /// - Complexity: O(*n*) for *n* bytes, however often aliases repeat them.
    public static func document(in text: String, name: String) throws -> YAMLNode? {
        #if YAML
        return try YAMLReader.document(in: text)
        #else
        throw FormatError.notBuiltIn(file: name, format: "YAML", trait: "YAML")
        #endif
    }

    /// The text, of a node that is one.
    public var text: String? {
        guard case .text(let text, _) = content else { return nil }
        return text
    }

    /// The nodes of a list.
    public var list: [YAMLNode]? {
        guard case .list(let nodes) = content else { return nil }
        return nodes
    }

    /// The keys and values of a table.
    public var table: [(key: YAMLNode, value: YAMLNode)]? {
        guard case .table(let pairs) = content else { return nil }
        return pairs
    }

    /// The flag that YAML 1.1 takes a plain text for, in small letters, capitals or a mixture: true, yes, on; false, no, off.
    public var flag: Bool? {
        switch plainText?.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// The decimal number that a plain text is; `_` may stand between digits.
    public var number: Double? { digits.flatMap { Double($0) } }

    /// The whole decimal number that a plain text is.
    public var wholeNumber: Int? { digits.flatMap { Int($0) } }

    private var plainText: String? {
        guard case .text(let text, isPlain: true) = content else { return nil }
        return text
    }

    /// Swift would also take words and hexadecimal digits for numbers.
    private var digits: String? {
        guard let text = plainText, text.utf8.allSatisfy({ Self.numerals.contains($0) }) else { return nil }
        return text.filter { $0 != "_" }
    }

    private static let numerals = Set("0123456789+-._eE".utf8)
}

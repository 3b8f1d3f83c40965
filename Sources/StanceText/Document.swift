/// A text as it came in: its name and its bytes, valid UTF-8, never changed.
///
/// Every range in this module is a range of byte offsets into `bytes`. A byte order mark at the start is kept as
/// part of the bytes (so that offsets are those of the file) and skipped by the readers.
public struct Document: Sendable, Hashable {
    /// The name used in messages and output, usually the path.
    public let name: String
    /// The text as UTF-8, at most `longest` bytes.
    public let bytes: [UInt8]
    /// Whether the text is ASCII only, so that bytes, scalars and UTF-16 code units are counted alike.
    let isASCII: Bool

    /// The longest text, in bytes: a gibibyte.
    public static let longest = 1 << 30

    /// Takes over bytes that must be valid UTF-8.
    ///
    /// - Throws: `TextError.invalidUTF8` with the place of the first byte that is not, `TextError.tooLong`.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(name: String, bytes: [UInt8]) throws(TextError) {
        guard bytes.count <= Self.longest else { throw .tooLong(name: name, byteCount: bytes.count) }
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let lines = LineIndex(of: bytes)
            let location = TextLocation(
                line: lines.line(ofByte: offset), column: offset - lines.start(ofLineAt: offset) + 1)
            throw .invalidUTF8(name: name, location: location, byteOffset: offset)
        }
        self.name = name
        self.bytes = bytes
        isASCII = Self.isASCII(bytes)
    }

    /// Makes a document from a string, which is valid by construction.
    ///
    /// - Precondition: the text has at most `longest` bytes.
    public init(name: String, text: String) {
        precondition(
            text.utf8.count <= Self.longest, "\(text.utf8.count) bytes are more than \(Self.longest)")
        self.name = name
        self.bytes = Array(text.utf8)
        isASCII = Self.isASCII(bytes)
    }

    /// Takes over bytes that are known to be valid UTF-8.
    ///
    /// - Precondition: they are, and there are at most `longest` of them.
    package init(name: String, valid bytes: [UInt8]) {
        precondition(bytes.count <= Self.longest, "\(bytes.count) bytes are more than \(Self.longest)")
        self.name = name
        self.bytes = bytes
        isASCII = Self.isASCII(bytes)
    }

    private static func isASCII(_ bytes: [UInt8]) -> Bool {
        TextScan.nextBeyondASCII(in: bytes.indices, of: bytes.span) == bytes.count
    }

    /// The text of a byte range, which must begin and end at scalar boundaries.
    public func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where the text begins: 3 after a byte order mark, else 0.
    var contentStart: Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }
}

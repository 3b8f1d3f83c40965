/// A text as it came in: its name and its bytes, valid UTF-8, never changed.
///
/// Every range in this module is a range of byte offsets into `bytes`. A byte order mark at the start is kept as
/// part of the bytes (so that offsets are those of the file) and skipped by the readers.
public struct Document: Sendable, Hashable {
    /// The name used in messages and output, usually the path.
    public let name: String
    /// The text as UTF-8.
    public let bytes: [UInt8]

    /// Takes over bytes that must be valid UTF-8.
    ///
    /// - Throws: `TextError.invalidUTF8` with the place of the first byte that is not.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(name: String, bytes: [UInt8]) throws(TextError) {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            let lines = LineIndex(of: bytes)
            let location = TextLocation(
                line: lines.line(ofByte: offset), column: offset - lines.start(ofLineAt: offset) + 1)
            throw .invalidUTF8(name: name, location: location, byteOffset: offset)
        }
        self.name = name
        self.bytes = bytes
    }

    /// Makes a document from a string, which is valid by construction.
    public init(name: String, text: String) {
        self.name = name
        self.bytes = Array(text.utf8)
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

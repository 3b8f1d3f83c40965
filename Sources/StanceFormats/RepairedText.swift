/// A text in which each longest piece of a sequence that is not UTF-8 is replaced by U+FFFD (Unicode 15, section 3.9).
public struct RepairedText: Sendable, Hashable {
    /// The text: valid UTF-8.
    public let bytes: [UInt8]
    /// How many pieces were replaced.
    public let replacements: Int

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Repairs a text; one that says that it is UTF-16 is left as it is, for the readers to refuse.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public init(of bytes: [UInt8]) {
        guard !ByteOrderMark.utf16.contains(where: bytes.starts),
            String(validating: bytes, as: UTF8.self) == nil
        else {
            self.bytes = bytes
            replacements = 0
            return
        }
        self.bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        // U+FFFD itself is read as itself wherever it stands, so that what was there before can be taken off.
        replacements = Self.count(in: self.bytes) - Self.count(in: bytes)
    }

    private static func count(in bytes: [UInt8]) -> Int {
        bytes.indices.count(where: { bytes[$0] == replacement[0] && bytes[$0...].starts(with: replacement) })
    }
}

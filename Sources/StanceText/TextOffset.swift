/// How much of a file stands before a part of it.
public struct TextOffset: Sendable, Hashable {
    /// Bytes.
    public private(set) var bytes = 0
    /// UTF-16 code units.
    public private(set) var utf16 = 0
    /// Lines that have ended, with LF, CRLF or a lone CR, as in `LineIndex`.
    public private(set) var lines = 0

    /// Nothing.
    public init() {}

    /// Goes on over a part, which ends after a line end or is the last.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func advance(over part: [UInt8]) {
        bytes += part.count
        lines += LineIndex(of: part).count - 1
        utf16 += TextScan.utf16Count(in: part.indices, of: part.span)
    }
}

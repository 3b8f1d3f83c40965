/// How much of a file stands before a part of it.
public struct TextOffset: Sendable, Hashable {
    /// Bytes.
    public private(set) var bytes = 0
    /// UTF-16 code units.
    public private(set) var utf16 = 0
    /// Lines that end with LF.
    public private(set) var lines = 0

    /// Nothing.
    public init() {}

    /// Goes on over a part, which ends after a line end or is the last.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public mutating func advance(over part: [UInt8]) {
        bytes += part.count
        for byte in part {
            // The first byte of a scalar counts one unit, or two where it begins four bytes.
            utf16 += (byte & 0xC0 == 0x80 ? 0 : 1) + (byte >= 0xF0 ? 1 : 0)
            lines += byte == UInt8(ascii: "\n") ? 1 : 0
        }
    }
}

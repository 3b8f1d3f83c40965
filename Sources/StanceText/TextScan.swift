/// Finds the next byte that a reader has to look at, and passes over all others.
enum TextScan {
    /// The next byte that equals `byte`, or the end of the range.
    @inline(__always)
    static func next(_ byte: UInt8, in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        SixteenBytes.firstOffset(in: range, of: bytes, mask: { $0.equal(byte) }, test: { $0 == byte })
    }

    /// The next LF or CR, or the end of the range.
    @inline(__always)
    static func nextLineEnd(in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        SixteenBytes.firstOffset(
            in: range, of: bytes,
            mask: { $0.equal(UInt8(ascii: "\n")) | $0.equal(UInt8(ascii: "\r")) },
            test: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    }

    /// The next byte that is a mark that can end a sentence, or one beyond ASCII; or the end of the range.
    @inline(__always)
    static func nextTerminator(in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        SixteenBytes.firstOffset(
            in: range, of: bytes,
            mask: {
                $0.equal(UInt8(ascii: ".")) | $0.equal(UInt8(ascii: "?")) | $0.equal(UInt8(ascii: "!"))
                    | $0.beyondASCII
            },
            test: {
                $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") || $0 >= 0x80
            })
    }

    /// The next byte that is a straight quotation mark, or one beyond ASCII; or the end of the range.
    @inline(__always)
    static func nextQuotationMark(in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        SixteenBytes.firstOffset(
            in: range, of: bytes,
            mask: { $0.equal(UInt8(ascii: "\"")) | $0.equal(UInt8(ascii: "'")) | $0.beyondASCII },
            test: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 >= 0x80 })
    }

    /// The next byte beyond ASCII, or the end of the range.
    @inline(__always)
    static func nextBeyondASCII(in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        SixteenBytes.firstOffset(in: range, of: bytes, mask: \.beyondASCII, test: { $0 >= 0x80 })
    }
}

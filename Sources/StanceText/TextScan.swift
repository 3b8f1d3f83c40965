/// Finds the next byte that a reader has to look at, and passes over all others.
package enum TextScan {
    /// The next byte that equals `byte`, or the end of the range.
    package static func next(_ byte: UInt8, in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        SixteenBytes.firstOffset(in: range, of: bytes, mask: { $0.equal(byte) }, test: { $0 == byte })
    }

    /// The next byte that equals one of two, or the end of the range.
    package static func next(_ byte: UInt8, or other: UInt8, in range: Range<Int>, of bytes: Span<UInt8>)
        -> Int
    {
        SixteenBytes.firstOffset(
            in: range, of: bytes, mask: { $0.equal(byte) | $0.equal(other) },
            test: { $0 == byte || $0 == other })
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

    /// How many bytes of a text equal `byte`.
    ///
    /// - Complexity: O(*n*) for *n* bytes, a sixteenth of a step each.
    package static func count(of byte: UInt8, in bytes: [UInt8]) -> Int {
        var count = 0
        var offset = 0
        let source = bytes.span
        let raw = unsafe source.bytes
        while offset &+ 16 <= source.count {
            let sixteen = unsafe raw.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
            // A byte that is equal becomes -1, all ones.
            let equal = unsafe unsafeBitCast(
                sixteen .== SIMD16<UInt8>(repeating: byte), to: SIMD2<UInt64>.self)
            count &+= (equal[0].nonzeroBitCount &+ equal[1].nonzeroBitCount) / 8
            offset &+= 16
        }
        while offset < source.count {
            count &+= source[offset] == byte ? 1 : 0
            offset &+= 1
        }
        return count
    }

    /// How many scalars begin in a range.
    static func scalarCount(in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        sum(in: range, of: bytes) { $0.isContinuation ? 0 : 1 }
    }

    /// How many UTF-16 code units the scalars take that begin in a range.
    static func utf16Count(in range: Range<Int>, of bytes: Span<UInt8>) -> Int {
        sum(in: range, of: bytes) { $0.isContinuation ? 0 : $0 >= 0xF0 ? 2 : 1 }
    }

    /// Adds up one for each ASCII byte of a range, and for each other byte what it is worth.
    @inline(__always)
    private static func sum(in range: Range<Int>, of bytes: Span<UInt8>, _ worth: (UInt8) -> Int) -> Int {
        var sum = 0
        var offset = range.lowerBound
        while true {
            let next = nextBeyondASCII(in: offset..<range.upperBound, of: bytes)
            sum &+= next &- offset
            guard next < range.upperBound else { return sum }
            sum &+= worth(bytes[next])
            offset = next &+ 1
        }
    }
}

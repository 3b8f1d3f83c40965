/// Eight neighbouring bytes of a text as one integer, the first byte lowest, to look at all of them at once.
///
/// The tests are those of Lamport 1975 ("Multiple byte processing with full-word instructions"): a mask has the highest bit of
/// each byte that passes.
struct EightBytes {
    let word: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Reads the bytes at `offset`.
    ///
    /// - Precondition: eight bytes can be read there.
    @inline(__always)
    init(at offset: Int, of bytes: borrowing RawSpan) {
        word = UInt64(
            littleEndian: unsafe bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// The byte at a place from 0 to 7.
    @inline(__always)
    subscript(place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 8 &* place))
    }

    /// The bytes before the first one of a mask, and zeros.
    @inline(__always)
    func bytes(below mask: UInt64) -> UInt64 { word & ((mask ^ (mask &- 1)) &>> 8) }

    /// The mask of all bytes that are no small ASCII letters.
    @inline(__always)
    var noSmallLetters: UInt64 {
        let low = word & ~Self.highs
        let fromA = low &+ Self.ones &* (0x80 - 0x61)
        let pastZ = low &+ Self.ones &* (0x80 - 0x7B)
        return (~fromA | pastZ | word) & Self.highs
    }

    /// The bytes with ASCII capitals made small.
    @inline(__always)
    var withSmallLetters: UInt64 {
        let low = word & ~Self.highs
        let fromA = low &+ Self.ones &* (0x80 - 0x41)
        let pastZ = low &+ Self.ones &* (0x80 - 0x5B)
        return word | (fromA & ~pastZ & ~word & Self.highs) &>> 2
    }
}

/// Sixteen neighbouring bytes of a text, to look at all of them at once.
///
/// Only comparisons of two vectors whose type is written out become single instructions; generic ones become loops.
struct SixteenBytes {
    let bytes: SIMD16<UInt8>

    /// Ones in the bytes that pass a test, at least in the highest bit of each.
    typealias Mask = SIMD2<UInt64>

    private static let highs = Mask(repeating: 0x8080_8080_8080_8080)

    /// The bytes that equal `byte`.
    @inline(__always)
    func equal(_ byte: UInt8) -> Mask {
        unsafe unsafeBitCast(bytes .== SIMD16<UInt8>(repeating: byte), to: Mask.self)
    }

    /// The bytes beyond ASCII.
    @inline(__always)
    var beyondASCII: Mask { unsafe unsafeBitCast(bytes, to: Mask.self) & Self.highs }

    /// The bytes with ASCII capitals made small.
    @inline(__always)
    var withSmallLetters: SIMD16<UInt8> {
        // Shifted so that "A" is the least number, capitals are the 26 smallest.
        let shifted = bytes &- SIMD16<UInt8>(repeating: UInt8(ascii: "A"))
        let capitals = unsafe unsafeBitCast(shifted .< SIMD16<UInt8>(repeating: 26), to: SIMD16<UInt8>.self)
        return bytes | (capitals & SIMD16<UInt8>(repeating: 0x20))
    }

    /// The offset of the first byte of a range that one of two tests on the same bytes passes, or the range's end.
    ///
    /// - Parameters:
    ///   - mask: for sixteen bytes at once.
    ///   - test: for one byte, in ranges shorter than that.
    /// - Complexity: O(*n*) for *n* bytes, about a sixteenth of a step each.
    @inline(__always)
    static func firstOffset(
        in range: Range<Int>, of bytes: Span<UInt8>, mask: (SixteenBytes) -> Mask, test: (UInt8) -> Bool
    ) -> Int {
        precondition(range.upperBound <= bytes.count, "\(range) ends after \(bytes.count) bytes")
        var offset = range.lowerBound
        let end = range.upperBound
        guard end &- offset >= 16 else {
            while offset < end, !test(bytes[offset]) { offset &+= 1 }
            return offset
        }
        let raw = unsafe bytes.bytes
        while offset < end {
            // The last sixteen may begin with bytes that are known not to pass.
            offset = min(offset, end &- 16)
            let sixteen = unsafe SixteenBytes(
                bytes: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self))
            let found = mask(sixteen)
            let (low, high) = (found[0], found[1])
            if low | high != 0 {
                return offset
                    &+ (low != 0 ? low.trailingZeroBitCount / 8 : 8 &+ high.trailingZeroBitCount / 8)
            }
            offset &+= 16
        }
        return end
    }
}

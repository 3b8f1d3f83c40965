/// A word of at most sixteen bytes as two integers, so that words are compared and hashed without reading them again.
@usableFromInline
package struct WordKey: Hashable, Sendable {
    /// The longest word, in bytes, that has a key.
    @inlinable package static var longest: Int { 16 }

    /// The first eight bytes, the first one lowest, and zeros.
    @usableFromInline package private(set) var low: UInt64
    /// The other eight bytes, in the same way.
    @usableFromInline package private(set) var high: UInt64

    /// The key of no word.
    @inlinable
    @inline(__always)
    package init() { self.init(low: 0, high: 0) }

    /// A key from its parts.
    @inlinable
    @inline(__always)
    package init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    /// The key of bytes, with ASCII capitals taken as small letters; `nil` if there are more than sixteen, or none.
    ///
    /// - Complexity: O(*m*) for *m* bytes.
    init?(_ bytes: some Collection<UInt8>) {
        guard (1...Self.longest).contains(bytes.count) else { return nil }
        self.init()
        for (index, byte) in bytes.enumerated() { append(byte, at: index) }
    }

    /// The key of the bytes between two offsets, with ASCII capitals taken as small letters; that of no word if there are more than
    /// sixteen, or none.
    ///
    /// - Complexity: O(1), at the very beginning of a text and for more than eight bytes O(*m*) for *m* bytes.
    @inline(__always)
    init(from start: Int, to end: Int, of bytes: Span<UInt8>) {
        let count = end - start
        guard (1...8).contains(count), end >= 8 else {
            self = WordKey(bytes.extracting(start..<end))
            return
        }
        let eight = unsafe EightBytes(at: end - 8, of: bytes.bytes)
        self.init(low: eight.withSmallLetters &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count), high: 0)
    }

    private init(_ bytes: Span<UInt8>) {
        self.init()
        guard bytes.count <= Self.longest else { return }
        for index in bytes.indices { append(bytes[index], at: index) }
    }

    private mutating func append(_ byte: UInt8, at index: Int) {
        let small = UInt64(byte.isUppercase ? byte | 0x20 : byte)
        let shift = UInt64(truncatingIfNeeded: 8 &* index)
        if index < 8 { low |= small &<< shift } else { high |= small &<< (shift &- 64) }
    }

    /// The key of `count` bytes, which are small letters already; that of no word if there are more than sixteen.
    ///
    /// - Precondition: `count` is not 0, and sixteen bytes can be read from `offset` on.
    /// - Complexity: O(1).
    @inlinable
    @inline(__always)
    package init(loading count: Int, at offset: Int, of bytes: borrowing RawSpan) {
        guard count <= Self.longest else {
            self.init()
            return
        }
        let first = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        let second = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset &+ 8, as: UInt64.self)
        // Without a branch, as which words are longer than eight bytes is hard to guess. The shifts take the lower six bits of their counts.
        let unused = UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        let isLong = count > 8
        self.init(
            low: UInt64(littleEndian: first) & (.max &>> (isLong ? 0 : unused)),
            high: UInt64(littleEndian: second) & (isLong ? .max &>> unused : 0))
    }

    /// A well-mixed hash, whose upper bits serve as an index.
    ///
    /// Fibonacci hashing: Knuth 1998, volume 3, section 6.4.
    @inlinable
    @inline(__always)
    package var mixed: UInt64 { (low ^ (high &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15 }

    /// The upper half of `mixed`, which a token carries with it (`Token.wordHash`).
    @inlinable
    @inline(__always)
    package var shortHash: UInt32 { UInt32(truncatingIfNeeded: mixed &>> 32) }
}

/// A 64-bit hash of a term: FNV-1a over its bytes, with the finalizer of MurmurHash3.
///
/// It is the same on every machine and in every run, unlike Swift's `Hasher`, and so may be stored in model files. It
/// is built byte by byte, so that the terms of a text are hashed without being copied. Among a million terms the chance
/// that any two collide is 3e-8; building a table checks that none do. A term that is not in the table is taken
/// for one that is with chance 5e-14.
public struct TermHash: Sendable {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Starts a hash of a term of a given kind, so that equal bytes of different kinds differ.
    public init(kind: UInt8) { combine(kind) }

    /// Takes in one more byte.
    public mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// Takes in more bytes.
    public mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { combine(byte) }
    }

    /// Takes in the bytes in a range.
    @inline(__always)
    mutating func combine(_ bytes: Span<UInt8>, in range: Range<Int>) {
        let part = bytes.extracting(range)
        for index in part.indices { combine(unsafe part[unchecked: index]) }
    }

    /// The hash of what was taken in so far; never 0, which marks an empty slot.
    public var value: UInt64 {
        var hash = state
        hash ^= hash >> 33
        hash = hash &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 33
        hash = hash &* 0xC4CE_B9FE_1A85_EC53
        hash ^= hash >> 33
        return hash == 0 ? 1 : hash
    }
}

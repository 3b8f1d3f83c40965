import StanceLinearAlgebra

/// Weights and idf found by keys, four in a line of the cache, as many as find room in their line.
///
/// One read at a random place gets all that is asked for, and the four are looked at together. Of a key only what its line does not tell
/// is stored (Cleary 1984, "Compact hash tables using bidirectional linear probing", without the probing: a key that finds no room is
/// stored elsewhere).
struct WeightLines {
    /// What is known of a key.
    struct Entry {
        /// Its weight; that of some key or 0 if the key is not there.
        var weight = 0.0
        /// Its idf^*p*; 0 if the key is not there.
        var frequency: Float = 0
        /// Whether its line is full, so that the key may be elsewhere if it is not there.
        var isFull = false
    }

    /// In a line, from the first byte: four tags and four idf of 32 bits, and four weights of 64.
    ///
    /// Where there is nothing, the idf is 0 and the tag that of a key of another line.
    private var words: [UInt64]
    /// Where the first line stands, so that each is one of the cache's.
    private let origin: Int
    /// The bits of a key below those that tell its line: fewer than there are in a tag, the lower 32.
    private let shift: UInt64

    static let slotsPerLine = 4
    private static let wordsPerLine = 64 / MemoryLayout<UInt64>.stride

    /// Makes lines without anything in them, as many as a power of two.
    ///
    /// - Parameters:
    ///   - bits: what they are the power of; 1 and `keyBits` - 31 at least, and `keyBits` at most.
    ///   - keyBits: how many lower bits of keys may be set.
    init(bits: Int, keyBits: Int) {
        precondition((max(1, keyBits - 31)...keyBits).contains(bits), "2^\(bits) lines for \(keyBits) bits")
        shift = UInt64(keyBits - bits)
        words = .init(repeating: 0, count: (Self.wordsPerLine << bits) + Self.wordsPerLine - 1)
        // An array begins wherever its memory does, one of SIMD vectors too, and stays there.
        let address = unsafe words.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
        origin = (-address / MemoryLayout<UInt64>.stride) & (Self.wordsPerLine - 1)
        // A tag has the lowest bit of its line's number, which in an even line is 0.
        let odd = UInt64(1) << shift | 1 << (shift + 32)
        for line in stride(from: 0, to: 1 << bits, by: 2) {
            let start = origin + Self.wordsPerLine * line
            (words[start], words[start + 1]) = (odd, odd)
        }
    }

    /// The word in which the line of a key begins.
    @inline(__always)
    private func start(of key: UInt64) -> Int {
        origin &+ Self.wordsPerLine &* Int(truncatingIfNeeded: key &>> shift)
    }

    /// Stores a key's weight and idf in its line; false if that is full.
    mutating func store(_ weight: Double, frequency: Float, of key: UInt64) -> Bool {
        let start = start(of: key)
        for slot in 0..<Self.slotsPerLine {
            let (half, upper) = (start + slot / 2, UInt64(32 * (slot % 2)))
            guard words[half + 2] >> upper & UInt64(UInt32.max) == 0 else { continue }
            words[half] &= ~(UInt64(UInt32.max) << upper)
            words[half] |= UInt64(UInt32(truncatingIfNeeded: key)) << upper
            words[half + 2] |= UInt64(frequency.bitPattern) << upper
            words[start + 4 + slot] = weight.bitPattern
            return true
        }
        return false
    }

    /// Asks for what `entry(of:)` reads.
    @inline(__always)
    func prefetch(_ key: UInt64) { words.span.prefetch(start(of: key)) }

    /// What is known of a key.
    ///
    /// Without a branch, since whether it is there and in which slot is hard to guess.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func entry(of key: UInt64) -> Entry {
        let bytes = unsafe words.span.bytes
        // There are lines for all keys of so many bits.
        let start = MemoryLayout<UInt64>.stride &* start(of: key)
        let tags = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: SIMD4<UInt32>.self)
        let difference = SIMD4<Int32>(
            truncatingIfNeeded: tags ^ SIMD4(repeating: UInt32(truncatingIfNeeded: key)))
        // Only 0 has no upper bit, nor its negative: the mask is 0 where the tag is another. The lanes of a `SIMDMask` would be looked at one
        // after the other.
        let mask = ~((difference | (0 &- difference)) &>> 31)
        let numbers = mask & SIMD4(4, 5, 6, 7)
        let halves = numbers.lowHalf | numbers.highHalf
        // Four more than the slot's number, or 0.
        let found = Int(halves[0] | halves[1])
        let (slot, isFound) = (found & 3, UInt32(truncatingIfNeeded: 0 &- (found &>> 2)))
        let frequency = unsafe bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: start &+ 16 &+ 4 &* slot, as: UInt32.self)
        let last = unsafe bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: start &+ 28, as: UInt32.self)
        return Entry(
            weight: unsafe bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: start &+ 32 &+ 8 &* slot, as: Double.self),
            frequency: Float(bitPattern: frequency & isFound), isFull: last != 0)
    }
}

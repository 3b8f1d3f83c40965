/// The runs of neighbouring tokens of a sentence, as a set of hashes.
///
/// Broder, "On the resemblance and containment of documents", SEQUENCES 1997. A sentence with fewer tokens than a
/// shingle has one shingle, of all it has.
public struct ShingleSet: Hashable, Sendable {
    /// The hashes, ascending and distinct.
    public let hashes: [UInt64]

    /// Collects the shingles of `length` tokens of a sentence whose tokens are given by their hashes.
    ///
    /// - Precondition: `length` is positive.
    /// - Complexity: O(*t* · *length* + *t* log *t*) for *t* tokens.
    public init(of tokens: [UInt64], length: Int) {
        precondition(length > 0, "shingle length \(length) is not positive")
        guard !tokens.isEmpty else {
            hashes = []
            return
        }
        let width = min(length, tokens.count)
        let shingles = Set((0...(tokens.count - width)).map { Self.hash(tokens[$0..<($0 + width)]) })
        hashes = shingles.sorted()
    }

    /// How much two sets resemble each other: |A ∩ B| / |A ∪ B| (Jaccard), or `nil` if both are empty.
    ///
    /// - Complexity: O(|A| + |B|).
    public func similarity(to other: ShingleSet) -> Double? {
        var (first, second, shared) = (0, 0, 0)
        while first < hashes.count, second < other.hashes.count {
            let (left, right) = (hashes[first], other.hashes[second])
            if left == right { shared += 1 }
            if left <= right { first += 1 }
            if right <= left { second += 1 }
        }
        let union = hashes.count + other.hashes.count - shared
        return union == 0 ? nil : Double(shared) / Double(union)
    }

    /// A hash that depends on the order of the tokens (the finalizer of MurmurHash3 after each).
    private static func hash(_ tokens: ArraySlice<UInt64>) -> UInt64 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        for token in tokens {
            state = (state ^ token) &* 0xFF51_AFD7_ED55_8CCD
            state ^= state >> 33
            state = state &* 0xC4CE_B9FE_1A85_EC53
            state ^= state >> 29
        }
        return state
    }
}

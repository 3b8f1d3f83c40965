/// A fixed set of words of at most eight bytes, each in a slot of its own, so that one look tells whether a word is among them.
///
/// Whether a word of a text is in a list is as good as random to a processor that guesses branches: looking it up takes none.
/// Each word's hash names a bucket and a slot, and each bucket has a displacement that leads all its words to free slots: "hash
/// and displace" (Pagh 1999; Belazzougui, Botelho & Dietzfelbinger 2009).
struct PerfectWords {
    /// The words by their slots, the first byte lowest; zero in a free slot.
    private let keys: [UInt64]
    /// For each slot a 0, the answer for any other word, and then the number of its word.
    private let numbers: [UInt16]
    private let displacements: [UInt16]
    private let multiplier: UInt64

    /// Makes a table of words, none of them 0, and their numbers.
    ///
    /// - Complexity: O(*n*) for *n* words, as expected.
    init(_ words: [(key: UInt64, number: UInt16)]) {
        var count = 64
        while count < 2 * words.count { count *= 2 }
        // Odd numbers in a row; the first one serves nearly always.
        var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
        while true {
            if let table = Self.table(of: words, slots: count, multiplier: multiplier) {
                (keys, numbers, displacements) = table
                self.multiplier = multiplier
                return
            }
            multiplier &+= 2
        }
    }

    /// The number of a word; 0 if it is not in the table.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func number(of word: UInt64) -> UInt16 {
        let hash = word &* multiplier
        let slot = Self.slot(hash, displacements[Self.bucket(hash)], slots: keys.count)
        return numbers[2 &* slot &+ (keys[slot] == word ? 1 : 0)]
    }

    private static let buckets = 512

    @inline(__always)
    private static func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 55) }

    /// - Precondition: `slots` is a power of two.
    @inline(__always)
    private static func slot(_ hash: UInt64, _ displacement: UInt16, slots: Int) -> Int {
        (Int(truncatingIfNeeded: hash &>> 32) ^ Int(displacement)) & (slots &- 1)
    }

    /// The table for a multiplier, or `nil` if two words of a bucket have one slot.
    private static func table(
        of words: [(key: UInt64, number: UInt16)], slots: Int, multiplier: UInt64
    ) -> (keys: [UInt64], numbers: [UInt16], displacements: [UInt16])? {
        var counts = [Int](repeating: 0, count: buckets)
        for word in words { counts[bucket(word.key &* multiplier)] += 1 }
        // Bucket by bucket, and the fullest first, while most slots are free.
        let sorted = words.map { (hash: $0.key &* multiplier, word: $0) }.sorted {
            let (left, right) = (bucket($0.hash), bucket($1.hash))
            return (counts[right], left) < (counts[left], right)
        }
        var keys = [UInt64](repeating: 0, count: slots)
        var numbers = [UInt16](repeating: 0, count: 2 * slots)
        var displacements = [UInt16](repeating: 0, count: buckets)
        var rest = sorted[...]
        while let bucket = rest.first.map({ bucket($0.hash) }) {
            let members = rest.prefix(counts[bucket])
            rest = rest.dropFirst(members.count)
            let found = (0..<UInt16(slots)).first { displacement in
                members.allSatisfy { keys[slot($0.hash, displacement, slots: slots)] == 0 }
            }
            guard let found else { return nil }
            displacements[bucket] = found
            for (hash, word) in members {
                let place = slot(hash, found, slots: slots)
                // Taken by a word of the same bucket: no displacement parts them.
                guard keys[place] == 0 else { return nil }
                keys[place] = word.key
                numbers[2 * place + 1] = word.number
            }
        }
        return (keys, numbers, displacements)
    }
}

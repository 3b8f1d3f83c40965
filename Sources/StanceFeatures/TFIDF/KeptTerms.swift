/// The terms that have occurred often enough to stay, in the order in which they were found to.
struct KeptTerms {
    /// The number and the hash of each.
    private(set) var terms: [(number: UInt32, hash: UInt64)] = []
    /// Kind byte and text of each, one after the other.
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// The bytes that it takes.
    var byteCount: Int { terms.capacity * 16 + bytes.capacity + ends.capacity * 4 }

    mutating func append(_ term: WordRun.Occurrence, number: UInt32, of run: borrowing WordRun) {
        terms.append((number, term.hash))
        bytes.append(term.kind.rawValue)
        bytes += run.bytes[Int(term.start)..<Int(term.end)]
        ends.append(UInt32(bytes.count))
    }

    /// Kind byte and text of the term at a position.
    subscript(position: Int) -> ArraySlice<UInt8> {
        bytes[(position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])]
    }

    /// The positions of those terms that fulfil `isIn`, by kind, then by the bytes of the text.
    ///
    /// Most comparisons are settled by the first sixteen bytes, which lie in the sorted array itself.
    func sorted(where isIn: (UInt32) -> Bool) -> [Int] {
        var keys: [(first: UInt64, second: UInt64, position: UInt32)] = []
        keys.reserveCapacity(terms.count)
        for (position, term) in terms.enumerated() where isIn(term.number) {
            let text = self[position]
            keys.append(
                (Self.word(text.prefix(8)), Self.word(text.dropFirst(8).prefix(8)), UInt32(position)))
        }
        keys.sort { left, right in
            if left.first != right.first { return left.first < right.first }
            if left.second != right.second { return left.second < right.second }
            return self[Int(left.position)].lexicographicallyPrecedes(self[Int(right.position)])
        }
        return keys.map { Int($0.position) }
    }

    /// Up to eight bytes as a number that compares as they do, a missing byte before any other.
    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var word: UInt64 = 0
        for byte in bytes { word = word << 8 | UInt64(byte) }
        return word << UInt64(8 * (8 - bytes.count))
    }
}

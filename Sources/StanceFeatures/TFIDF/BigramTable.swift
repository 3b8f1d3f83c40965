import StanceLinearAlgebra

/// The word pairs of a vocabulary, found by the columns of their two words.
///
/// A pair's hash takes in every byte of its words, and costs a read each of two large tables; its words' columns are known by the time it
/// comes up, and find it with one read. Making the table costs about as much as hashing each pair once, so it is made when a reader has
/// come across as many (`WordTerms`).
struct BigramTable {
    /// The first word's column, the second's and the pair's, from the upper bits down; linear probing.
    private let slots: [UInt64]
    private let shift: UInt64

    private static let wordBits: UInt64 = 21
    private static let columnBits: UInt64 = 22
    // No pair is all ones.
    private static let empty = UInt64.max

    /// Makes the table, or `nil` if it would not find just what hashes find: if the vocabulary has a pair without its words, or has more
    /// than two million terms.
    ///
    /// - Complexity: O(*n*) for *n* bytes of terms.
    init?(of vocabulary: Vocabulary) {
        guard vocabulary.count < 1 << Self.wordBits else { return nil }
        let (bytes, ends, table) = (vocabulary.termBytes.span, vocabulary.termEnds.span, vocabulary.table)
        var pairs: [UInt64] = []
        var (start, lastWord, lastNumber) = (0, UInt64(0), 0)
        for number in ends.indices {
            let text = (start + 1)..<Int(ends[number])
            let kind = bytes[start]
            start = text.upperBound
            guard kind == Term.Kind.words.rawValue else { continue }
            var first: UInt64?
            var hash = TermHash(kind: kind)
            for index in text {
                if bytes[index] == 0x20 {
                    guard first == nil else { return nil }
                    first = hash.value
                    hash = TermHash(kind: kind)
                } else {
                    hash.combine(bytes[index])
                }
            }
            guard let first else {
                (lastWord, lastNumber) = (hash.value, number)
                continue
            }
            // Terms are sorted: the first word of most pairs is the single word before them.
            guard let firstColumn = first == lastWord ? lastNumber : table.number(of: first),
                let secondColumn = table.number(of: hash.value)
            else { return nil }
            pairs.append(Self.key(firstColumn, secondColumn) << Self.columnBits | UInt64(number))
        }
        let bits = UInt64(max(4, Int.bitWidth - (2 * pairs.count).leadingZeroBitCount))
        shift = 64 - bits
        var slots = [UInt64](repeating: Self.empty, count: 1 << bits)
        for pair in pairs {
            var place = Self.place(of: pair >> Self.columnBits, shift)
            while slots[place] != Self.empty { place = (place + 1) & (slots.count - 1) }
            slots[place] = pair
        }
        self.slots = slots
    }

    /// Asks for what `column(_:_:)` reads first.
    @inline(__always)
    func prefetch(_ first: Int32, _ second: Int32) {
        slots.span.prefetch(Self.place(of: Self.key(Int(first), Int(second)), shift))
    }

    /// The column of a pair, or -1 if the vocabulary does not have it.
    ///
    /// - Parameters:
    ///   - first: the column of its first word.
    ///   - second: that of its second.
    /// - Complexity: O(1) expected.
    @inline(__always)
    func column(_ first: Int32, _ second: Int32) -> Int32 {
        let key = Self.key(Int(first), Int(second))
        let slots = slots.span
        let mask = slots.count &- 1
        var place = Self.place(of: key, shift)
        while true {
            // Two slots at once, since which of them it is is hard to guess. The shift leaves as many bits as a place has.
            let slot = unsafe slots[unchecked: place]
            let next = unsafe slots[unchecked: (place &+ 1) & mask]
            let isHere = slot &>> Self.columnBits == key
            if isHere || next &>> Self.columnBits == key {
                return Int32(truncatingIfNeeded: (isHere ? slot : next) & (1 &<< Self.columnBits &- 1))
            }
            // Half of the slots are empty.
            if slot == Self.empty || next == Self.empty { return -1 }
            place = (place &+ 2) & mask
        }
    }

    @inline(__always)
    private static func key(_ first: Int, _ second: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: first) &<< wordBits | UInt64(truncatingIfNeeded: second)
    }

    /// Fibonacci hashing: the upper bits of the product, as many as a place has.
    @inline(__always)
    private static func place(of key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}

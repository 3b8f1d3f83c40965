import StanceLinearAlgebra

/// The word pairs of a vocabulary, found by the columns of their two words.
///
/// A pair's hash takes in every byte of its words, and costs a read each of two large tables; its words' columns are known by the time it
/// comes up, and find it with one read. Making the table pays only where there are enough words (`WordTerms`).
struct BigramTable {
    /// Four slots, which are looked at together.
    ///
    /// Their alignment keeps them within one line of the cache, so that one `prefetch` gets all.
    private typealias Group = SIMD4<UInt64>

    /// In a slot the first word's column, the second's and the pair's plus 1, from the upper bits down; 0 in an empty one.
    ///
    /// Linear probing by groups, of which one slot in two is taken at most.
    private let groups: [Group]
    private let shift: UInt64

    private static let wordBits: UInt64 = 21
    private static let columnBits: UInt64 = 22
    private static let keyMask = UInt64.max >> 2
    /// Fewer terms leave the upper bit of every slot free.
    private static let mostTerms = 1 << 20

    /// Makes the table, or `nil` if it would not find just what hashes find: if the vocabulary has a pair without its words, or has more
    /// than a million terms.
    ///
    /// - Complexity: O(*n*) for *n* bytes of terms.
    init?(of vocabulary: Vocabulary) {
        guard vocabulary.count < Self.mostTerms else { return nil }
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
            pairs.append(Self.key(firstColumn, secondColumn) << Self.columnBits | UInt64(number + 1))
        }
        let slotsPerGroup = Group.scalarCount
        let bits = UInt64(max(4, Int.bitWidth - (2 * pairs.count / slotsPerGroup).leadingZeroBitCount))
        shift = 64 - bits
        let count = 1 << bits
        var groups = [Group](repeating: .zero, count: count)
        for pair in pairs {
            var place = Self.place(of: pair >> Self.columnBits, shift)
            var slot = 0
            while groups[place][slot] != 0 {
                slot += 1
                if slot == slotsPerGroup { (place, slot) = ((place + 1) & (count - 1), 0) }
            }
            groups[place][slot] = pair
        }
        self.groups = groups
    }

    /// Asks for what `column(_:_:)` reads first.
    @inline(__always)
    func prefetch(_ first: Int32, _ second: Int32) {
        groups.span.prefetch(Self.place(of: Self.key(Int(first), Int(second)), shift))
    }

    /// The column of a pair, or -1 if the vocabulary does not have it.
    ///
    /// - Parameters:
    ///   - first: the column of its first word; a negative one is of no pair.
    ///   - second: that of its second, likewise.
    /// - Complexity: O(1) expected.
    @inline(__always)
    func column(_ first: Int32, _ second: Int32) -> Int32 {
        let key = Self.key(Int(first), Int(second))
        let groups = groups.span
        let mask = groups.count &- 1
        var place = Self.place(of: key, shift)
        while true {
            // Four slots without a branch, since whether it is one of them and which is hard to guess; the compiler would make branches of
            // comparisons. The shift leaves as many bits as a place has.
            let group = unsafe groups[unchecked: place]
            let found =
                Self.number(in: group[0], of: key) | Self.number(in: group[1], of: key)
                | Self.number(in: group[2], of: key) | Self.number(in: group[3], of: key)
            // Only an empty slot less 1 has the upper bit. Half of them are empty.
            let isOver = ((group[0] &- 1) | (group[1] &- 1) | (group[2] &- 1) | (group[3] &- 1)) &>> 63
            if found | isOver != 0 { return Int32(truncatingIfNeeded: found) &- 1 }
            place = (place &+ 1) & mask
        }
    }

    /// The number of a slot if it has the key, else 0.
    @inline(__always)
    private static func number(in slot: UInt64, of key: UInt64) -> UInt64 {
        let difference = (slot &>> columnBits) ^ key
        // Neither has the upper bit, so that only no difference at all less 1 has it.
        let mask = 0 &- ((difference &- 1) &>> 63)
        return slot & (1 &<< columnBits &- 1) & mask
    }

    /// Different for each two columns, and that of no slot if one is negative; the two upper bits are 0.
    @inline(__always)
    private static func key(_ first: Int, _ second: Int) -> UInt64 {
        (UInt64(truncatingIfNeeded: first) &<< wordBits | UInt64(truncatingIfNeeded: second)) & keyMask
    }

    /// Fibonacci hashing: the upper bits of the product, as many as a place has.
    @inline(__always)
    private static func place(of key: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}

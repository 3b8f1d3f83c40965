import StanceLinearAlgebra

/// The word pairs of a vocabulary, found by the columns of their two words.
///
/// A pair's hash takes in every byte of its words, and costs a read each of two large tables; its words' columns are known by the time it
/// comes up, and find it with one read. Making the table pays only where there are enough words (`WordTerms`).
struct BigramTable {
    /// In a slot the first word's column, the second's and the pair's plus 1, from the upper bits down; 0 in an empty one.
    ///
    /// Four slots, a group, are looked at together. Linear probing by groups, of which one slot in two is taken at most.
    private let slots: [UInt64]
    /// The first slot of the first group: it begins a line of the cache, so that no group stands in two lines and one `prefetch` gets it.
    private let origin: Int
    private let groupMask: Int
    private let shift: UInt64

    private static let slotsPerGroup = 4
    /// While the table is made, the second words of so many pairs are asked for together.
    private static let mostFound = 32
    /// And slots so many pairs ahead.
    private static let distance = 16
    private static let slotsPerLine = 64 / MemoryLayout<UInt64>.stride
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
        var found: [FoundPair] = []
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
            guard let firstColumn = first == lastWord ? lastNumber : table.number(of: first) else {
                return nil
            }
            table.prefetch(hash.value)
            found.append(FoundPair(first: firstColumn, second: hash.value, number: number))
            if found.count == Self.mostFound {
                guard Self.take(&found, table, to: &pairs) else { return nil }
            }
        }
        guard Self.take(&found, table, to: &pairs) else { return nil }
        let bits = UInt64(max(4, Int.bitWidth - (2 * pairs.count / Self.slotsPerGroup).leadingZeroBitCount))
        shift = 64 - bits
        groupMask = (1 << bits) - 1
        let count = Self.slotsPerGroup << Int(bits)
        var slots = [UInt64](repeating: 0, count: count + Self.slotsPerLine - 1)
        // An array begins wherever its memory does, one of SIMD vectors too, and stays there.
        let address = unsafe slots.withUnsafeBufferPointer {
            Int(bitPattern: $0.baseAddress)
        }
        origin = (-address / MemoryLayout<UInt64>.stride) & (Self.slotsPerLine - 1)
        for (index, pair) in pairs.enumerated() {
            if index + Self.distance < pairs.count {
                slots.span.prefetch(origin + Self.firstSlot(of: pairs[index + Self.distance], shift))
            }
            var place = Self.firstSlot(of: pair, shift)
            while slots[origin + place] != 0 { place = (place + 1) & (count - 1) }
            slots[origin + place] = pair
        }
        self.slots = slots
    }

    /// A pair whose second word's column is not known yet.
    private struct FoundPair {
        let first: Int
        let second: UInt64
        let number: Int
    }

    /// Looks up the second words of some pairs, which have been asked for, and takes them; false if there is none of one.
    private static func take(_ found: inout [FoundPair], _ table: HashTable, to pairs: inout [UInt64]) -> Bool
    {
        for pair in found {
            guard let second = table.number(of: pair.second) else { return false }
            pairs.append(key(pair.first, second) << columnBits | UInt64(pair.number + 1))
        }
        found.removeAll(keepingCapacity: true)
        return true
    }

    /// The slot, counted from the first group's first, where a pair is looked for first.
    private static func firstSlot(of pair: UInt64, _ shift: UInt64) -> Int {
        slotsPerGroup * place(of: pair >> columnBits, shift)
    }

    /// Asks for what `column(_:_:)` reads first.
    @inline(__always)
    func prefetch(_ first: Int32, _ second: Int32) {
        let group = Self.place(of: Self.key(Int(first), Int(second)), shift)
        slots.span.prefetch(origin &+ Self.slotsPerGroup &* group)
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
        let slots = slots.span
        var group = Self.place(of: key, shift)
        while true {
            // Four slots without a branch, since whether it is one of them and which is hard to guess; the compiler would make branches of
            // comparisons. The shift leaves as many bits as a group's place has.
            let place = origin &+ Self.slotsPerGroup &* group
            let slot0 = unsafe slots[unchecked: place]
            let slot1 = unsafe slots[unchecked: place &+ 1]
            let slot2 = unsafe slots[unchecked: place &+ 2]
            let slot3 = unsafe slots[unchecked: place &+ 3]
            let found =
                Self.number(in: slot0, of: key) | Self.number(in: slot1, of: key)
                | Self.number(in: slot2, of: key) | Self.number(in: slot3, of: key)
            // Only an empty slot less 1 has the upper bit. Half of them are empty.
            let isOver = ((slot0 &- 1) | (slot1 &- 1) | (slot2 &- 1) | (slot3 &- 1)) &>> 63
            if found | isOver != 0 { return Int32(truncatingIfNeeded: found) &- 1 }
            group = (group &+ 1) & groupMask
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

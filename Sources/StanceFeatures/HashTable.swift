/// A frozen open-addressing table from 64-bit hashes to numbers, in a form that a model file stores as it is.
///
/// Linear probing in a power-of-two number of slots, at most half of them taken. A slot with hash 0 is empty.
public struct HashTable: Sendable, Hashable {
    /// The hashes, one a slot; 0 in an empty one.
    public let hashes: [UInt64]
    /// The numbers, one a slot; 0 in an empty one.
    public let values: [Int32]
    /// How many hashes it holds; their numbers lie below.
    public let count: Int

    /// Two positions that have the same hash.
    struct EqualHashes: Error {
        let first: Int
        let second: Int
    }

    /// Builds a table from hashes and the number of each: its position.
    ///
    /// - Precondition: the hashes are not 0 and all different.
    /// - Complexity: O(*n*) expected.
    public init(numbering keys: [UInt64]) {
        do throws(EqualHashes) {
            try self.init(numberingUnequal: keys)
        } catch {
            preconditionFailure("keys \(error.first) and \(error.second) are equal")
        }
    }

    /// Builds a table from hashes that are not 0, and the number of each: its position.
    ///
    /// - Throws: `EqualHashes` if they are not all different.
    /// - Complexity: O(*n*) expected.
    init(numberingUnequal keys: [UInt64]) throws(EqualHashes) {
        var capacity = 16
        while capacity < keys.count * 2 { capacity *= 2 }
        var hashes = [UInt64](repeating: 0, count: capacity)
        var values = [Int32](repeating: 0, count: capacity)
        for (number, key) in keys.enumerated() {
            precondition(key != 0, "key \(number) is 0, which marks an empty slot")
            var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
            while hashes[slot] != 0 {
                guard hashes[slot] != key else {
                    throw EqualHashes(first: Int(values[slot]), second: number)
                }
                slot = (slot + 1) & (capacity - 1)
            }
            hashes[slot] = key
            values[slot] = Int32(number)
        }
        self.hashes = hashes
        self.values = values
        count = keys.count
    }

    /// Takes over a stored table after checking that looking up cannot go wrong: a power-of-two size, an empty slot, and
    /// numbers below `count`.
    public init(hashes: [UInt64], values: [Int32], count: Int) throws(FeatureError) {
        guard hashes.count == values.count, hashes.count >= 2, hashes.count & (hashes.count - 1) == 0 else {
            throw .damagedTable("\(hashes.count) hashes and \(values.count) values are no table")
        }
        let (slots, numbers) = (hashes.span, values.span)
        var taken = 0
        for slot in slots.indices where slots[slot] != 0 {
            guard numbers[slot] >= 0, Int(numbers[slot]) < count else {
                throw .damagedTable("a slot points at \(numbers[slot]) of \(count)")
            }
            taken += 1
        }
        guard taken == count, taken < hashes.count else {
            throw .damagedTable("\(taken) of \(hashes.count) slots are taken, \(count) should be")
        }
        self.hashes = hashes
        self.values = values
        self.count = count
    }

    /// Asks for what `number(of:)` reads first.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
        let slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
        hashes.span.prefetch(slot)
        values.span.prefetch(slot)
    }

    /// The number of a hash, or `nil` if it is not in the table.
    ///
    /// - Complexity: O(1) expected.
    public func number(of hash: UInt64) -> Int? {
        let table = hashes.span
        let mask = table.count &- 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            // There are as many slots as a power of two, so the mask keeps the place among them, and one is empty.
            let found = unsafe table[unchecked: slot]
            if found == 0 { return nil }
            if found == hash { return Int(values[slot]) }
            slot = (slot &+ 1) & mask
        }
    }
}

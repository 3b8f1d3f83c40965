import StanceLinearAlgebra

/// An open-addressing table of numbers, which are found by a hash and by whatever tells things of one hash apart.
///
/// A slot has the upper half of its hash, whose first bits are its place: doubling goes through the old table and the new one in order,
/// and looks at nothing else. Linear probing, at most seven tenths of the slots taken.
struct NumberSlots {
    /// What stands in a slot: half a hash, and a number; 0 is empty.
    private struct Slot {
        var bits: UInt64 = 0

        init() {}

        init(_ hash: UInt64, number: UInt32) {
            bits = hash & ~0xFFFF_FFFF | UInt64(number) + 1
        }

        /// Its number, if its half of the hash is that of `hash`.
        @inline(__always)
        func number(for hash: UInt64) -> UInt32? {
            bits != 0 && (bits ^ hash) &>> 32 == 0 ? UInt32(truncatingIfNeeded: bits) &- 1 : nil
        }
    }

    /// What a search comes to.
    enum Finding {
        /// It is there, with this number.
        case number(UInt32)
        /// It is not, and would stand here.
        case free(Int)
    }

    private var slots: [Slot]
    /// How many bits of a hash are not part of a place.
    private var shift: UInt64
    /// How many slots are taken.
    private(set) var used = 0

    private static let smallestBits: UInt64 = 10

    init() {
        slots = .init(repeating: Slot(), count: 1 << Self.smallestBits)
        shift = 64 - Self.smallestBits
    }

    /// The bytes that it takes.
    var byteCount: Int { slots.count * MemoryLayout<Slot>.stride }

    /// Asks memory for the first place of a hash.
    @inline(__always)
    func fetch(_ hash: UInt64) { slots.span.prefetch(Int(truncatingIfNeeded: hash &>> shift)) }

    /// The number at the first place of a hash, if it may be that of the hash: most often it is, if there is one.
    @inline(__always)
    func first(_ hash: UInt64) -> UInt32? { slots[Int(truncatingIfNeeded: hash &>> shift)].number(for: hash) }

    /// The number of a hash for which `isIt` holds, or the place where one can be put.
    ///
    /// - Complexity: O(1) expected.
    @inline(__always)
    func find(_ hash: UInt64, where isIt: (UInt32) -> Bool) -> Finding {
        var place = Int(truncatingIfNeeded: hash &>> shift)
        let mask = slots.count &- 1
        while slots[place].bits != 0 {
            if let number = slots[place].number(for: hash), isIt(number) { return .number(number) }
            place = (place &+ 1) & mask
        }
        return .free(place)
    }

    /// Puts a number below 2³² − 1 where `find` said that there is room.
    mutating func put(_ number: UInt32, _ hash: UInt64, at place: Int) {
        slots[place] = Slot(hash, number: number)
        used += 1
    }

    /// Makes room for more numbers, so that as many can be put in without moving those that are there.
    mutating func reserve(_ more: Int) {
        var count = slots.count
        while (used + more) * 10 > count * 7 { count *= 2 }
        if count > slots.count { rebuild(count) { _ in true } }
    }

    /// Takes out the numbers that do not fulfil `stays`.
    mutating func keep(where stays: (UInt32) -> Bool) { rebuild(slots.count, stays) }

    private mutating func rebuild(_ count: Int, _ stays: (UInt32) -> Bool) {
        let old = slots
        slots = .init(repeating: Slot(), count: count)
        shift = UInt64(64 - count.trailingZeroBitCount)
        used = 0
        let mask = count - 1
        for slot in old where slot.bits != 0 && stays(UInt32(truncatingIfNeeded: slot.bits) &- 1) {
            var place = Int(truncatingIfNeeded: slot.bits &>> shift)
            while slots[place].bits != 0 { place = (place + 1) & mask }
            slots[place] = slot
            used += 1
        }
    }
}

import StanceText

/// Numbers the folded words of texts in the order in which they turn up, so that what a word is worth is found out once for each.
///
/// Texts repeat themselves: of a hundred words nearly all have been seen. Only words of at most `WordKey.longest` bytes are found
/// again; a longer one gets a new number each time.
struct WordNumbers {
    /// So many numbers are given at most before a reader should begin anew, so that no text can fill the memory.
    static let most = 1 << 15

    /// How many numbers have been given.
    private(set) var count = 0
    private var slots: [Slot]
    private var shift: UInt64

    /// A word and its number; one whose key is 0 is empty.
    private struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var number = 0
    }

    private static let fewestBits: UInt64 = 8

    init() {
        slots = .init(repeating: Slot(), count: 1 << Self.fewestBits)
        shift = 64 - Self.fewestBits
    }

    /// The number of a token's word; it is new if it equals the `count` before.
    ///
    /// - Complexity: O(1) expected.
    mutating func number(of token: Token, in sequence: TokenSequence) -> Int {
        let key = sequence.key(of: token)
        let (low, high) = (key.low, key.high)
        if low == 0 {
            count += 1
            return count - 1
        }
        let mask = slots.count &- 1
        var place = Int(truncatingIfNeeded: key.mixed &>> shift)
        while slots[place].low != 0 {
            if slots[place].low == low, slots[place].high == high { return slots[place].number }
            place = (place &+ 1) & mask
        }
        slots[place] = Slot(low: low, high: high, number: count)
        count += 1
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private mutating func grow() {
        let old = slots
        slots = .init(repeating: Slot(), count: old.count * 2)
        shift -= 1
        let mask = slots.count - 1
        for slot in old where slot.low != 0 {
            var place = Int(truncatingIfNeeded: WordKey(low: slot.low, high: slot.high).mixed &>> shift)
            while slots[place].low != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}

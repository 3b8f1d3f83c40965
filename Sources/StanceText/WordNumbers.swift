/// Numbers the folded words of texts in the order in which they turn up, so that what a word is worth is found out once for each.
///
/// Texts repeat themselves: of a hundred words nearly all have been seen. Words of at most `WordKey.longest` bytes are found by their
/// keys, longer ones, which are rare, by their bytes; one of more than `longest` bytes gets a new number each time.
package struct WordNumbers: Sendable {
    /// The longest word, in bytes, that is found again: a word may be a hundred megabytes long.
    package static let longest = 64

    /// How many numbers have been given.
    package private(set) var count = 0
    private var slots: [Slot]
    /// The numbers of words that have no key.
    private var longWords: [[UInt8]: Int32] = [:]
    private var shift: UInt64

    /// A word and its number; one whose key is 0 is empty.
    private struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var number: Int32 = 0
    }

    private static let fewestBits: UInt64 = 8

    /// Knows no words.
    package init() {
        slots = .init(repeating: Slot(), count: 1 << Self.fewestBits)
        shift = 64 - Self.fewestBits
    }

    /// Appends the numbers of some tokens' words; one that is new equals the `count` before it.
    ///
    /// - Complexity: O(*t*) expected for *t* tokens.
    package mutating func append(
        _ range: Range<Int>, of sequence: TokenSequence, to numbers: inout [Int32]
    ) {
        var next = range.lowerBound
        while true {
            next = Self.appendKnown(next..<range.upperBound, of: sequence, in: slots, shift, to: &numbers)
            guard next < range.upperBound else { return }
            let key = sequence.key(of: sequence.tokens[next])
            if key.low == 0 {
                numbers.append(number(ofLongWord: sequence.folded[sequence.tokens[next].foldedRange]))
            } else {
                numbers.append(add(key))
            }
            next += 1
        }
    }

    /// The number of a word that has no key, perhaps a new one.
    private mutating func number(ofLongWord word: ArraySlice<UInt8>) -> Int32 {
        let new = Int32(truncatingIfNeeded: count)
        if word.count <= Self.longest {
            let word = Array(word)
            if let known = longWords[word] { return known }
            longWords[word] = new
        }
        count += 1
        return new
    }

    /// Appends the numbers of some words up to the first that has none; returns its place.
    private static func appendKnown(
        _ range: Range<Int>, of sequence: TokenSequence, in slots: [Slot], _ shift: UInt64,
        to numbers: inout [Int32]
    ) -> Int {
        let (tokens, slots) = (sequence.tokens.span, slots.span)
        let folded = sequence.folded.span
        let bytes = unsafe folded.bytes
        let mask = slots.count &- 1
        var next = range.lowerBound
        // Room for none would be the empty array that all threads share, and its count would be written.
        numbers.append(addingCapacity: max(1, range.count)) { room in
            while next < range.upperBound {
                let token = tokens[next]
                // After every folded form stand at least sixteen bytes more.
                let key = WordKey(
                    loading: Int(token.foldedLength), at: token.foldedRange.lowerBound, of: bytes)
                guard key.low != 0 else { return }
                // The upper bits of a mixed key, as many as the table's size has, are a place in it.
                var place = Int(truncatingIfNeeded: key.mixed &>> shift)
                while true {
                    let slot = unsafe slots[unchecked: place]
                    if slot.low == key.low, slot.high == key.high {
                        room.append(slot.number)
                        break
                    }
                    if slot.low == 0 { return }
                    place = (place &+ 1) & mask
                }
                next &+= 1
            }
        }
        return next
    }

    /// Gives the next number to a word, and returns it.
    private mutating func add(_ key: WordKey) -> Int32 {
        let new = Int32(truncatingIfNeeded: count)
        if (count + 1) * 2 > slots.count { grow() }
        insert(Slot(low: key.low, high: key.high, number: new))
        count += 1
        return new
    }

    private mutating func insert(_ new: Slot) {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: WordKey(low: new.low, high: new.high).mixed &>> shift)
        while slots[place].low != 0 { place = (place + 1) & mask }
        slots[place] = new
    }

    private mutating func grow() {
        let old = slots
        slots = .init(repeating: Slot(), count: old.count * 2)
        shift -= 1
        for slot in old where slot.low != 0 { insert(slot) }
    }
}

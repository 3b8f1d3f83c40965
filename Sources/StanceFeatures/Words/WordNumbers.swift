import StanceLinearAlgebra
import StanceText

/// Numbers the folded words of texts in the order in which they turn up, so that what a word is worth is found out once for each.
///
/// Texts repeat themselves: of a hundred words nearly all have been seen, and those that are frequent turned up early. So the words' keys
/// stand in the order of their numbers, the frequent ones next to each other in the processor's nearest cache, and the table that finds
/// numbers is small. Words of at most `WordKey.longest` bytes are found by their keys, longer ones, which are rare, by their bytes; one of
/// more than `longest` bytes gets a new number each time.
package struct WordNumbers {
    /// The longest word, in bytes, that is found again: a word may be a hundred megabytes long.
    package static let longest = 64

    /// The keys of words by their numbers; that of no word for one that has none.
    private var keys: [WordKey] = []
    /// A word's number plus 1 in the lower bits, as many as `bits`, and above them a part of its hash; 0 in an empty slot.
    ///
    /// Linear probing; one slot in two is taken at most.
    private var slots: [UInt32]
    /// There are two to the power of so many slots.
    private var bits: UInt32
    /// The numbers of words that have no key.
    private var longWords: [[UInt8]: Int32] = [:]

    private static let fewestBits: UInt32 = 8
    /// A key is asked for so many words ahead, and its slot so many before that.
    private static let distance = 32

    /// Knows no words.
    package init() {
        bits = Self.fewestBits
        slots = .init(repeating: 0, count: 1 << bits)
    }

    /// Forgets all words, and keeps the room for as many.
    package mutating func removeAll() {
        keys.removeAll(keepingCapacity: true)
        for slot in slots.indices { slots[slot] = 0 }
        longWords.removeAll(keepingCapacity: true)
    }

    /// The bytes that it takes, without those of long words.
    package var byteCount: Int {
        keys.capacity * MemoryLayout<WordKey>.stride + slots.capacity * MemoryLayout<UInt32>.stride
    }

    /// How many numbers have been given.
    package var count: Int { keys.count }

    /// Appends the numbers of some tokens' words; one that is new equals the `count` before it.
    ///
    /// - Complexity: O(*t*) expected for *t* tokens.
    package mutating func append(_ range: Range<Int>, of sequence: TokenSequence, to numbers: inout [Int32]) {
        precondition(
            sequence.tokens.indices.contains(range), "\(range) is not among \(sequence.tokens.count) tokens")
        for token in sequence.tokens[range].prefix(2 * Self.distance) {
            slots.span.prefetch(Hash(token).place(bits))
        }
        var next = range.lowerBound
        while true {
            next = appendKnown(next..<range.upperBound, of: sequence, to: &numbers)
            guard next < range.upperBound else { return }
            let token = sequence.tokens[next]
            let key = Self.key(of: token, in: sequence.folded.span)
            numbers.append(
                key.low == 0 ? number(ofLongWord: sequence.folded[token.foldedRange]) : add(key))
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
        keys.append(WordKey())
        return new
    }

    /// Appends the numbers of some words up to the first that has none; returns its place.
    private func appendKnown(
        _ range: Range<Int>, of sequence: TokenSequence, to numbers: inout [Int32]
    ) -> Int {
        let (tokens, folded) = (sequence.tokens.span, sequence.folded.span)
        let (keys, slots, bits) = (keys.span, slots.span, bits)
        let mask = slots.count &- 1
        var next = range.lowerBound
        // Room for none would be the empty array that all threads share, and its count would be written.
        numbers.append(addingCapacity: max(1, range.count)) { room in
            while next < range.upperBound {
                let slotAhead = next &+ 2 &* Self.distance
                if slotAhead < range.upperBound {
                    slots.prefetch(Hash(unsafe tokens[unchecked: slotAhead]).place(bits))
                }
                let keyAhead = next &+ Self.distance
                if keyAhead < range.upperBound {
                    let hash = Hash(unsafe tokens[unchecked: keyAhead])
                    let slot = unsafe slots[unchecked: hash.place(bits)]
                    keys.prefetch(Int(slot ^ hash.mark(bits)) &- 1)
                }
                let token = unsafe tokens[unchecked: next]
                let key = Self.key(of: token, in: folded)
                guard key.low != 0 else { return }
                let hash = Hash(token)
                var place = hash.place(bits)
                while true {
                    let slot = unsafe slots[unchecked: place]
                    let number = Int(slot ^ hash.mark(bits)) &- 1
                    // Another word's mark makes it at least as large as the mask, an empty slot too unless the mark is 0: then it is -1.
                    if number >= 0, number < mask {
                        let known = unsafe keys[unchecked: number]
                        if known.low == key.low, known.high == key.high {
                            room.append(Int32(truncatingIfNeeded: number))
                            break
                        }
                    }
                    if slot == 0 { return }
                    place = (place &+ 1) & mask
                }
                next &+= 1
            }
        }
        return next
    }

    /// The key of a token's folded form; that of no word if it is too long.
    @inline(__always)
    private static func key(of token: Token, in folded: Span<UInt8>) -> WordKey {
        // After every folded form stand at least sixteen bytes more.
        let range = token.foldedRange
        return unsafe WordKey(loading: range.count, at: range.lowerBound, of: folded.bytes)
    }

    /// What finds a key.
    private struct Hash {
        private let value: UInt32

        @inline(__always)
        init(_ token: Token) { value = token.wordHash }

        init(_ key: WordKey) { value = key.shortHash }

        /// Where it is looked for first among two to the power of `bits` slots.
        @inline(__always)
        func place(_ bits: UInt32) -> Int { Int(value &>> (32 &- bits)) }

        /// What stands above the number in its slot: the part of the hash that does not tell the place.
        @inline(__always)
        func mark(_ bits: UInt32) -> UInt32 { value &<< bits }
    }

    /// Gives the next number to a word, and returns it.
    private mutating func add(_ key: WordKey) -> Int32 {
        let new = count
        keys.append(key)
        if 2 * count > slots.count { grow() } else { insert(key, new) }
        return Int32(truncatingIfNeeded: new)
    }

    private mutating func insert(_ key: WordKey, _ number: Int) {
        let (hash, mask) = (Hash(key), slots.count - 1)
        var place = hash.place(bits)
        while slots[place] != 0 { place = (place + 1) & mask }
        slots[place] = hash.mark(bits) | UInt32(number + 1)
    }

    /// Makes more slots, for all words anew: twice as many as there are numbers at least, so that a number plus 1 fits into its bits.
    private mutating func grow() {
        while 2 * count > 1 << bits { bits += 1 }
        slots = .init(repeating: 0, count: 1 << bits)
        for (number, key) in keys.enumerated() where key.low != 0 { insert(key, number) }
    }
}

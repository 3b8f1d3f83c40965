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
    private var keys: [WordKey]
    private var numbers: [Int32]
    private var shift: UInt64

    private static let fewestBits: UInt64 = 8

    init() {
        keys = .init(repeating: WordKey(), count: 1 << Self.fewestBits)
        numbers = .init(repeating: 0, count: 1 << Self.fewestBits)
        shift = 64 - Self.fewestBits
    }

    /// The number of a token's word; it is new if it equals the `count` before.
    ///
    /// - Complexity: O(1) expected.
    mutating func number(of token: Token, in sequence: TokenSequence) -> Int {
        let key = sequence.key(of: token)
        if key == WordKey() {
            count += 1
            return count - 1
        }
        let slot = slot(of: key)
        if keys[slot] == key { return Int(numbers[slot]) }
        keys[slot] = key
        numbers[slot] = Int32(count)
        count += 1
        if count * 2 > keys.count { grow() }
        return count - 1
    }

    /// Where a key is, or would be put.
    private func slot(of key: WordKey) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key.mixed &>> shift)
        while keys[slot] != key, keys[slot] != WordKey() { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = .init(repeating: WordKey(), count: oldKeys.count * 2)
        numbers = .init(repeating: 0, count: oldKeys.count * 2)
        shift -= 1
        for (key, number) in zip(oldKeys, oldNumbers) where key != WordKey() {
            let slot = slot(of: key)
            keys[slot] = key
            numbers[slot] = number
        }
    }
}

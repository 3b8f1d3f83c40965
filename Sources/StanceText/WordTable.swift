/// Words and the classes they belong to, as two hash tables: one for words of at most eight bytes, by far the most, and one, with
/// open addressing and linear probing, for longer ones.
struct WordTable<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue: FixedWidthInteger {
    /// The numbers of the words of at most eight bytes.
    private let short: PerfectWords
    private let longKeys: [WordKey]
    private let longNumbers: [UInt16]
    private let longShift: UInt64
    /// A bit for each longer word, by the upper bits of its hash: nearly no other word has one, and whether it does is easy to guess.
    private let longFilter: [UInt64]
    /// The different sets of classes that words have, by their numbers; that of words in no list first.
    let sets: [Classes]
    /// The numbers of the words of one byte.
    private let singles: [UInt16]

    /// Makes a table of lists, each of words between white space and the classes that all of them have.
    ///
    /// - Precondition: every word has at most sixteen bytes.
    init(_ lists: [(classes: Classes, words: String)]) {
        var classes: [WordKey: Classes] = [:]
        for list in lists {
            for word in list.words.utf8.split(whereSeparator: \.isWhitespace) {
                guard let key = WordKey(word) else {
                    preconditionFailure("\"\(word)\" is longer than \(WordKey.longest) bytes")
                }
                classes[key, default: []].formUnion(list.classes)
            }
        }
        let longBits = Self.bits(for: classes.count { $0.key.high != 0 })
        longShift = 64 - longBits
        var short: [(key: UInt64, number: UInt16)] = []
        var longKeys = [WordKey](repeating: WordKey(), count: 1 << longBits)
        var longNumbers = [UInt16](repeating: 0, count: 1 << longBits)
        var longFilter = [UInt64](repeating: 0, count: 1 << (Self.filterBits - 6))
        var sets: [Classes] = [[]]
        var singles = [UInt16](repeating: 0, count: 256)
        for (key, classes) in classes {
            let number = sets.firstIndex(of: classes) ?? sets.count
            if number == sets.count { sets.append(classes) }
            if key.high == 0 {
                short.append((key.low, UInt16(number)))
                if key.low < 256 { singles[Int(key.low)] = UInt16(number) }
            } else {
                var slot = Int(key.mixed >> longShift)
                while longKeys[slot].low != 0 { slot = (slot + 1) & (longKeys.count - 1) }
                longKeys[slot] = key
                let bit = Self.filterBit(key.mixed)
                longFilter[bit / 64] |= 1 << UInt64(bit % 64)
                longNumbers[slot] = UInt16(number)
            }
        }
        self.short = PerfectWords(short)
        self.longKeys = longKeys
        self.longNumbers = longNumbers
        self.longFilter = longFilter
        self.sets = sets
        self.singles = singles
    }

    private static var filterBits: Int { 12 }

    @inline(__always)
    private static func filterBit(_ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash &>> UInt64(64 - filterBits))
    }

    /// The power of two that leaves three of four slots free.
    private static func bits(for count: Int) -> UInt64 {
        var bits: UInt64 = 4
        while 1 << bits < count * 4 { bits += 1 }
        return bits
    }

    /// The number of the set of classes of a word of at most eight bytes, the first one lowest; 0 if it is in no list.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func number(ofShort word: UInt64) -> UInt16 { short.number(of: word) }

    /// The number of the set of a word's classes; 0 if it is in no list.
    ///
    /// - Complexity: O(1).
    func number(of key: WordKey) -> UInt16 {
        if key.high == 0 { return number(ofShort: key.low) }
        let hash = key.mixed
        let bit = Self.filterBit(hash)
        guard longFilter[bit / 64] &>> UInt64(bit % 64) & 1 != 0 else { return 0 }
        var slot = Int(truncatingIfNeeded: hash &>> longShift)
        while longKeys[slot].low != 0 {
            if longKeys[slot] == key { return longNumbers[slot] }
            slot = (slot &+ 1) & (longKeys.count &- 1)
        }
        return 0
    }

    /// The number for a word or mark of one byte.
    @inline(__always)
    func number(ofByte byte: UInt8) -> UInt16 { singles[Int(byte)] }

    /// The set of classes that has a number.
    @inline(__always)
    func classes(numbered number: UInt16) -> Classes { sets[Int(number)] }

    /// The number for a word as it is written, with ASCII capitals taken as small letters.
    func number(of written: some Collection<UInt8>) -> UInt16 { WordKey(written).map(number(of:)) ?? 0 }

    /// The classes of a word as it is written, with ASCII capitals taken as small letters.
    func classes(of written: some Collection<UInt8>) -> Classes { classes(numbered: number(of: written)) }
}

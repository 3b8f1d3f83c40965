/// Words and the classes they belong to, as an open-addressing hash table with linear probing.
struct WordTable<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue: FixedWidthInteger {
    /// A word with its classes; the empty word in a free slot.
    private struct Slot {
        var key = WordKey()
        var classes: Classes = []
    }

    private let slots: [Slot]
    /// How far a hash is shifted to the right to become an index.
    private let shift: UInt64

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
        var bits: UInt64 = 4
        while 1 << bits < classes.count * 3 { bits += 1 }
        shift = 64 - bits
        var slots = [Slot](repeating: Slot(), count: 1 << bits)
        for (key, classes) in classes {
            var index = Int(key.mixed >> shift)
            while !slots[index].key.isEmpty { index = (index + 1) & (slots.count - 1) }
            slots[index] = Slot(key: key, classes: classes)
        }
        self.slots = slots
    }

    /// The classes of a word; none if it is in no list.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func classes(of key: WordKey) -> Classes {
        var index = Int(key.mixed &>> shift)
        while true {
            let slot = slots[index]
            // A free slot has no classes, which is the answer too.
            if slot.key == key || slot.key.isEmpty { return slot.classes }
            index = (index + 1) & (slots.count - 1)
        }
    }

    /// The classes of a word as it is written, with ASCII capitals taken as small letters.
    func classes(of written: some Collection<UInt8>) -> Classes {
        WordKey(written).map(classes(of:)) ?? []
    }
}

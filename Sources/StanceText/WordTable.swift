/// Words and the classes they belong to, as an open-addressing hash table with linear probing.
struct WordTable<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue: FixedWidthInteger {
    private struct Entry {
        var key = WordKey()
        var classes: Classes = []
    }

    /// For each slot eight bits of its word's hash, never all zero; zero in a free slot.
    ///
    /// They are few enough to stay in the fastest cache, and turn away nearly all words that are in no list.
    private let tags: [UInt8]
    private let entries: [Entry]
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
        while 1 << bits < classes.count * 4 { bits += 1 }
        shift = 64 - bits
        var tags = [UInt8](repeating: 0, count: 1 << bits)
        var entries = [Entry](repeating: Entry(), count: 1 << bits)
        for (key, classes) in classes {
            let hash = key.mixed
            var index = Int(hash >> shift)
            while tags[index] != 0 { index = (index + 1) & (tags.count - 1) }
            tags[index] = Self.tag(hash)
            entries[index] = Entry(key: key, classes: classes)
        }
        self.tags = tags
        self.entries = entries
    }

    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash &>> 32) | 1 }

    /// The classes of a word; none if it is in no list.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func classes(of key: WordKey) -> Classes {
        let hash = key.mixed
        let tag = Self.tag(hash)
        var index = Int(hash &>> shift)
        while tags[index] != 0 {
            if tags[index] == tag, entries[index].key == key { return entries[index].classes }
            index = (index + 1) & (tags.count - 1)
        }
        return []
    }

    /// The classes of a word as it is written, with ASCII capitals taken as small letters.
    func classes(of written: some Collection<UInt8>) -> Classes {
        WordKey(written).map(classes(of:)) ?? []
    }
}

/// The terms of a count that occur often enough, by kind, then by the bytes of their text.
///
/// Runs of words need not be spelled out for that: every byte of a word is larger than the space between two, so runs are ordered as
/// their words are, one after the other, and words are few.
struct TermOrder {
    /// The counter's numbers of the terms.
    let numbers: [UInt32]

    private typealias Key = (rank: UInt64, number: UInt32)

    /// - Complexity: O(*V* log *V*) for *V* terms.
    init(_ counter: borrowing TermCounter, wordLengths: ClosedRange<Int>) {
        let entries = counter.entries
        let least = UInt32(clamping: counter.leastFrequency)
        var (words, runs, characters): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
        for (number, entry) in zip(UInt32(0)..., entries) where entry.frequency >= least {
            if entry.isRun {
                runs.append(number)
            } else if entry.kind == .words {
                words.append(number)
            } else {
                characters.append(number)
            }
        }
        words = Self.sorted(words, entries, counter.words.texts)
        // From 1, so that no second word comes before any.
        var rankOfTerm = [UInt32](repeating: 0, count: entries.count)
        for (rank, word) in zip(UInt32(1)..., words) { rankOfTerm[Int(word)] = rank }
        var keys: [Key] = []
        keys.reserveCapacity(words.count + runs.count)
        if wordLengths.lowerBound == 1 {
            for word in words { keys.append((UInt64(rankOfTerm[Int(word)]) << 32, word)) }
        }
        for run in runs {
            let (first, second, length) = Self.beginning(of: run, entries)
            guard length >= wordLengths.lowerBound else { continue }
            keys.append((UInt64(rankOfTerm[first]) << 32 | UInt64(rankOfTerm[second]), run))
        }
        keys.sort { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            let (left, right) = (Self.words(of: left.number, entries), Self.words(of: right.number, entries))
            return left.map { rankOfTerm[Int($0)] }.lexicographicallyPrecedes(
                right.map { rankOfTerm[Int($0)] })
        }
        numbers = Self.sorted(characters, entries, counter.characters) + keys.map(\.number)
    }

    /// Appends kind byte and text of a term.
    func appendText(of number: UInt32, _ counter: borrowing TermCounter, to bytes: inout [UInt8]) {
        let entry = counter.entries[Int(number)]
        bytes.append(entry.kind.rawValue)
        guard entry.kind == .words else {
            bytes += counter.characters[Int(entry.last)]
            return
        }
        appendWords(of: number, counter, to: &bytes)
    }

    private func appendWords(of number: UInt32, _ counter: borrowing TermCounter, to bytes: inout [UInt8]) {
        let entry = counter.entries[Int(number)]
        guard entry.isRun else {
            bytes += counter.words.texts[Int(entry.last)]
            return
        }
        appendWords(of: entry.prefix, counter, to: &bytes)
        bytes.append(0x20)
        appendWords(of: entry.last, counter, to: &bytes)
    }

    /// The terms of the first two words of a run, and how many words it has.
    private static func beginning(
        of run: UInt32, _ entries: [TermEntry]
    ) -> (first: Int, second: Int, length: Int) {
        var (entry, length) = (entries[Int(run)], 2)
        while entries[Int(entry.prefix)].isRun {
            entry = entries[Int(entry.prefix)]
            length += 1
        }
        return (Int(entry.prefix), Int(entry.last), length)
    }

    /// The terms of the words of a word or a run of words.
    private static func words(of number: UInt32, _ entries: [TermEntry]) -> [UInt32] {
        var words: [UInt32] = []
        var first = number
        while entries[Int(first)].isRun {
            words.append(entries[Int(first)].last)
            first = entries[Int(first)].prefix
        }
        words.append(first)
        return words.reversed()
    }

    /// Terms that have a text each, by its bytes.
    ///
    /// Most comparisons are settled by the first eight bytes, which lie in the sorted array itself.
    private static func sorted(_ terms: [UInt32], _ entries: [TermEntry], _ texts: InternedBytes) -> [UInt32]
    {
        var keys: [Key] = terms.map { term in
            var first: UInt64 = 0
            let text = texts[Int(entries[Int(term)].last)].prefix(8)
            for byte in text { first = first << 8 | UInt64(byte) }
            return (first << UInt64(8 * (8 - text.count)), term)
        }
        keys.sort { left, right in
            if left.rank != right.rank { return left.rank < right.rank }
            return texts[Int(entries[Int(left.number)].last)].lexicographicallyPrecedes(
                texts[Int(entries[Int(right.number)].last)])
        }
        return keys.map(\.number)
    }
}

import StanceLinearAlgebra

/// The word pairs of a vocabulary with what each adds to a product, found by the columns of their two words.
///
/// A pair's hash takes in every byte of its words, and costs reads of three large tables: hashes, idf and weights. Its words' columns are
/// known by the time it comes up, and find all that is asked for in one line of the cache. Making the table pays only where there are
/// enough words (`WordTerms`).
struct BigramWeights {
    /// The most frequent pairs, in no more lines than a server's last cache holds; then those that found no room there, and so on: where a
    /// pair is not in one and its line there is full, it may be in the next.
    let levels: [WeightLines]
    /// Columns take so many bits.
    private let columnBits: UInt64

    /// The first level has two to the power of so many lines at most: eight megabytes.
    private static let mostFrequentBits = 17
    /// While the table is made, the second words of so many pairs are asked for together.
    private static let mostFound = 32
    /// And lines so many pairs ahead.
    private static let distance = 16
    /// Columns of as many terms take 20 bits, keys 40.
    private static let mostTerms = 1 << 20 - 2

    /// Makes the table, or `nil` if it would not find just what hashes find: if the vocabulary has a pair without its words, has a word too
    /// long to be known again (`WordNumbers`), or has more than a million terms.
    ///
    /// - Parameter weights: one for each column at least.
    /// - Complexity: O(*n*) for *n* bytes of terms.
    init?(of vectorizer: TFIDFVectorizer, weights: [Double]) {
        let vocabulary = vectorizer.vocabulary
        guard vocabulary.count <= Self.mostTerms, let found = Self.pairs(in: vocabulary) else { return nil }
        let frequencies = vectorizer.inverseDocumentFrequencies
        let columnBits = UInt64(Int.bitWidth - (vocabulary.count + 1).leadingZeroBitCount)
        let keyBits = 2 * Int(columnBits)
        var pairs = found
        var levels: [WeightLines] = []
        repeat {
            // Three pairs a line at most. In the first level half as many, so that few lines are full and most pairs that the vocabulary
            // does not have end there; but four if there are many.
            let pairsPerLine = levels.isEmpty ? 1.5 : 3
            let enough = Int.bitWidth - Int(Double(pairs.count) / pairsPerLine).leadingZeroBitCount
            let bits = levels.isEmpty ? min(enough, Self.mostFrequentBits) : enough
            var level = WeightLines(bits: min(max(bits, 1, keyBits - 31), keyBits), keyBits: keyBits)
            var others: [Pair] = []
            if levels.isEmpty { Self.putFrequentFirst(&pairs, frequencies) }
            let keys = pairs.map { Self.key($0.first, $0.second, columnBits) }
            for (index, pair) in pairs.enumerated() {
                if index + Self.distance < pairs.count { level.prefetch(keys[index + Self.distance]) }
                let isStored = level.store(
                    weights[pair.column], frequency: frequencies[pair.column], of: keys[index])
                if !isStored { others.append(pair) }
            }
            levels.append(level)
            pairs = others
        } while !pairs.isEmpty
        (self.levels, self.columnBits) = (levels, columnBits)
    }

    /// A pair of a vocabulary, by the columns of its words.
    private struct Pair {
        let first: Int32
        let second: Int32
        let column: Int
    }

    /// Orders pairs roughly by idf, so that the most frequent are in the first level.
    private static func putFrequentFirst(_ pairs: inout [Pair], _ frequencies: [Float]) {
        let classes = 64
        guard let most = frequencies.max(), most > 0 else { return }
        let classOf = { (pair: Pair) in Int(frequencies[pair.column] / most * Float(classes - 1)) }
        var places = [Int](repeating: 0, count: classes + 1)
        for pair in pairs { places[classOf(pair) + 1] += 1 }
        for next in 1...classes { places[next] += places[next - 1] }
        var ordered = pairs
        for pair in pairs {
            ordered[places[classOf(pair)]] = pair
            places[classOf(pair)] += 1
        }
        pairs = ordered
    }

    /// A pair whose second word's column is not known yet.
    private struct FoundPair {
        let first: Int
        let second: UInt64
        let column: Int
    }

    /// The pairs of a vocabulary, or `nil` if there is one without its words, or a word that is too long.
    private static func pairs(in vocabulary: Vocabulary) -> [Pair]? {
        let (bytes, ends, table) = (vocabulary.termBytes.span, vocabulary.termEnds.span, vocabulary.table)
        var pairs: [Pair] = []
        var found: [FoundPair] = []
        var (start, lastWord, lastNumber) = (0, UInt64(0), 0)
        for number in ends.indices {
            let text = (start + 1)..<Int(ends[number])
            let kind = bytes[start]
            start = text.upperBound
            guard kind == Term.Kind.words.rawValue else { continue }
            var first: UInt64?
            var hash = TermHash(kind: kind)
            for index in text {
                if bytes[index] == 0x20 {
                    guard first == nil else { return nil }
                    first = hash.value
                    hash = TermHash(kind: kind)
                } else {
                    hash.combine(bytes[index])
                }
            }
            guard let first else {
                guard text.count <= WordNumbers.longest else { return nil }
                (lastWord, lastNumber) = (hash.value, number)
                continue
            }
            // Terms are sorted: the first word of most pairs is the single word before them.
            guard let firstColumn = first == lastWord ? lastNumber : table.number(of: first) else {
                return nil
            }
            table.prefetch(hash.value)
            found.append(FoundPair(first: firstColumn, second: hash.value, column: number))
            if found.count == mostFound { guard take(&found, table, to: &pairs) else { return nil } }
        }
        return take(&found, table, to: &pairs) ? pairs : nil
    }

    /// Looks up the second words of some pairs, which have been asked for, and takes them; false if there is none of one.
    private static func take(_ found: inout [FoundPair], _ table: HashTable, to pairs: inout [Pair]) -> Bool {
        for pair in found {
            guard let second = table.number(of: pair.second) else { return false }
            pairs.append(Pair(first: Int32(pair.first), second: Int32(second), column: pair.column))
        }
        found.removeAll(keepingCapacity: true)
        return true
    }

    /// Asks for what `entry(of:)` reads first.
    @inline(__always)
    func prefetch(_ key: UInt64) { levels.span[0].prefetch(key) }

    /// What is known of a pair by its key.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    func entry(of key: UInt64) -> WeightLines.Entry {
        let levels = levels.span
        var entry = WeightLines.Entry(isFull: true)
        var level = 0
        while level < levels.count, entry.isFull, entry.frequency == 0 {
            entry = levels[level].entry(of: key)
            level &+= 1
        }
        return entry
    }

    /// What finds a pair by the columns of its words: different for each two columns, and 0 if one is negative.
    ///
    /// Fibonacci hashing (Knuth 1998, volume 3, section 6.4) of all bits that there are, which loses nothing: the factor is odd.
    @inline(__always)
    func key(_ first: Int32, _ second: Int32) -> UInt64 { Self.key(first, second, columnBits) }

    @inline(__always)
    private static func key(_ first: Int32, _ second: Int32, _ columnBits: UInt64) -> UInt64 {
        let (first, second) = (Int(first), Int(second))
        let both = UInt64(truncatingIfNeeded: (first &+ 1) &<< Int(truncatingIfNeeded: columnBits) | second)
        let isPair = UInt64(truncatingIfNeeded: ~((first | second) &>> (Int.bitWidth - 1)))
        return both &* 0x9E37_79B9_7F4A_7C15 & (1 &<< (2 &* columnBits) &- 1) & isPair
    }
}

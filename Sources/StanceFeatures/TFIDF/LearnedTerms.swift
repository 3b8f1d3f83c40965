#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a count of terms amounts to: a vocabulary in lexicographic order, with weights and frequencies.
struct LearnedTerms {
    let vectorizer: TFIDFVectorizer
    /// The counter's number of each column.
    let numberOfColumn: [UInt32]
    /// In how many sentences each column's term occurs.
    let frequencies: [Int]

    /// - Throws: `FeatureError.emptyVocabulary` if no term occurs often enough, `.hashCollision` if two that do share a hash.
    /// - Complexity: O(*V* log *V*) for *V* terms.
    init(
        _ counter: borrowing TermCounter, _ options: TFIDFVectorizer.Options, countsOwnWordsOnly: Bool
    ) throws(FeatureError) {
        let order = TermOrder(counter, wordLengths: options.wordLengths)
        guard !order.numbers.isEmpty else {
            throw .emptyVocabulary(minimumDocumentFrequency: counter.leastFrequency)
        }
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        var hashes: [UInt64] = []
        ends.reserveCapacity(order.numbers.count)
        hashes.reserveCapacity(order.numbers.count)
        for number in order.numbers {
            let start = bytes.count
            order.appendText(of: number, counter, to: &bytes)
            ends.append(UInt32(bytes.count))
            var hash = TermHash(kind: bytes[start])
            hash.combine(bytes.span, in: (start + 1)..<bytes.count)
            hashes.append(hash.value)
        }
        numberOfColumn = order.numbers
        frequencies = numberOfColumn.map { Int(counter.entries[Int($0)].frequency) }
        let count = Double(1 + counter.sentenceCount)
        vectorizer = try TFIDFVectorizer(
            options: options, countsOwnWordsOnly: countsOwnWordsOnly,
            vocabulary: try Vocabulary(hashes: hashes, termBytes: bytes, termEnds: ends),
            inverseDocumentFrequencies: frequencies.map {
                Float(pow(log(count / Double(1 + $0)) + 1, options.inverseDocumentFrequencyPower))
            })
    }
}

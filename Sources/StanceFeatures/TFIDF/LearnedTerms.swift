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

    /// - Throws: `FeatureError.emptyVocabulary` if no term occurs often enough.
    /// - Complexity: O(*V* log *V*) for *V* terms.
    init(
        _ counter: TermCounter, _ options: TFIDFVectorizer.Options, countsOwnWordsOnly: Bool
    ) throws(FeatureError) {
        let least = counter.leastFrequency
        let order = counter.kept.sorted { counter.frequency(of: $0) >= least }
        guard !order.isEmpty else { throw .emptyVocabulary(minimumDocumentFrequency: least) }
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        ends.reserveCapacity(order.count)
        for position in order {
            bytes += counter.kept[position]
            ends.append(UInt32(bytes.count))
        }
        let terms = counter.kept.terms
        numberOfColumn = order.map { terms[$0].number }
        frequencies = numberOfColumn.map { counter.frequency(of: $0) }
        let count = Double(1 + counter.sentenceCount)
        vectorizer = try TFIDFVectorizer(
            options: options, countsOwnWordsOnly: countsOwnWordsOnly,
            vocabulary: try Vocabulary(
                table: HashTable(numbering: order.map { terms[$0].hash }), termBytes: bytes, termEnds: ends),
            inverseDocumentFrequencies: frequencies.map {
                Float(pow(log(count / Double(1 + $0)) + 1, options.inverseDocumentFrequencyPower))
            })
    }
}

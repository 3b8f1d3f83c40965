import StanceLinearAlgebra
import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Turns sentences into sparse vectors of sublinear tf × idf weights of their word and character n-grams.
///
/// A term that occurs *tf* times in a sentence weighs (1 + ln *tf*) · idf^*p* (Salton & Buckley 1988, where *p* is 1); the weights of
/// the word terms, and apart from them those of the character terms, are divided by their Euclidean norm, so that each of the
/// two blocks has length 1 (or 0, if it knows no term).
public struct TFIDFVectorizer: Sendable, Hashable {
    /// What a vectorizer counts, and how it weighs it.
    public struct Options: Sendable, Hashable {
        /// The lengths of word n-grams.
        public var wordLengths: ClosedRange<Int>
        /// The lengths of character n-grams within words, or `nil` for none.
        public var characterLengths: ClosedRange<Int>?
        /// Terms in fewer sentences than this are dropped.
        public var minimumDocumentFrequency: Int
        /// The power of idf that a term weighs.
        ///
        /// Above 1, frequent terms weigh less beside rare ones than usual, so that a penalty holds them down more: how often
        /// a writer says "the" or "of" is his style, and another writer's is another.
        public var inverseDocumentFrequencyPower: Double

        /// Word 1–2-grams and character 2–5-grams of terms in at least two sentences, weighed by idf.
        public init(
            wordLengths: ClosedRange<Int> = 1...2, characterLengths: ClosedRange<Int>? = 2...5,
            minimumDocumentFrequency: Int = 2, inverseDocumentFrequencyPower: Double = 1
        ) {
            self.wordLengths = wordLengths
            self.characterLengths = characterLengths
            self.minimumDocumentFrequency = minimumDocumentFrequency
            self.inverseDocumentFrequencyPower = inverseDocumentFrequencyPower
        }
    }

    /// The most words or characters that a term of a stored vectorizer may have: more would take a scanner for ever.
    public static let longestTerm = 12

    /// What it counts.
    public let options: Options
    /// Whether it passes over what stands in quotations.
    public let countsOwnWordsOnly: Bool
    /// The terms it knows; a term's number is its column.
    public let vocabulary: Vocabulary
    /// The inverse document frequency of each term, to the power that `options` name.
    public let inverseDocumentFrequencies: [Float]

    /// Learns a vocabulary, and a weight for each of its terms, from a corpus.
    ///
    /// A term in *df* of *n* sentences weighs (ln((1 + *n*) / (1 + *df*)) + 1)^*p*: the "+ 1" keeps a term that is in every
    /// sentence. Terms are numbered in lexicographic order, so the same corpus gives the same vectors.
    ///
    /// - Throws: `FeatureError.emptyVocabulary` if no term survives pruning, `.hashCollision` if two terms share a hash.
    /// - Complexity: O(*T* + *V* log *V*), for *T* terms in all and *V* distinct ones.
    public init(
        fitting corpus: [SentenceSample], options: Options = Options(), countsOwnWordsOnly: Bool = false
    ) throws(FeatureError) {
        var counter = TermCounter(options)
        for sample in corpus { counter.count(sample, ownWordsOnly: countsOwnWordsOnly) }
        self = try LearnedTerms(counter, options, countsOwnWordsOnly: countsOwnWordsOnly).vectorizer
    }

    /// Takes over a stored vectorizer after checking that its parts belong together.
    public init(
        options: Options, countsOwnWordsOnly: Bool = false, vocabulary: Vocabulary,
        inverseDocumentFrequencies: [Float]
    ) throws(FeatureError) {
        guard inverseDocumentFrequencies.count == vocabulary.count else {
            throw .damagedTable("\(inverseDocumentFrequencies.count) weights for \(vocabulary.count) terms")
        }
        guard inverseDocumentFrequencies.allSatisfy({ $0.isFinite && $0 > 0 }) else {
            throw .damagedTable("an inverse document frequency is not positive")
        }
        for lengths in [options.wordLengths, options.characterLengths].compactMap(\.self) {
            guard lengths.lowerBound >= 1, lengths.upperBound <= Self.longestTerm else {
                throw .damagedTable("terms of \(lengths.lowerBound) to \(lengths.upperBound) parts")
            }
        }
        self.options = options
        self.countsOwnWordsOnly = countsOwnWordsOnly
        self.vocabulary = vocabulary
        self.inverseDocumentFrequencies = inverseDocumentFrequencies
    }

    /// The number of columns.
    public var columnCount: Int { vocabulary.count }

    /// The vector of a sentence.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public func transform(_ sample: SentenceSample) -> SparseVector {
        var memory = WordMemory(vectorizer: self)
        let words = memory.words(of: sample)
        var counts = TermCounts(for: self)
        if let terms = memory.terms { counts.count(words, terms) }
        return counts.takeVector()
    }

    /// How many columns are of character terms: the first ones.
    public var characterColumnCount: Int {
        var (low, high) = (0, vocabulary.count)
        while low < high {
            let middle = (low + high) / 2
            if vocabulary.term(middle).kind == .characters { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The column of a term's hash, if it is known.
    func column(of hash: TermHash) -> Int32? { vocabulary.table.number(of: hash.value).map { Int32($0) } }
}

import StanceLinearAlgebra
public import StanceText

/// Learns a vocabulary from a stream of sentences and makes their rows, reading each sentence once.
///
/// What is kept of a sentence is a number for each of its terms, four bytes; when all have been seen, the numbers of the terms that stay become columns. That is
/// the memory of the matrix itself, so nothing is gained by reading the text a second time.
public struct TermMatrixBuilder {
    private let options: TFIDFVectorizer.Options
    private let countsOwnWordsOnly: Bool
    private var counter: TermCounter
    private var rows = TermNumberRows()

    /// - Parameter mostBytes: the memory that counting may take; see `TermMatrix.droppedFrequency`.
    public init(
        _ options: TFIDFVectorizer.Options, countsOwnWordsOnly: Bool = false, mostBytes: Int = .max
    ) {
        self.options = options
        self.countsOwnWordsOnly = countsOwnWordsOnly
        counter = TermCounter(options, mostBytes: mostBytes)
    }

    /// How many sentences were appended.
    public var sentenceCount: Int { rows.count }

    /// How many different terms the sentences have, added up.
    public var elementCount: Int { rows.elementCount }

    /// The bytes that it takes now, about.
    public var byteCount: Int { counter.byteCount + rows.byteCount }

    /// Appends a sentence of a reading.
    public mutating func append(_ sample: SentenceSample) {
        counter.count(sample, ownWordsOnly: countsOwnWordsOnly)
        appendRows()
    }

    /// Appends sentences that are cut into tokens and not read; only where quotations make no difference.
    ///
    /// - Precondition: Quotations are not passed over.
    public mutating func append(_ sentences: [Range<Int>], of sequence: TokenSequence) {
        precondition(!countsOwnWordsOnly, "tokens alone do not tell what is quoted")
        for first in stride(from: 0, to: sentences.count, by: Self.sentencesAtOnce) {
            counter.count(sentences[first...].prefix(Self.sentencesAtOnce), of: sequence)
            appendRows()
        }
    }

    /// Enough that waiting for memory once for all of them is little for each, and what was fetched for them still fits the caches.
    private static let sentencesAtOnce = 16

    private mutating func appendRows() {
        let (terms, counts) = (counter.terms, counter.counts)
        for sentence in counter.sentences {
            // Words and characters are normalized apart: where there are both, a row's factor is that of the characters, which are more.
            let valued = options.characterLengths == nil ? 0 : sentence.wordTermCount
            rows.append(
                terms.span.extracting(sentence.terms), counts: counts.span.extracting(sentence.terms),
                valuedCount: valued)
        }
    }

    /// The vocabulary and the rows of all sentences appended, which are forgotten here: nothing is held twice.
    ///
    /// - Throws: `FeatureError.emptyVocabulary` if no term occurs often enough, `.hashCollision` if two that do share a hash.
    /// - Complexity: O(*T* + *V* log *V*) for *T* terms in all and *V* distinct ones.
    public mutating func takeMatrix() throws(FeatureError) -> TermMatrix {
        var rows = TermNumberRows()
        swap(&rows, &self.rows)
        counter.releaseRuns()
        let terms = try LearnedTerms(counter, options, countsOwnWordsOnly: countsOwnWordsOnly)
        let ranks = Self.columnsByFrequency(terms.frequencies)
        var rankOfNumber = [Int32](repeating: -1, count: counter.entries.count)
        for (rank, column) in ranks.enumerated() {
            rankOfNumber[Int(terms.numberOfColumn[Int(column)])] = Int32(rank)
        }
        let dropped = counter.droppedFrequency
        counter = TermCounter(options)
        var filling = TermRows(
            terms, columnOfRank: ranks, rankOfNumber: rankOfNumber, rowCount: rows.count)
        // The matrix grows as fast as these shrink.
        rows.takeAll { filling.append($0, counts: $1, fetching: $2) }
        return TermMatrix(
            vectorizer: terms.vectorizer, rows: filling.matrix, columnOfRank: ranks, droppedFrequency: dropped
        )
    }

    /// The columns by falling frequency, equals in their order.
    private static func columnsByFrequency(_ frequencies: [Int]) -> [Int32] {
        let keys = frequencies.enumerated().map { column, frequency in
            UInt64(UInt32.max - UInt32(clamping: frequency)) << 32 | UInt64(column)
        }
        return keys.sorted().map { Int32($0 & 0xFFFF_FFFF) }
    }
}

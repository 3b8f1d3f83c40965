import StanceLinearAlgebra
public import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Learns a vocabulary from a stream of sentences and makes their rows, reading each sentence once.
///
/// What is kept of a sentence is a number for each of its terms, four bytes; when all have been seen, the numbers of the terms that stay become columns. That is
/// the memory of the matrix itself, so nothing is gained by reading the text a second time.
public struct TermMatrixBuilder {
    private let options: TFIDFVectorizer.Options
    private let countsOwnWordsOnly: Bool
    private var counter: TermCounter
    private var run: WordRun
    /// The numbers of the terms of some sentences each: a list that grows by doubling would need its memory three times.
    private var pieces: [[UInt32]] = []
    private var piece: [UInt32] = []
    /// How many terms each sentence has.
    private var lengths: [UInt32] = []

    /// Memory of this size the system's allocator asks for and gives back one by one, so that a piece's is free again once it is used.
    private static let pieceLength = 1 << 23

    /// - Parameter mostBytes: the memory that counting may take; see `TermMatrix.droppedFrequency`.
    public init(
        _ options: TFIDFVectorizer.Options, countsOwnWordsOnly: Bool = false, mostBytes: Int = .max
    ) {
        self.options = options
        self.countsOwnWordsOnly = countsOwnWordsOnly
        counter = TermCounter(minimumFrequency: options.minimumDocumentFrequency, mostBytes: mostBytes)
        run = WordRun(options)
    }

    /// How many sentences were appended.
    public var sentenceCount: Int { lengths.count }

    /// How many terms the sentences have in all.
    public var elementCount: Int { pieces.count * Self.pieceLength + piece.count }

    /// The bytes that it takes now, about.
    public var byteCount: Int {
        counter.byteCount + pieces.count * Self.pieceLength * 4 + lengths.capacity * 4
    }

    /// Appends a sentence of a reading.
    ///
    /// - Throws: `FeatureError.hashCollision`.
    public mutating func append(_ sample: SentenceSample) throws(FeatureError) {
        run.read(sample, ownWordsOnly: countsOwnWordsOnly)
        try appendRun()
    }

    /// Appends a sentence that is cut into tokens and not read; only where quotations make no difference.
    ///
    /// - Throws: `FeatureError.hashCollision`.
    public mutating func append(_ tokens: Range<Int>, of sequence: TokenSequence) throws(FeatureError) {
        precondition(!countsOwnWordsOnly, "tokens alone do not tell what is quoted")
        run.read(tokens, of: sequence.tokens.span, folded: sequence.folded.span) { _ in false }
        try appendRun()
    }

    private mutating func appendRun() throws(FeatureError) {
        if piece.count + run.terms.count > Self.pieceLength {
            pieces.append(piece)
            piece = []
        }
        if piece.capacity == 0 { piece.reserveCapacity(max(Self.pieceLength, run.terms.count)) }
        try counter.count(run, into: &piece)
        lengths.append(UInt32(run.terms.count))
    }

    /// The vocabulary and the rows of all sentences appended, which are forgotten here: nothing is held twice.
    ///
    /// - Throws: `FeatureError.emptyVocabulary` if no term occurs often enough.
    /// - Complexity: O(*T* + *V* log *V*) for *T* terms in all and *V* distinct ones.
    public mutating func takeMatrix() throws(FeatureError) -> TermMatrix {
        var pieces: [[UInt32]] = []
        swap(&pieces, &self.pieces)
        pieces.append(piece)
        piece = []
        let terms = try LearnedTerms(counter, options, countsOwnWordsOnly: countsOwnWordsOnly)
        let ranks = Self.columnsByFrequency(terms.frequencies)
        var rankOfNumber = [Int32](repeating: -1, count: counter.numberCount)
        for (rank, column) in ranks.enumerated() {
            rankOfNumber[Int(terms.numberOfColumn[Int(column)])] = Int32(rank)
        }
        let dropped = counter.droppedFrequency
        counter.releaseTable()
        var filling = TermRows(
            terms, columnOfRank: ranks, rankOfNumber: rankOfNumber, rowCount: lengths.count)
        var sentence = 0
        for index in pieces.indices {
            // The matrix grows as fast as these shrink.
            var numbers: [UInt32] = []
            swap(&numbers, &pieces[index])
            var start = 0
            while sentence < lengths.count, start + Int(lengths[sentence]) <= numbers.count {
                let end = start + Int(lengths[sentence])
                filling.append(numbers, start..<end)
                start = end
                sentence += 1
            }
        }
        lengths = []
        counter = TermCounter(minimumFrequency: options.minimumDocumentFrequency)
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

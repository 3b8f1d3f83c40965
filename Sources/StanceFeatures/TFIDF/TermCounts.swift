import StanceLinearAlgebra

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How often each term of a vocabulary stands in a sentence, in room that is used again for the next one.
struct TermCounts {
    private let vectorizer: TFIDFVectorizer
    /// By column, all 0 between sentences; made when first needed.
    private var counts: [Int32] = []
    /// The columns that are not 0, in the order in which they turned up: first those of character terms, then those of word terms.
    private var columns: [Int32] = []
    /// The places of the words that terms are made of, in the sentence that was counted last.
    private(set) var places: [Int32] = []
    private var characterCount = 0
    private var columnCount = 0

    init(for vectorizer: TFIDFVectorizer) {
        self.vectorizer = vectorizer
    }

    /// Counts the terms of a sentence.
    ///
    /// - Precondition: the counts of the sentence before have been taken.
    mutating func count(_ sentence: SentenceWords, _ terms: WordTerms) {
        if counts.isEmpty {
            counts = .init(repeating: 0, count: vectorizer.columnCount)
            // No sentence has more different terms than there are; the last place takes what is not counted.
            columns = .init(repeating: 0, count: vectorizer.columnCount + 1)
        }
        terms.findPlaces(in: sentence, &places)
        var (known, found): ([Int32], [Int32]) = ([], [])
        swap(&known, &counts)
        swap(&found, &columns)
        var counts = known.mutableSpan
        var columns = found.mutableSpan
        var next = 0
        terms.forEachCharacterTerm(in: sentence, at: places.span) { column, _ in
            Self.add(column, &counts, &columns, &next)
        }
        let characters = next
        terms.forEachWordTerm(in: sentence, at: places.span) { column, _, _ in
            Self.add(column, &counts, &columns, &next)
        }
        (characterCount, columnCount) = (characters, next)
        swap(&known, &self.counts)
        swap(&found, &self.columns)
    }

    /// Counts a term, and notes its column if it is new; without a branch, as that is hard to guess.
    @inline(__always)
    private static func add(
        _ column: Int32, _ counts: inout MutableSpan<Int32>, _ columns: inout MutableSpan<Int32>,
        _ next: inout Int
    ) {
        // The columns of a checked vocabulary lie below its count.
        let index = Int(column)
        let count = unsafe counts[unchecked: index]
        unsafe columns[unchecked: next] = column
        next &+= count == 0 ? 1 : 0
        unsafe counts[unchecked: index] = count &+ 1
    }

    /// The vector of the sentence that was counted, in single precision; all counts are 0 again.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms.
    mutating func takeVector() -> SparseVector {
        var indices: [Int32] = []
        var values: [Float] = []
        takeBlocks { columns, _, weights, length in
            indices += columns
            values += weights.map { Float(Double(Float($0)) / length) }
        }
        return SparseVector(indices: indices, values: values)
    }

    /// Calls `body` with each term's column, how often it stands in the sentence and its value in double precision; all counts are 0
    /// again.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms.
    mutating func takeTerms(_ body: (_ column: Int32, _ count: Int32, _ value: Double) -> Void) {
        takeBlocks { columns, counts, weights, length in
            for index in columns.indices { body(columns[index], counts[index], weights[index] / length) }
        }
    }

    /// Calls `body` with each block's columns in ascending order, their counts, their (1 + ln *tf*) · idf, and the length of these together.
    private mutating func takeBlocks(
        _ body: (_ columns: [Int32], _ counts: [Int32], _ weights: [Double], _ length: Double) -> Void
    ) {
        // All character terms come before all word terms.
        for part in [0..<characterCount, characterCount..<columnCount] {
            let columns = self.columns[part].sorted()
            let counts = columns.map { self.counts[Int($0)] }
            let weights = zip(columns, counts).map { column, count in
                (1 + log(Double(count))) * Double(vectorizer.inverseDocumentFrequencies[Int(column)])
            }
            for column in columns { self.counts[Int(column)] = 0 }
            body(columns, counts, weights, weights.reduce(0) { $0 + $1 * $1 }.squareRoot())
        }
    }
}

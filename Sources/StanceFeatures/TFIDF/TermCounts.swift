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
    /// By column; all 0 between sentences.
    private var counts: [Int32]
    /// The columns that are not 0, in the order in which they turned up: first those of character terms, then those of word terms.
    private var columns: [Int32]
    /// The weights of the terms at hand, one for each of `columns`.
    private var weights: [Float]
    private var characterCount = 0
    private var columnCount = 0

    init(for vectorizer: TFIDFVectorizer) {
        self.vectorizer = vectorizer
        counts = .init(repeating: 0, count: vectorizer.columnCount)
        // No sentence has more different terms than there are; the last place takes what is not counted.
        columns = .init(repeating: 0, count: vectorizer.columnCount + 1)
        weights = .init(repeating: 0, count: vectorizer.columnCount + 1)
    }

    /// Counts the terms of a sentence.
    ///
    /// - Precondition: the counts of the sentence before have been taken.
    mutating func count(_ sentence: SentenceWords, _ terms: WordTerms) {
        let places = terms.places(in: sentence)
        var (known, found): ([Int32], [Int32]) = ([], [])
        swap(&known, &counts)
        swap(&found, &columns)
        var counts = known.mutableSpan
        var columns = found.mutableSpan
        var next = 0
        terms.forEachCharacterTerm(in: sentence, at: places) { column, _ in
            Self.add(column, &counts, &columns, &next)
        }
        let characters = next
        terms.forEachWordTerm(in: sentence, at: places) { column, _, _ in
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

    /// The vector of the sentence that was counted; all counts are 0 again.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms.
    mutating func takeVector() -> SparseVector {
        var indices: [Int32] = []
        var values: [Float] = []
        // All character terms come before all word terms.
        for part in [0..<characterCount, characterCount..<columnCount] {
            let columns = columns[part].sorted()
            var norm = 0.0
            let start = values.count
            for column in columns {
                let weight = takeWeight(of: column)
                values.append(Float(weight))
                norm += weight * weight
            }
            for index in start..<values.count {
                values[index] = Float(Double(values[index]) / norm.squareRoot())
            }
            indices += columns
        }
        return SparseVector(indices: indices, values: values)
    }

    /// How often each term of the sentence stands in it, by its column; the counts stay as they are.
    var occurrences: [(column: Int32, count: Int32)] {
        columns[..<columnCount].map { ($0, counts[Int($0)]) }
    }

    /// The inner product of the sentence's vector with the first elements of another; all counts are 0 again.
    ///
    /// - Complexity: O(*t*) for *t* terms.
    mutating func takeProduct(with vector: [Double]) -> Double {
        takeProduct(of: 0..<characterCount, with: vector)
            + takeProduct(of: characterCount..<columnCount, with: vector)
    }

    private mutating func takeProduct(of part: Range<Int>, with vector: [Double]) -> Double {
        // Bound first: a span of a property would hold all of `self`.
        let inverseDocumentFrequencies = vectorizer.inverseDocumentFrequencies
        let frequencies = inverseDocumentFrequencies.span
        let found = columns
        let (columns, vector, factors) = (found.span, vector.span, Self.factors.span)
        var (known, room): ([Int32], [Float]) = ([], [])
        swap(&known, &self.counts)
        swap(&room, &self.weights)
        var counts = known.mutableSpan
        var weights = room.mutableSpan
        var norm = 0.0
        for index in part {
            let column = Int(columns[index])
            let count = Int(counts[column])
            unsafe counts[unchecked: column] = 0
            let factor = count == 1 ? 1 : count < factors.count ? factors[count] : 1 + log(Double(count))
            let weight = factor * Double(frequencies[column])
            norm += weight * weight
            weights[index] = Float(weight)
        }
        // Rounded as in the vector.
        let length = norm.squareRoot()
        var sum = 0.0
        for index in part {
            sum += Double(Float(Double(weights[index]) / length)) * vector[Int(columns[index])]
        }
        swap(&known, &self.counts)
        swap(&room, &self.weights)
        return sum
    }

    /// (1 + ln *tf*) · idf of a counted column, whose count is 0 again.
    private mutating func takeWeight(of column: Int32) -> Double {
        let count = Int(counts[Int(column)])
        counts[Int(column)] = 0
        return (1 + log(Double(count))) * Double(vectorizer.inverseDocumentFrequencies[Int(column)])
    }

    /// 1 + ln *n* for small *n*.
    private static let factors = (0..<64).map { $0 == 0 ? 0 : 1 + log(Double($0)) }
}

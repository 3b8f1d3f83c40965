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
    /// The columns that are not 0, kind by kind, in the order in which they turned up.
    private var characters: [Int32] = []
    private var words: [Int32] = []

    init(for vectorizer: TFIDFVectorizer) {
        self.vectorizer = vectorizer
        counts = .init(repeating: 0, count: vectorizer.columnCount)
    }

    /// Counts the terms of a sentence.
    ///
    /// - Precondition: the counts of the sentence before have been taken.
    mutating func count(_ sentence: SentenceWords, _ terms: WordTerms) {
        let places = terms.places(in: sentence)
        var room: [Int32] = []
        swap(&room, &self.counts)
        var counts = room.mutableSpan
        terms.forEachCharacterTerm(in: sentence, at: places) { column, _ in
            if counts[Int(column)] == 0 { characters.append(column) }
            counts[Int(column)] += 1
        }
        terms.forEachWordTerm(in: sentence, at: places) { column, _, _ in
            if counts[Int(column)] == 0 { words.append(column) }
            counts[Int(column)] += 1
        }
        swap(&room, &self.counts)
    }

    /// The vector of the sentence that was counted; all counts are 0 again.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms.
    mutating func takeVector() -> SparseVector {
        var indices: [Int32] = []
        var values: [Float] = []
        // All character terms come before all word terms.
        for var columns in [characters, words] {
            columns.sort()
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
        characters.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        return SparseVector(indices: indices, values: values)
    }

    /// The inner product of the sentence's vector with the first elements of another; all counts are 0 again.
    ///
    /// - Complexity: O(*t*) for *t* terms.
    mutating func takeProduct(with vector: [Double]) -> Double {
        let product = takeProduct(of: characters, with: vector) + takeProduct(of: words, with: vector)
        characters.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        return product
    }

    private mutating func takeProduct(of columns: [Int32], with vector: [Double]) -> Double {
        var (sum, norm) = (0.0, 0.0)
        // Bound first: a span of a property would hold all of `self`.
        let inverseDocumentFrequencies = vectorizer.inverseDocumentFrequencies
        let frequencies = inverseDocumentFrequencies.span
        let (columns, vector, factors) = (columns.span, vector.span, Self.factors.span)
        var room: [Int32] = []
        swap(&room, &self.counts)
        var counts = room.mutableSpan
        for index in columns.indices {
            let column = Int(columns[index])
            let count = Int(counts[column])
            counts[column] = 0
            let factor = count < factors.count ? factors[count] : 1 + log(Double(count))
            let weight = factor * Double(frequencies[column])
            norm += weight * weight
            sum += weight * vector[column]
        }
        swap(&room, &self.counts)
        return norm > 0 ? sum / norm.squareRoot() : 0
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

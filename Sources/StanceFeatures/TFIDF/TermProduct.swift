#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The inner products of sentences' TF-IDF vectors with weights that stay the same, in room that is used again.
///
/// A block of terms *c* that stand *n* times in a sentence, with idf^*p* *q* and weights *w*, has the product
///
///     Σ f(n) q w / √(Σ f(n)² q²),   f(n) = 1 + ln n
///
/// Nearly all terms stand there once. So both sums are first taken over all occurrences, of the character terms for a whole word at
/// once (`WordTerms` remembers them), and then put right for the terms that came up again, by *f(n)* − *n* and *f(n)*² − *n*.
/// All is computed in double precision; the rows that training stores are rounded to single.
struct TermProduct {
    private let inverseDocumentFrequencies: [Float]
    /// One a column.
    private let weights: [Double]
    /// How often each column has come up; all 0 between sentences.
    private var counts: [Int32]
    /// The columns that came up a second time; the last place takes what is not kept.
    private var repeated: [Int32]
    /// The columns of word terms, as often as they came up; what is behind them means nothing.
    private var found: [Int32] = []
    /// The places of the words that terms are made of.
    private var places: [Int32] = []

    /// - Parameter weights: at least one for each column.
    init(for vectorizer: TFIDFVectorizer, weights: [Double]) {
        inverseDocumentFrequencies = vectorizer.inverseDocumentFrequencies
        let count = vectorizer.columnCount
        precondition(weights.count >= count, "\(weights.count) weights for \(count) terms")
        self.weights = weights
        counts = .init(repeating: 0, count: count)
        repeated = .init(repeating: 0, count: count + 1)
    }

    /// The product of a sentence's vector, both blocks together.
    ///
    /// - Complexity: O(*t*) for *t* terms.
    mutating func product(of sentence: SentenceWords, _ terms: WordTerms) -> Double {
        terms.findPlaces(in: sentence, &places)
        return characterProduct(of: sentence, terms) + wordProduct(of: sentence, terms)
    }

    /// Both sums of a block.
    private struct Sums {
        var product: Double
        var squares: Double

        init(_ product: Double, _ squares: Double) {
            self.product = product
            self.squares = squares
        }

        var quotient: Double { squares > 0 ? product / squares.squareRoot() : 0 }
    }

    private mutating func characterProduct(of sentence: SentenceWords, _ terms: WordTerms) -> Double {
        guard terms.hasCharacterTerms else { return 0 }
        var (known, again): ([Int32], [Int32]) = ([], [])
        swap(&known, &counts)
        swap(&again, &repeated)
        var counts = known.mutableSpan
        var repeated = again.mutableSpan
        let (allWords, allColumns, allNumbers) = (terms.words, terms.characterColumns, sentence.numbers)
        let (words, columns, numbers) = (allWords.span, allColumns.span, allNumbers.span)
        var (product, squares) = (0.0, 0.0)
        var next = 0
        for place in places {
            let number = Int(numbers[Int(place)])
            product += words[number].characterProduct
            squares += words[number].characterSquares
            let part = columns.extracting(words[number].characters)
            for index in part.indices {
                Self.count(unsafe part[unchecked: index], &counts, &repeated, &next)
            }
        }
        let sums = putRight(Sums(product, squares), for: repeated.span.extracting(first: next), counts.span)
        for place in places {
            let part = columns.extracting(words[Int(numbers[Int(place)])].characters)
            for index in part.indices {
                unsafe counts[unchecked: Int(unsafe part[unchecked: index])] = 0
            }
        }
        swap(&known, &self.counts)
        swap(&again, &self.repeated)
        return sums.quotient
    }

    private mutating func wordProduct(of sentence: SentenceWords, _ terms: WordTerms) -> Double {
        let room = places.count * terms.mostTermsPerWord
        if found.count < room { found += repeatElement(0, count: room - found.count) }
        var (known, again, columns): ([Int32], [Int32], [Int32]) = ([], [], [])
        swap(&known, &counts)
        swap(&again, &repeated)
        swap(&columns, &found)
        var counts = known.mutableSpan
        var repeated = again.mutableSpan
        var list = columns.mutableSpan
        let (allFrequencies, allWeights, places) = (inverseDocumentFrequencies, weights, places)
        let (frequencies, weights) = (allFrequencies.span, allWeights.span)
        var (product, squares) = (0.0, 0.0)
        var (next, count) = (0, 0)
        terms.forEachWordTerm(in: sentence, at: places.span) { column, _, _ in
            let index = Int(column)
            // The columns of a checked vocabulary lie below its count, and there is room for each term of each word.
            let frequency = Double(unsafe frequencies[unchecked: index])
            product += frequency * (unsafe weights[unchecked: index])
            squares += frequency * frequency
            Self.count(column, &counts, &repeated, &next)
            unsafe list[unchecked: count] = column
            count &+= 1
        }
        let sums = putRight(Sums(product, squares), for: repeated.span.extracting(first: next), counts.span)
        for index in 0..<count { unsafe counts[unchecked: Int(unsafe list[unchecked: index])] = 0 }
        swap(&known, &self.counts)
        swap(&again, &self.repeated)
        swap(&columns, &found)
        return sums.quotient
    }

    /// Counts a term, and notes its column when it comes up a second time; without a branch, as that is hard to guess.
    @inline(__always)
    private static func count(
        _ column: Int32, _ counts: inout MutableSpan<Int32>, _ repeated: inout MutableSpan<Int32>,
        _ next: inout Int
    ) {
        // The columns of a checked vocabulary lie below its count, and each is noted at most once.
        let index = Int(column)
        let count = unsafe counts[unchecked: index]
        unsafe repeated[unchecked: next] = column
        next &+= count == 1 ? 1 : 0
        unsafe counts[unchecked: index] = count &+ 1
    }

    private func putRight(_ sums: Sums, for repeated: Span<Int32>, _ counts: Span<Int32>) -> Sums {
        var sums = sums
        for position in repeated.indices {
            let column = Int(repeated[position])
            let count = Int(counts[column])
            let times = Double(count)
            let factor = count < Self.factors.count ? Self.factors[count] : 1 + log(times)
            let frequency = Double(inverseDocumentFrequencies[column])
            sums.product += (factor - times) * frequency * weights[column]
            sums.squares += (factor * factor - times) * frequency * frequency
        }
        return sums
    }

    /// 1 + ln *n* for small *n*.
    private static let factors = (0..<64).map { $0 == 0 ? 0 : 1 + log(Double($0)) }
}

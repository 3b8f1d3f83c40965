import StanceLinearAlgebra
import StanceText

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
    /// What is known of a column: together, so that one read at a random place fetches it all.
    private struct Column {
        let weight: Double
        let frequency: Float
        /// How often a word term has come up, and `base` added to it; not above `base` if it has not.
        var count: UInt32 = 0
    }

    private var columns: [Column]
    /// The same of character terms: apart, as nothing else is asked of most of these.
    private var counts: [UInt32]
    /// What counts begin at, above all counts of the sentences before, so that these need not be made 0.
    private var base: UInt32 = 0
    /// How many terms the sentence at hand has, or its larger block.
    private var termCount = 0
    /// The columns that came up a second time; the last place takes what is not kept.
    private var repeated: [Int32]
    /// The columns of word terms, as often as they came up; what is behind them means nothing.
    private var found: [Int32] = []
    /// The places of the words that terms are made of.
    private var places: [Int32] = []

    /// - Parameter weights: at least one for each column.
    init(for vectorizer: TFIDFVectorizer, weights: [Double]) {
        let count = vectorizer.columnCount
        precondition(weights.count >= count, "\(weights.count) weights for \(count) terms")
        columns = zip(weights, vectorizer.inverseDocumentFrequencies).map {
            Column(weight: $0, frequency: $1)
        }
        counts = .init(repeating: 0, count: count)
        repeated = .init(repeating: 0, count: count + 1)
    }

    /// The product of a sentence's vector, both blocks together.
    ///
    /// - Complexity: O(*t*) for *t* terms.
    mutating func product(of sentence: SentenceWords, _ terms: inout WordTerms) -> Double {
        terms.findPlaces(in: sentence, &places)
        let product = characterProduct(of: sentence, terms) + wordProduct(of: sentence, &terms)
        forget(termCount)
        return product
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

        /// Puts the sums right for a term that came up several times.
        mutating func putRight(_ count: Int, frequency: Float, weight: Double) {
            let times = Double(count)
            let factor = count < TermProduct.factors.count ? TermProduct.factors[count] : 1 + log(times)
            let frequency = Double(frequency)
            product += (factor - times) * frequency * weight
            squares += (factor * factor - times) * frequency * frequency
        }
    }

    private mutating func characterProduct(of sentence: SentenceWords, _ terms: WordTerms) -> Double {
        termCount = 0
        guard terms.hasCharacterTerms else { return 0 }
        var (known, again): ([UInt32], [Int32]) = ([], [])
        swap(&known, &counts)
        swap(&again, &repeated)
        var counts = known.mutableSpan
        var repeated = again.mutableSpan
        let (allWords, allColumns, allNumbers) = (terms.words, terms.characterColumns, sentence.numbers)
        let (words, columns, numbers) = (allWords.span, allColumns.span, allNumbers.span)
        var (product, squares) = (0.0, 0.0)
        var (next, termCount) = (0, 0)
        let base = base
        for (position, place) in places.enumerated() {
            let number = Int(numbers[Int(place)])
            if position + Self.wordsAhead < places.count {
                let next = Int(numbers[Int(places[position + Self.wordsAhead])])
                columns.prefetch(words[next].characters.lowerBound)
            }
            product += words[number].characterProduct
            squares += words[number].characterSquares
            guard words[number].isKept else {
                WordTerms.forEachCharacterTerm(
                    of: sentence.folded(at: place), in: terms.vectorizer
                ) { column in
                    Self.count(column, from: base, &counts, &repeated, &next)
                    termCount += 1
                }
                continue
            }
            let part = columns.extracting(words[number].characters)
            termCount += part.count
            for index in part.indices {
                Self.count(unsafe part[unchecked: index], from: base, &counts, &repeated, &next)
            }
        }
        self.termCount = termCount
        var sums = Sums(product, squares)
        for index in 0..<next {
            let place = Int(repeated[index])
            sums.putRight(
                Int(counts[place] - base), frequency: self.columns[place].frequency,
                weight: self.columns[place].weight)
        }
        swap(&known, &self.counts)
        swap(&again, &self.repeated)
        return sums.quotient
    }

    private mutating func wordProduct(of sentence: SentenceWords, _ terms: inout WordTerms) -> Double {
        let room = places.count * terms.mostTermsPerWord
        if found.count < room { found += repeatElement(0, count: room - found.count) }
        var columnsFound: [Int32] = []
        swap(&columnsFound, &found)
        var list = columnsFound.mutableSpan
        let count = terms.findWordColumns(in: sentence, at: places.span, &list, fetching: columns.span)
        termCount = max(termCount, count)
        let product = product(of: list.span.extracting(first: count))
        swap(&columnsFound, &found)
        return product
    }

    /// The products of several sentences' vectors.
    ///
    /// - Precondition: `terms.knowsPairsAlone`.
    /// - Complexity: O(*t*) for *t* tokens.
    mutating func appendProducts(
        of tokens: Span<Token>, numbers: Span<Int32>, _ batch: inout SentenceBatch, _ terms: inout WordTerms,
        to products: inout [Double]
    ) {
        terms.findWordColumns(of: tokens, numbers: numbers, for: &batch, fetching: columns.span)
        let (ends, found) = (batch.ends, batch.columns)
        var start = 0
        for end in ends {
            products.append(product(of: found.span.extracting(start..<end)))
            forget(end - start)
            start = end
        }
    }

    /// The quotient of the sums over the columns of a sentence's word terms, as often as they come up.
    private mutating func product(of list: Span<Int32>) -> Double {
        var (known, again): ([Column], [Int32]) = ([], [])
        swap(&known, &columns)
        swap(&again, &repeated)
        var columns = known.mutableSpan
        var repeated = again.mutableSpan
        var (product, squares) = (0.0, 0.0)
        var next = 0
        let base = base
        for index in list.indices {
            // The columns of a checked vocabulary lie below its count, and each is noted at most once.
            let place = Int(unsafe list[unchecked: index])
            let column = unsafe columns[unchecked: place]
            let frequency = Double(column.frequency)
            product += frequency * column.weight
            squares += frequency * frequency
            // Without a branch, as with character terms.
            let known = max(column.count, base)
            unsafe repeated[unchecked: next] = Int32(truncatingIfNeeded: place)
            next &+= known == base &+ 1 ? 1 : 0
            unsafe columns[unchecked: place].count = known &+ 1
        }
        var sums = Sums(product, squares)
        for index in 0..<next {
            let column = columns[Int(repeated[index])]
            sums.putRight(Int(column.count - base), frequency: column.frequency, weight: column.weight)
        }
        swap(&known, &self.columns)
        swap(&again, &self.repeated)
        return sums.quotient
    }

    /// Counts a term, and notes its column when it comes up a second time; without a branch, as that is hard to guess.
    @inline(__always)
    private static func count(
        _ column: Int32, from base: UInt32, _ counts: inout MutableSpan<UInt32>,
        _ repeated: inout MutableSpan<Int32>,
        _ next: inout Int
    ) {
        // The columns of a checked vocabulary lie below its count, and each is noted at most once.
        let index = Int(column)
        let count = max(unsafe counts[unchecked: index], base)
        unsafe repeated[unchecked: next] = column
        next &+= count == base &+ 1 ? 1 : 0
        unsafe counts[unchecked: index] = count &+ 1
    }

    /// Makes all counts 0 after a sentence with so many terms of a block.
    private mutating func forget(_ count: Int) {
        // A term comes up at most once a byte.
        base += UInt32(truncatingIfNeeded: min(count, Document.longest))
        guard base > 1 << 31 else { return }
        for index in columns.indices { columns[index].count = 0 }
        counts = .init(repeating: 0, count: counts.count)
        base = 0
    }

    /// The columns of a word are fetched so many words before they are counted.
    private static let wordsAhead = 4

    /// 1 + ln *n* for small *n*.
    fileprivate static let factors = (0..<64).map { $0 == 0 ? 0 : 1 + log(Double($0)) }
}

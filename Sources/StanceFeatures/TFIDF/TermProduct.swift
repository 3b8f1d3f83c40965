import StanceLinearAlgebra
import StanceText

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
    /// The pairs of a sentence of more words are found by their hashes: `BatchProduct` would search it for those that come up again.
    static let mostWordsOfBatch = 512

    private var columnProduct: ColumnProduct
    /// The places of the words that terms are made of.
    private var places: [Int32] = []
    /// The sentences at hand, if pairs are known by their words.
    private var batch = SentenceBatch()
    private var batchProduct = BatchProduct()

    /// - Parameter weights: at least one for each column.
    init(for vectorizer: TFIDFVectorizer, weights: [Double]) {
        let count = vectorizer.columnCount
        precondition(weights.count >= count, "\(weights.count) weights for \(count) terms")
        columnProduct = ColumnProduct(
            weights: weights, frequencies: vectorizer.inverseDocumentFrequencies)
    }

    /// The product of a sentence's vector, both blocks together.
    ///
    /// - Complexity: O(*t*) for *t* terms.
    mutating func product(of sentence: SentenceWords, _ terms: inout WordTerms) -> Double {
        terms.findPlaces(in: sentence, &places)
        return characterProduct(of: sentence, terms) + wordProduct(of: sentence, &terms)
    }

    /// The products of several sentences' vectors.
    ///
    /// - Parameters:
    ///   - tokens: those of all sentences.
    ///   - numbers: those of the tokens' words.
    ///   - ends: where the tokens of each sentence end.
    /// - Precondition: `terms.knowsPairsAlone`.
    /// - Complexity: O(*t*) for *t* tokens, if no sentence has more than `mostWordsOfBatch`.
    mutating func appendProducts(
        of tokens: Span<Token>, numbers: Span<Int32>, endingAt ends: Span<Int>, _ terms: WordTerms,
        to products: inout [Double]
    ) {
        guard let bigrams = terms.bigrams else { preconditionFailure("pairs are not known by their words") }
        batch.take(tokens, numbers: numbers, endingAt: ends, terms.singles.span, bigrams)
        batchProduct.append(for: batch, terms.singles.span, bigrams, to: &products)
    }

    private mutating func wordProduct(of sentence: SentenceWords, _ terms: inout WordTerms) -> Double {
        let places = places
        terms.learnBigrams(places.count)
        guard let bigrams = terms.bigrams, places.count <= Self.mostWordsOfBatch else {
            let (weights, frequencies) = (columnProduct.weights, columnProduct.frequencies)
            return columnProduct.product { sums, count in
                terms.forEachWordTerm(in: sentence, at: places.span) { column, _, _ in
                    sums.add(frequency: frequencies[Int(column)], weight: weights[Int(column)])
                    count(column)
                }
            }
        }
        batch.take(sentence, at: places.span, terms.singles.span, bigrams)
        return batchProduct.product(ofOne: batch, terms.singles.span, bigrams)
    }

    private mutating func characterProduct(of sentence: SentenceWords, _ terms: WordTerms) -> Double {
        guard terms.hasCharacterTerms else { return 0 }
        let (allWords, allColumns, allNumbers) = (terms.words, terms.characterColumns, sentence.numbers)
        let (words, columns, numbers) = (allWords.span, allColumns.span, allNumbers.span)
        let places = places
        return columnProduct.product { sums, count in
            for (position, place) in places.enumerated() {
                let number = Int(numbers[Int(place)])
                if position + Self.wordsAhead < places.count {
                    let next = Int(numbers[Int(places[position + Self.wordsAhead])])
                    columns.prefetch(words[next].characters.lowerBound)
                }
                sums.add(words[number].sums)
                guard words[number].isKept else {
                    WordTerms.forEachCharacterTerm(
                        of: sentence.folded(at: place), in: terms.vectorizer, count)
                    continue
                }
                let part = columns.extracting(words[number].characters)
                for index in part.indices { count(unsafe part[unchecked: index]) }
            }
        }
    }

    /// The columns of a word are fetched so many words before they are counted.
    private static let wordsAhead = 4
}

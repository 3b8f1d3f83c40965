public import StanceLinearAlgebra
import StanceText

/// Reads the features of sentences one after the other, with what it has found out of their words and with room that is used again.
///
///     var reader = FeatureReader(extractor)
///     let row = reader.row(for: sample)
///
/// It gives what `FeatureExtractor` gives, many times faster; each thread needs its own, best a copy of the same one: copies share the
/// table of word pairs.
public struct FeatureReader: Sendable {
    /// Whose features it reads.
    public let extractor: FeatureExtractor
    private let dense: DenseFeatures
    private var memory: WordMemory
    private var counts: TermCounts
    private var termProduct: TermProduct?
    /// Where the tokens of each of the sentences at hand end, in room that is used again.
    private var ends: [Int] = []
    /// The weights of products, one a design column, or none.
    private let weights: [Double]
    /// What is found in the sentence at hand, in room that is used again.
    private var findings: DenseFeatures.Findings
    /// The dense values of the sentence at hand.
    private var values: DenseValues
    /// What an occurrence of each term of a sentence adds to its value, by column; made when first needed.
    private var amounts: [Double] = []
    /// Where the latest occurrence of each character term was put, by column; made when first needed.
    private var latest: [Int] = []

    /// Makes a reader of an extractor's features.
    ///
    /// - Parameter weights: those of `product(of:)`, if it is asked for: one a design column, dense ones for raw values.
    public init(_ extractor: FeatureExtractor, weights: [Double] = []) {
        self.extractor = extractor
        self.weights = weights
        dense = DenseFeatures(
            lexicons: extractor.lexicons, style: extractor.style, groups: extractor.groups)
        memory = WordMemory(
            index: extractor.lexicons.index, vectorizer: extractor.tfidf, weights: weights,
            learnsTraits: dense.needsTraits,
            readsOwners: dense.columnCount > 0 || extractor.tfidf.countsOwnWordsOnly)
        counts = TermCounts(for: extractor.tfidf)
        termProduct = weights.isEmpty ? nil : TermProduct(for: extractor.tfidf, weights: weights)
        findings = DenseFeatures.Findings(for: extractor.lexicons)
        values = DenseValues(count: dense.columnCount)
    }

    /// The row of a sentence, its dense part standardized.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public mutating func row(for sample: SentenceSample) -> DesignRow {
        let words = memory.words(of: sample)
        count(words)
        let values = denseValues(of: words)
        return DesignRow(
            sparse: counts.takeVector(), dense: extractor.standardization.transform(values))
    }

    /// The inner product of a sentence's raw features with the reader's weights.
    ///
    /// - Precondition: the reader was made with weights.
    /// - Complexity: O(*t*) for *t* terms of the sentence.
    public mutating func product(of sample: SentenceSample) -> Double {
        let words = memory.words(of: sample)
        let product = memory.terms?.product(of: words, with: &termProduct) ?? 0
        guard dense.columnCount > 0 else { return product }
        readDense(words)
        return product + values.product(with: weights.span.extracting(last: dense.columnCount))
    }

    /// The inner products of all sentences of a reading, in their order, with the reader's weights: what `product(of:)` gives, quicker where
    /// words and pairs are all that is asked for.
    ///
    /// - Precondition: the reader was made with weights.
    /// - Complexity: O(*t*) for *t* terms of the sentences.
    public mutating func products(ofSentencesIn reading: Reading) -> [Double] {
        let (sentences, sequence) = (reading.sentences, reading.tokens)
        var products: [Double] = []
        products.reserveCapacity(sentences.count)
        var next = 0
        while next < sentences.count {
            let start = sentences[next].tokens.lowerBound
            var end = start
            ends.removeAll(keepingCapacity: true)
            if dense.columnCount == 0, memory.terms?.knowsPairsAlone == true {
                while next < sentences.count, end - start < Self.enoughTokens,
                    sentences[next].tokens.count <= TermProduct.mostWordsOfBatch
                {
                    end = sentences[next].tokens.upperBound
                    ends.append(end - start)
                    next += 1
                }
            }
            guard !ends.isEmpty else {
                products.append(product(of: SentenceSample(sentences[next], in: reading)))
                next += 1
                continue
            }
            memory.findNumbers(of: start..<end, in: sequence)
            memory.appendProducts(
                of: sequence.tokens.span.extracting(start..<end), endingAt: ends, with: &termProduct,
                to: &products)
        }
        return products
    }

    /// More sentences than have so many tokens are not looked at together.
    private static let enoughTokens = 4_096

    /// The values of a sentence's raw features that are not 0, by design column, in double precision.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public mutating func rawValues(of sample: SentenceSample) -> [(column: Int, value: Double)] {
        let words = memory.words(of: sample)
        count(words)
        var found: [(column: Int, value: Double)] = []
        counts.takeTerms { column, _, value in found.append((Int(column), value)) }
        readDense(words)
        return found + values.touched.map { (extractor.sparseColumnCount + $0, values[$0]) }
    }

    /// What each feature's value is made of, dense columns before standardization.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public mutating func occurrences(in sample: SentenceSample) -> [FeatureOccurrence] {
        let words = memory.words(of: sample)
        dense.read(words, memory, into: &findings)
        return termOccurrences(in: words) + lexiconOccurrences(in: words, findings.matches)
            + styleOccurrences(findings.style) + groupOccurrences(findings.groups)
    }

    private mutating func count(_ words: SentenceWords) {
        guard let terms = memory.terms else { return }
        counts.count(words, terms)
    }

    /// The dense values of a sentence before standardization.
    mutating func rawDenseValues(of sample: SentenceSample) -> [Double] {
        // In a step of its own: the call would take `self` as it was before the words were remembered.
        let words = memory.words(of: sample)
        return denseValues(of: words)
    }

    private mutating func denseValues(of words: SentenceWords) -> [Double] {
        readDense(words)
        return values.all
    }

    /// Finds the dense values of a sentence.
    private mutating func readDense(_ words: SentenceWords) {
        dense.read(words, memory, into: &findings)
        values.removeAll()
        dense.add(findings, in: words, to: &values)
    }

    // MARK: Occurrences

    private mutating func termOccurrences(in words: SentenceWords) -> [FeatureOccurrence] {
        guard let terms = memory.terms else { return [] }
        counts.count(words, terms)
        if amounts.isEmpty { amounts = .init(repeating: 0, count: extractor.sparseColumnCount) }
        counts.takeTerms { column, count, value in amounts[Int(column)] = value / Double(count) }
        var found: [FeatureOccurrence] = []
        let places = counts.places
        terms.forEachWordTerm(in: words, at: places.span) { column, first, last in
            found.append(
                FeatureOccurrence(
                    column: Int(column), amount: amounts[Int(column)],
                    tokens: (words.first + Int(first))...(words.first + Int(last))))
        }
        // A term that stands more than once in a word is one occurrence: a word may be a hundred megabytes long.
        if latest.isEmpty { latest = .init(repeating: 0, count: extractor.sparseColumnCount) }
        let first = found.count
        terms.forEachCharacterTerm(in: words, at: places.span) { column, place in
            let (column, token) = (Int(column), words.first + Int(place))
            let last = latest[column]
            if last >= first, last < found.count, found[last].column == column,
                found[last].tokens?.lowerBound == token
            {
                found[last].amount += amounts[column]
            } else {
                latest[column] = found.count
                found.append(
                    FeatureOccurrence(column: column, amount: amounts[column], tokens: token...token))
            }
        }
        return found
    }

    private func lexiconOccurrences(in words: SentenceWords, _ matches: [LexiconMatch])
        -> [FeatureOccurrence]
    {
        let lexicons = extractor.lexicons
        let parts = matches.flatMap { match in
            lexicons.columns(of: match, in: words.sample, owners: words.owners).map {
                Part(column: $0, amount: Double(match.strength), tokens: match.tokens)
            }
        }
        return shared(
            parts, of: lexicons.transform(words.sample, matches: matches, owners: words.owners),
            firstColumn: extractor.sparseColumnCount)
    }

    private func styleOccurrences(_ findings: [AuthorVoiceFeatures.Finding]) -> [FeatureOccurrence] {
        shared(
            findings.map { Part(column: $0.feature.rawValue, amount: $0.amount, tokens: $0.tokens) },
            of: extractor.style.values(of: findings),
            firstColumn: extractor.sparseColumnCount + extractor.lexicons.columnCount)
    }

    private func groupOccurrences(_ findings: [GroupFeatures.Finding]) -> [FeatureOccurrence] {
        let groups = extractor.groups
        return shared(
            findings.map {
                Part(column: groups.position(of: $0.feature), amount: $0.amount, tokens: $0.tokens)
            },
            of: groups.values(of: findings),
            firstColumn: extractor.sparseColumnCount + extractor.lexicons.columnCount
                + extractor.style.columnCount)
    }

    private struct Part {
        let column: Int
        let amount: Double
        let tokens: ClosedRange<Int>?
    }

    /// Shares each column's value among its parts, in proportion to their amounts.
    private func shared(_ parts: [Part], of values: [Double], firstColumn: Int) -> [FeatureOccurrence] {
        var sums = [Double](repeating: 0, count: values.count)
        for part in parts { sums[part.column] += part.amount }
        return parts.map { part in
            FeatureOccurrence(
                column: firstColumn + part.column,
                amount: values[part.column] * part.amount / sums[part.column], tokens: part.tokens)
        }
    }
}

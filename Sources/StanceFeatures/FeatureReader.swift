public import StanceLinearAlgebra
import StanceText

/// Reads the features of sentences one after the other, with what it has found out of their words and with room that is used again.
///
///     var reader = FeatureReader(extractor)
///     let row = reader.row(for: sample)
///
/// It gives what `FeatureExtractor` gives, many times faster; each thread needs its own.
public struct FeatureReader: Sendable {
    /// Whose features it reads.
    public let extractor: FeatureExtractor
    private let dense: DenseFeatures
    private var memory: WordMemory
    private var counts: TermCounts
    /// As many zeros as there are dense columns.
    private var denseRoom: [Double]
    /// What an occurrence of each term of a sentence adds to its value, by column; made when first needed.
    private var amounts: [Double] = []

    /// Makes a reader of an extractor's features.
    public init(_ extractor: FeatureExtractor) {
        self.extractor = extractor
        dense = DenseFeatures(
            lexicons: extractor.lexicons, style: extractor.style, groups: extractor.groups)
        memory = WordMemory(
            index: extractor.lexicons.index, vectorizer: extractor.tfidf, learnsTraits: dense.needsTraits)
        counts = TermCounts(for: extractor.tfidf)
        denseRoom = .init(repeating: 0, count: dense.columnCount)
    }

    /// The row of a sentence, its dense part standardized.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public mutating func row(for sample: SentenceSample) -> DesignRow {
        let words = memory.words(of: sample)
        count(words)
        return DesignRow(
            sparse: counts.takeVector(), dense: extractor.standardization.transform(denseValues(of: words)))
    }

    /// The inner product of a sentence's raw features with weights, one a design column.
    ///
    /// - Complexity: O(*t*) for *t* terms of the sentence.
    public mutating func product(of sample: SentenceSample, with weights: [Double]) -> Double {
        let words = memory.words(of: sample)
        count(words)
        var product = counts.takeProduct(with: weights)
        var values: [Double] = []
        swap(&values, &denseRoom)
        dense.add(dense.findings(in: words, memory), in: words, to: &values)
        let first = extractor.sparseColumnCount
        for column in values.indices where values[column] != 0 {
            product += values[column] * weights[first + column]
            values[column] = 0
        }
        swap(&values, &denseRoom)
        return product
    }

    /// What each feature's value is made of, dense columns before standardization.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public mutating func occurrences(in sample: SentenceSample) -> [FeatureOccurrence] {
        let words = memory.words(of: sample)
        let findings = dense.findings(in: words, memory)
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

    private func denseValues(of words: SentenceWords) -> [Double] {
        var values = [Double](repeating: 0, count: dense.columnCount)
        dense.add(dense.findings(in: words, memory), in: words, to: &values)
        return values
    }

    // MARK: Occurrences

    private mutating func termOccurrences(in words: SentenceWords) -> [FeatureOccurrence] {
        guard let terms = memory.terms else { return [] }
        counts.count(words, terms)
        let times = counts.occurrences
        let vector = counts.takeVector()
        if amounts.isEmpty { amounts = .init(repeating: 0, count: extractor.sparseColumnCount) }
        for (column, value) in zip(vector.indices, vector.values) { amounts[Int(column)] = Double(value) }
        for (column, count) in times { amounts[Int(column)] /= Double(count) }
        var found: [FeatureOccurrence] = []
        let places = terms.places(in: words)
        terms.forEachWordTerm(in: words, at: places) { column, first, last in
            found.append(
                FeatureOccurrence(
                    column: Int(column), amount: amounts[Int(column)],
                    tokens: (words.first + first)...(words.first + last)))
        }
        terms.forEachCharacterTerm(in: words, at: places) { column, place in
            found.append(
                FeatureOccurrence(
                    column: Int(column), amount: amounts[Int(column)],
                    tokens: (words.first + place)...(words.first + place)))
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

import StanceLinearAlgebra
import StanceText

/// Turns sentences into rows of the design matrix: TF-IDF weights (sparse), then lexicon and style features (dense).
///
/// The columns are numbered: first the vocabulary's terms, then `LexiconVectorizer.columnNames`, then
/// `AuthorVoiceFeatures.columnNames`, then `GroupFeatures.columnNames`.
public struct FeatureExtractor: Sendable {
    /// The sparse block.
    public let tfidf: TFIDFVectorizer
    /// The first dense columns.
    public let lexicons: LexiconVectorizer
    /// The next dense columns.
    public let style: AuthorVoiceFeatures
    /// The last dense columns.
    public let groups: GroupFeatures
    /// How the dense columns are shifted and scaled.
    public let standardization: Standardization

    /// Learns the vocabulary and the scales from the training sentences.
    ///
    /// - Throws: `FeatureError.emptyVocabulary` if no term survives pruning.
    public init(
        fitting corpus: [SentenceSample], lexicons index: LexiconIndex, options: FeatureOptions = .init()
    ) throws(FeatureError) {
        let tfidf = try TFIDFVectorizer(
            fitting: corpus, options: options.terms,
            countsOwnWordsOnly: options.groups.contains(.ownTerms))
        let lexicons = LexiconVectorizer(index: index, readsClauses: options.groups.contains(.clauses))
        let groups = GroupFeatures(groups: options.groups, index: index)
        let style = AuthorVoiceFeatures(isOn: options.style)
        let rows = corpus.map { [style] in Self.rawDense($0, lexicons, style, groups) }
        self.tfidf = tfidf
        self.lexicons = lexicons
        self.style = style
        self.groups = groups
        standardization = Standardization(fitting: rows)
    }

    /// Takes over stored parts after checking that they belong together.
    ///
    /// - Parameters:
    ///   - groups: those that the parts were made with.
    ///   - hasStyle: whether they were made with the style features.
    public init(
        tfidf: TFIDFVectorizer, lexicons: LexiconVectorizer, groups: Set<FeatureGroup> = [],
        style hasStyle: Bool = true,
        standardization: Standardization
    ) throws(FeatureError) {
        let groups = GroupFeatures(groups: groups, index: lexicons.index)
        let style = AuthorVoiceFeatures(isOn: hasStyle)
        let columnCount = lexicons.columnCount + style.columnCount + groups.features.count
        guard standardization.means.count == columnCount else {
            throw .damagedTable("\(standardization.means.count) means for \(columnCount) dense columns")
        }
        self.tfidf = tfidf
        self.lexicons = lexicons
        self.style = style
        self.groups = groups
        self.standardization = standardization
    }

    /// The number of sparse columns.
    public var sparseColumnCount: Int { tfidf.columnCount }
    /// The number of dense columns.
    public var denseColumnCount: Int { standardization.means.count }
    /// The names of the dense columns.
    public var denseColumnNames: [String] {
        lexicons.columnNames + (style.isOn ? AuthorVoiceFeatures.columnNames : []) + groups.columnNames
    }

    /// The name of a design column: `word:…`, `char:…`, a lexicon's, a style feature's or a group feature's.
    ///
    /// - Precondition: `column` lies within both blocks.
    public func columnName(_ column: Int) -> String {
        column < sparseColumnCount
            ? tfidf.vocabulary.term(column).description : denseColumnNames[column - sparseColumnCount]
    }

    /// The row of a sentence, its dense part standardized.
    public func row(for sample: SentenceSample) -> DesignRow {
        DesignRow(
            sparse: tfidf.transform(sample),
            dense: standardization.transform(Self.rawDense(sample, lexicons, style, groups)))
    }

    /// The rows of many sentences as one matrix.
    public func matrix(for samples: [SentenceSample]) -> DesignMatrix {
        DesignMatrix(
            rows: samples.map(row(for:)), sparseColumnCount: sparseColumnCount,
            denseColumnCount: denseColumnCount)
    }

    /// The raw dense values of a sentence, and what each feature's value is made of.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms.
    public func occurrences(in sample: SentenceSample) -> [FeatureOccurrence] {
        let matches = lexicons.matches(in: sample)
        let owners = TokenOwners(of: sample)
        return sparseOccurrences(in: sample) + lexiconOccurrences(in: sample, matches, owners)
            + styleOccurrences(in: sample) + groupOccurrences(in: sample, matches, owners)
    }

    /// The dense values of a sentence before they are shifted and scaled.
    static func rawDense(
        _ sample: SentenceSample, _ lexicons: LexiconVectorizer, _ style: AuthorVoiceFeatures,
        _ groups: GroupFeatures
    ) -> [Double] {
        let matches = lexicons.matches(in: sample)
        let owners = TokenOwners(of: sample)
        return lexicons.transform(sample, matches: matches, owners: owners) + style.transform(sample)
            + groups.transform(sample, matches: matches, owners: owners)
    }

    private func sparseOccurrences(in sample: SentenceSample) -> [FeatureOccurrence] {
        let vector = tfidf.transform(sample)
        var values: [Int: Double] = [:]
        for (column, value) in zip(vector.indices, vector.values) { values[Int(column)] = Double(value) }
        var places: [(column: Int, tokens: ClosedRange<Int>)] = []
        var counts: [Int: Int] = [:]
        tfidf.forEachOccurrence(in: sample) { column, _, first, last in
            places.append((column, first...last))
            counts[column, default: 0] += 1
        }
        return places.map { column, tokens in
            FeatureOccurrence(
                column: column, amount: (values[column] ?? 0) / Double(counts[column] ?? 1), tokens: tokens)
        }
    }

    private func lexiconOccurrences(
        in sample: SentenceSample, _ matches: [LexiconMatch], _ owners: TokenOwners
    ) -> [FeatureOccurrence] {
        let values = lexicons.transform(sample, matches: matches, owners: owners)
        let parts = matches.flatMap { match in
            lexicons.columns(of: match, in: sample, owners: owners).map {
                (column: $0, amount: Double(match.strength), tokens: Optional(match.tokens))
            }
        }
        return shared(parts, of: values, firstColumn: sparseColumnCount)
    }

    private func groupOccurrences(
        in sample: SentenceSample, _ matches: [LexiconMatch], _ owners: TokenOwners
    ) -> [FeatureOccurrence] {
        let parts = groups.findings(in: sample, matches: matches, owners: owners).compactMap { finding in
            groups.features.firstIndex(of: finding.feature).map {
                (column: $0, amount: finding.amount, tokens: Optional(finding.tokens))
            }
        }
        return shared(
            parts, of: groups.transform(sample, matches: matches, owners: owners),
            firstColumn: sparseColumnCount + lexicons.columnCount + style.columnCount)
    }

    private func styleOccurrences(in sample: SentenceSample) -> [FeatureOccurrence] {
        let parts = style.findings(in: sample).compactMap { finding in
            AuthorVoiceFeature.allCases.firstIndex(of: finding.feature).map {
                (column: $0, amount: finding.amount, tokens: finding.tokens)
            }
        }
        return shared(
            parts, of: style.transform(sample), firstColumn: sparseColumnCount + lexicons.columnCount)
    }

    /// Shares each column's value among its parts, in proportion to their amounts.
    private func shared(
        _ parts: [(column: Int, amount: Double, tokens: ClosedRange<Int>?)], of values: [Double],
        firstColumn: Int
    ) -> [FeatureOccurrence] {
        var sums = [Double](repeating: 0, count: values.count)
        for part in parts { sums[part.column] += part.amount }
        return parts.map { part in
            FeatureOccurrence(
                column: firstColumn + part.column,
                amount: values[part.column] * part.amount / sums[part.column],
                tokens: part.tokens)
        }
    }
}

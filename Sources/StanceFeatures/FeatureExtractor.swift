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
    public private(set) var standardization: Standardization

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
        let columnCount = lexicons.columnCount + style.columnCount + groups.features.count
        self.tfidf = tfidf
        self.lexicons = lexicons
        self.style = style
        self.groups = groups
        standardization = Standardization(columnCount: columnCount)
        var reader = FeatureReader(self)
        standardization = Standardization(fitting: corpus.map { reader.rawDenseValues(of: $0) })
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

    /// The name of a dense column.
    ///
    /// - Precondition: `column` lies within the dense block.
    public func denseColumnName(_ column: Int) -> String {
        let style = column - lexicons.columnCount
        if style < 0 { return lexicons.columnName(column) }
        let group = style - self.style.columnCount
        return group < 0 ? AuthorVoiceFeature.allCases[style].name : groups.features[group].name
    }

    /// The name of a design column: `word:…`, `char:…`, a lexicon's, a style feature's or a group feature's.
    ///
    /// - Precondition: `column` lies within both blocks.
    public func columnName(_ column: Int) -> String {
        column < sparseColumnCount
            ? tfidf.vocabulary.term(column).description : denseColumnName(column - sparseColumnCount)
    }

    /// The row of a sentence, its dense part standardized; of many sentences a `FeatureReader` gives it faster.
    public func row(for sample: SentenceSample) -> DesignRow {
        var reader = FeatureReader(self)
        return reader.row(for: sample)
    }

    /// The rows of many sentences as one matrix.
    public func matrix(for samples: [SentenceSample]) -> DesignMatrix {
        var reader = FeatureReader(self)
        return DesignMatrix(
            rows: samples.map { reader.row(for: $0) }, sparseColumnCount: sparseColumnCount,
            denseColumnCount: denseColumnCount)
    }

    /// What each feature's value is made of, dense columns before standardization.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms.
    public func occurrences(in sample: SentenceSample) -> [FeatureOccurrence] {
        var reader = FeatureReader(self)
        return reader.occurrences(in: sample)
    }
}

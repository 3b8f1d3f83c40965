import StanceFeatures

/// Which design columns are reported as one: a number for all word terms, one for all character terms, one for the columns of each lexicon,
/// and one for each other column.
struct FeatureKeys: Sendable {
    private let extractor: FeatureExtractor
    private let characterCount: Int
    private let sparseCount: Int
    private let lexiconCount: Int
    private let columnsPerLexicon: Int

    private static let word = -1
    private static let character = -2

    init(_ extractor: FeatureExtractor) {
        self.extractor = extractor
        characterCount = extractor.tfidf.characterColumnCount
        sparseCount = extractor.sparseColumnCount
        lexiconCount = extractor.lexicons.columnCount
        columnsPerLexicon = lexiconCount / max(1, extractor.lexicons.index.categories.count)
    }

    /// The number that a column is reported by.
    subscript(_ column: Int) -> Int {
        if column < characterCount { return Self.character }
        if column < sparseCount { return Self.word }
        let dense = column - sparseCount
        // The first column of a lexicon stands for all of them.
        return dense < lexiconCount ? dense - dense % columnsPerLexicon : dense
    }

    /// What a number is called in output.
    func name(of key: Int) -> String {
        switch key {
        case Self.word: Term.Kind.words.name
        case Self.character: Term.Kind.characters.name
        case ..<lexiconCount: "lexicon:" + extractor.lexicons.index.categories[key / columnsPerLexicon]
        default: "style:" + extractor.denseColumnName(key)
        }
    }
}

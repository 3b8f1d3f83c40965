import StanceLinearAlgebra
public import StanceText

/// Learns a feature extractor from a stream of sentences and makes their rows, seeing each sentence once and keeping none.
public struct FeatureMatrixBuilder {
    private let options: FeatureOptions
    private let features: DenseFeatures
    private var memory: WordMemory
    private var findings: DenseFeatures.Findings
    private var values: DenseValues
    private var terms: TermMatrixBuilder
    /// The dense values of all sentences, not yet shifted and scaled.
    private var dense: [Double] = []

    /// - Parameter mostBytes: the memory that counting terms may take; see `TermMatrixBuilder`.
    public init(lexicons index: LexiconIndex, options: FeatureOptions, mostBytes: Int = .max) {
        self.options = options
        features = DenseFeatures(
            lexicons: LexiconVectorizer(index: index, readsClauses: options.groups.contains(.clauses)),
            style: AuthorVoiceFeatures(isOn: options.style),
            groups: GroupFeatures(groups: options.groups, index: index))
        findings = DenseFeatures.Findings(for: features.lexicons)
        values = DenseValues(count: features.columnCount)
        memory = WordMemory(index: index, learnsTraits: features.needsTraits)
        terms = TermMatrixBuilder(
            options.terms, countsOwnWordsOnly: options.groups.contains(.ownTerms), mostBytes: mostBytes)
    }

    /// The number of dense columns.
    public var denseColumnCount: Int { features.columnCount }

    /// Whether tokens alone do not do: some feature hangs on voices, quotations or what stands around.
    public var needsReadings: Bool { denseColumnCount > 0 || options.groups.contains(.ownTerms) }

    /// The bytes that it takes now, about.
    public var byteCount: Int { terms.byteCount + dense.capacity * MemoryLayout<Double>.stride }

    /// The elements of all rows so far, those of rare terms included.
    public var elementCount: Int { terms.elementCount }

    /// Appends a sentence of a reading.
    public mutating func append(_ sample: SentenceSample) {
        terms.append(sample)
        if denseColumnCount > 0 {
            let words = memory.words(of: sample)
            features.read(words, memory, into: &findings)
            values.removeAll()
            features.add(findings, in: words, to: &values)
            dense += values.all
        }
    }

    /// Appends sentences that are only cut into tokens.
    ///
    /// - Precondition: `needsReadings` is false.
    public mutating func append(_ sentences: [Range<Int>], of sequence: TokenSequence) {
        precondition(!needsReadings, "these features need readings")
        terms.append(sentences, of: sequence)
    }

    /// The extractor and the rows of all sentences appended, which are forgotten here: nothing is held twice.
    ///
    /// - Throws: `FeatureError.emptyVocabulary` if no term occurs often enough, `.hashCollision` if two that do share a hash.
    /// - Precondition: At least one sentence was appended.
    public mutating func takeFeatures() throws(FeatureError) -> FittedFeatures {
        let rowCount = terms.sentenceCount
        let count = denseColumnCount
        var values = dense
        dense = []
        let matrix = try terms.takeMatrix()
        let standardization = Standardization(fittingRows: values, columnCount: count)
        standardization.transformRows(&values)
        return FittedFeatures(
            extractor: try FeatureExtractor(
                tfidf: matrix.vectorizer, lexicons: features.lexicons, groups: options.groups,
                style: options.style,
                standardization: standardization),
            matrix: DesignMatrix(
                sparse: matrix.rows,
                dense: DenseMatrix(elements: values, rowCount: rowCount, columnCount: count)),
            columnOfRank: matrix.columnOfRank, droppedFrequency: matrix.droppedFrequency)
    }
}

import StanceFeatures
import StanceLinearAlgebra
import StanceText
import Testing

@Suite struct FeatureExtractorTests {
    private let extractor: FeatureExtractor

    init() throws { extractor = try Self.extractor(Samples.corpus) }

    private static func extractor(
        _ corpus: [SentenceSample], groups: Set<FeatureGroup> = Set(FeatureGroup.allCases)
    ) throws -> FeatureExtractor {
        try FeatureExtractor(
            fitting: corpus, lexicons: try Samples.index(), options: .init(groups: groups))
    }

    /// The same extractor without standardization.
    private func raw() throws -> FeatureExtractor {
        let count = extractor.denseColumnCount
        return try FeatureExtractor(
            tfidf: extractor.tfidf, lexicons: extractor.lexicons, groups: Set(FeatureGroup.allCases),
            standardization: try Standardization(
                means: .init(repeating: 0, count: count), scales: .init(repeating: 1, count: count)))
    }

    @Test func occurrencesSumToTheRawRow() throws {
        let raw = try raw()
        var seen = Set<Int>()
        for sample in Samples.corpus {
            let row = raw.row(for: sample)
            var expected = [Double](repeating: 0, count: raw.sparseColumnCount) + row.dense
            for (column, value) in zip(row.sparse.indices, row.sparse.values) {
                expected[Int(column)] = Double(value)
            }
            var sums = [Double](repeating: 0, count: expected.count)
            for occurrence in raw.occurrences(in: sample) {
                sums[occurrence.column] += occurrence.amount
                seen.insert(occurrence.column)
            }
            for column in sums.indices {
                #expect(
                    // Rows are rounded to single precision.
                    abs(sums[column] - expected[column]) < 1e-7,
                    "\(raw.columnName(column)) in \(sample.reading.text(of: sample.sentence))")
            }
        }
        #expect(seen.contains { $0 < raw.sparseColumnCount } && seen.contains { $0 >= raw.sparseColumnCount })
    }

    @Test func occurrencesStandWithinTheirSentence() {
        for sample in Samples.sentences(
            of: "It is a shameful plan! “We will not,” he said. No wonder it failed.")
        {
            for occurrence in extractor.occurrences(in: sample) {
                guard let tokens = occurrence.tokens else { continue }
                #expect(sample.sentence.tokens.contains(tokens.lowerBound))
                #expect(sample.sentence.tokens.contains(tokens.upperBound))
            }
        }
    }

    @Test func standardizedRowIsTheRawRowShiftedAndScaled() throws {
        let raw = try raw()
        for sample in Samples.corpus {
            let row = extractor.row(for: sample)
            #expect(row.sparse == raw.row(for: sample).sparse)
            #expect(row.dense == extractor.standardization.transform(raw.row(for: sample).dense))
        }
    }

    @Test func orderOfTheRowsDoesNotMatter() throws {
        var generator = SplitMix64(seed: 6)
        let other = try Self.extractor(Samples.corpus.shuffled(using: &generator))
        #expect(other.tfidf == extractor.tfidf)
        for (one, two) in zip(
            other.standardization.means + other.standardization.scales,
            extractor.standardization.means + extractor.standardization.scales)
        {
            #expect(abs(one - two) < 1e-12)
        }
        let matrix = extractor.matrix(for: Samples.corpus)
        let backwards = extractor.matrix(for: Samples.corpus.reversed())
        for row in 0..<matrix.rowCount {
            #expect(matrix[row: row] == backwards[row: matrix.rowCount - 1 - row])
        }
    }

    @Test func matrixIsMadeOfTheRows() {
        let matrix = extractor.matrix(for: Samples.corpus)
        #expect(matrix.rowCount == Samples.corpus.count)
        #expect(matrix.columnCount == extractor.sparseColumnCount + extractor.denseColumnCount)
        for (row, sample) in Samples.corpus.enumerated() {
            #expect(matrix[row: row] == extractor.row(for: sample))
        }
    }

    @Test func rowDoesNotDependOnTheSentencesAround() {
        let text = "The plan failed. It is a shameful mistake. He left."
        let alone = Samples.sentence("It is a shameful mistake.")
        #expect(extractor.row(for: Samples.sentences(of: text)[1]) == extractor.row(for: alone))
    }

    @Test func columnsAreTermsThenLexiconsThenStyleThenGroups() throws {
        #expect(extractor.columnName(0).hasPrefix("char:"))
        #expect(extractor.columnName(extractor.sparseColumnCount - 1).hasPrefix("word:"))
        #expect(extractor.columnName(extractor.sparseColumnCount) == "irony")
        #expect(
            extractor.denseColumnNames
                == extractor.lexicons.columnNames + AuthorVoiceFeatures.columnNames
                + GroupFeature.allCases.map(\.name))
        let plain = try Self.extractor(Samples.corpus, groups: [])
        #expect(
            plain.columnName(plain.sparseColumnCount + plain.denseColumnCount - 1)
                == AuthorVoiceFeatures.columnNames.last)
    }

    @Test(arguments: FeatureGroup.allCases)
    func everyGroupChangesTheRows(_ group: FeatureGroup) throws {
        let corpus = Samples.corpus + [Samples.sentence("The shameful council said that the plan failed.")]
        let plain = try Self.extractor(corpus, groups: [])
        let other = try Self.extractor(corpus, groups: [group])
        #expect(corpus.contains { plain.row(for: $0) != other.row(for: $0) })
    }

    @Test func partsThatDoNotBelongTogetherAreRefused() throws {
        let short = try Standardization(means: [0], scales: [1])
        #expect(throws: FeatureError.self) {
            try FeatureExtractor(tfidf: extractor.tfidf, lexicons: extractor.lexicons, standardization: short)
        }
        #expect(throws: FeatureError.self, "the groups' columns are missing") {
            try FeatureExtractor(
                tfidf: extractor.tfidf, lexicons: extractor.lexicons,
                standardization: extractor.standardization)
        }
    }
}

import StanceFeatures
import StanceLinearAlgebra
import Testing

@Suite struct TFIDFVectorizerTests {
    private let corpus: [SentenceSample]

    init() throws { corpus = try FixtureFile(named: "corpus.txt").lines.map { Samples.sentence(String($0)) } }

    /// The weights that another library recorded: for each sentence, term and weight.
    private func recorded(_ name: String, _ kind: Term.Kind) throws -> [[String: Double]] {
        var rows = [[String: Double]](repeating: [:], count: corpus.count)
        for line in try FixtureFile(named: name).lines {
            let fields = line.split(separator: "\t")
            let row = try #require(Int(fields[0]))
            let weight: Double = try #require(Double(fields[2]))
            rows[row]["\(kind.name):\(fields[1])"] = weight
        }
        return rows
    }

    private func weights(_ vector: SparseVector, _ vectorizer: TFIDFVectorizer) -> [String: Double] {
        Dictionary(
            uniqueKeysWithValues: zip(vector.indices, vector.values).map {
                (vectorizer.vocabulary.term(Int($0)).description, Double($1))
            })
    }

    @Test func weightsAreThoseOfScikitLearn() throws {
        let vectorizer = try TFIDFVectorizer(fitting: corpus)
        let words = try recorded("tfidf-word.tsv", .words)
        let characters = try recorded("tfidf-char.tsv", .characters)
        for (row, sample) in corpus.enumerated() {
            let found = weights(vectorizer.transform(sample), vectorizer)
            let expected = words[row].merging(characters[row]) { first, _ in first }
            #expect(Set(found.keys) == Set(expected.keys), "sentence \(row)")
            for (term, weight) in expected {
                #expect(abs((found[term] ?? 0) - weight) < 1e-6, "sentence \(row), \(term)")
            }
        }
    }

    @Test func vocabularyIsThatOfScikitLearn() throws {
        let vectorizer = try TFIDFVectorizer(fitting: corpus)
        let recorded = try recorded("tfidf-word.tsv", .words) + recorded("tfidf-char.tsv", .characters)
        let terms = (0..<vectorizer.columnCount).map(vectorizer.vocabulary.term)
        #expect(Set(terms.map(\.description)) == Set(recorded.flatMap(\.keys)))
        #expect(terms == terms.sorted())
    }

    @Test func eachBlockHasLengthOne() throws {
        let vectorizer = try TFIDFVectorizer(fitting: corpus)
        for sample in corpus {
            let vector = vectorizer.transform(sample)
            var squares: [Term.Kind: Double] = [:]
            for (column, weight) in zip(vector.indices, vector.values) {
                squares[vectorizer.vocabulary.term(Int(column)).kind, default: 0] += Double(weight * weight)
            }
            #expect(squares.values.allSatisfy { abs($0 - 1) < 1e-6 })
        }
    }

    @Test func sentenceWithoutKnownTermsIsZero() throws {
        let options = TFIDFVectorizer.Options(characterLengths: 5...5, minimumDocumentFrequency: 3)
        let vectorizer = try TFIDFVectorizer(fitting: corpus, options: options)
        #expect(vectorizer.transform(Samples.sentence("Qqq xyx.")) == SparseVector())
        #expect(vectorizer.transform(Samples.sentence("")) == SparseVector())
        #expect(vectorizer.transform(Samples.sentence("?!")) == SparseVector())
    }

    @Test func inverseDocumentFrequencyFollowsItsFormula() throws {
        let samples = ["a b", "a", "a"].map(Samples.sentence)
        let vectorizer = try TFIDFVectorizer(
            fitting: samples,
            options: .init(wordLengths: 1...1, characterLengths: 3...3, minimumDocumentFrequency: 1))
        let terms = (0..<vectorizer.columnCount).map { vectorizer.vocabulary.term($0).description }
        #expect(terms == ["char: a ", "char: b ", "word:a", "word:b"])
        // In all three sentences: ln(4 / 4) + 1; in one: ln(4 / 2) + 1.
        let expected: [Float] = [1, 1.693_147_2, 1, 1.693_147_2]
        #expect(zip(vectorizer.inverseDocumentFrequencies, expected).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test func powerOfInverseDocumentFrequencyIsTaken() throws {
        let samples = ["a b", "a", "a"].map(Samples.sentence)
        let vectorizer = try TFIDFVectorizer(
            fitting: samples,
            options: .init(
                wordLengths: 1...1, characterLengths: 3...3, minimumDocumentFrequency: 1,
                inverseDocumentFrequencyPower: 2))
        // (ln(4 / 2) + 1)² for the term in one sentence.
        let expected: [Float] = [1, 2.866_747_4, 1, 2.866_747_4]
        #expect(zip(vectorizer.inverseDocumentFrequencies, expected).allSatisfy { abs($0 - $1) < 1e-5 })
    }

    @Test func bigramsRunOverPunctuation() throws {
        let vectorizer = try TFIDFVectorizer(
            fitting: [Samples.sentence("No, wonder.")], options: .init(minimumDocumentFrequency: 1))
        #expect(
            (0..<vectorizer.columnCount).contains {
                vectorizer.vocabulary.term($0).description == "word:no wonder"
            })
    }

    @Test func quotationsCanBePassedOver() throws {
        let vectorizer = try TFIDFVectorizer(
            fitting: [Samples.sentence("The “brand new” plan failed.")],
            options: .init(minimumDocumentFrequency: 1), countsOwnWordsOnly: true)
        let terms = (0..<vectorizer.columnCount).map { vectorizer.vocabulary.term($0).description }
        #expect(terms.contains("word:the plan"))
        #expect(!terms.contains { $0.contains("new") || $0.contains("brand") })
        let quoted = Samples.sentence("“The plan failed.”")
        #expect(vectorizer.transform(quoted).indices.isEmpty)
        #expect(!vectorizer.transform(Samples.sentence("The plan failed.")).indices.isEmpty)
    }

    @Test func orderOfTheCorpusDoesNotMatter() throws {
        var generator = SplitMix64(seed: 5)
        let shuffled = corpus.shuffled(using: &generator)
        #expect(try TFIDFVectorizer(fitting: corpus) == TFIDFVectorizer(fitting: shuffled))
    }

    @Test func corpusWithoutFrequentTermsIsRefused() {
        #expect(throws: FeatureError.emptyVocabulary(minimumDocumentFrequency: 50)) {
            try TFIDFVectorizer(fitting: corpus, options: .init(minimumDocumentFrequency: 50))
        }
        #expect(throws: FeatureError.emptyVocabulary(minimumDocumentFrequency: 2)) {
            try TFIDFVectorizer(fitting: [])
        }
    }

    @Test func storedPartsGiveTheSameVectorizer() throws {
        let vectorizer = try TFIDFVectorizer(fitting: corpus)
        let restored = try TFIDFVectorizer(
            options: vectorizer.options, vocabulary: vectorizer.vocabulary,
            inverseDocumentFrequencies: vectorizer.inverseDocumentFrequencies)
        #expect(restored == vectorizer)
    }

    @Test func storedWeightsThatDoNotFitAreRefused() throws {
        let vectorizer = try TFIDFVectorizer(fitting: corpus)
        let good = vectorizer.inverseDocumentFrequencies
        for bad in [
            Array(good.dropLast()), good + [1], [0] + good.dropFirst(), [.nan] + good.dropFirst(),
            [.infinity] + good.dropFirst(), [-1] + good.dropFirst(),
        ] {
            #expect(throws: FeatureError.self) {
                try TFIDFVectorizer(
                    options: vectorizer.options, vocabulary: vectorizer.vocabulary,
                    inverseDocumentFrequencies: bad)
            }
        }
    }

    @Test(arguments: [0...0, -3...2, 1...1_000_000, 0...5])
    func storedLengthsThatNoScannerCanWalkAreRefused(_ lengths: ClosedRange<Int>) throws {
        let vectorizer = try TFIDFVectorizer(fitting: corpus)
        for options in [TFIDFVectorizer.Options(wordLengths: lengths), .init(characterLengths: lengths)] {
            #expect(throws: FeatureError.self) {
                try TFIDFVectorizer(
                    options: options, vocabulary: vectorizer.vocabulary,
                    inverseDocumentFrequencies: vectorizer.inverseDocumentFrequencies)
            }
        }
    }
}

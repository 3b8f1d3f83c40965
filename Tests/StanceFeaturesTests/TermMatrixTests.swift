import StanceFeatures
import StanceLinearAlgebra
import StanceText
import Testing

@Suite struct TermMatrixTests {
    private let corpus: [SentenceSample]

    init() throws { corpus = try FixtureFile(named: "corpus.txt").lines.map { Samples.sentence(String($0)) } }

    private func matrix(
        _ options: TFIDFVectorizer.Options, ownWordsOnly: Bool = false, mostBytes: Int = .max
    ) throws -> TermMatrix {
        var builder = TermMatrixBuilder(options, countsOwnWordsOnly: ownWordsOnly, mostBytes: mostBytes)
        for sample in corpus { builder.append(sample) }
        return try builder.takeMatrix()
    }

    /// A sentence's vector with its columns numbered as in the matrix.
    private func ranked(_ vector: SparseVector, _ matrix: TermMatrix) -> [Int32: Float] {
        let ranks = Dictionary(uniqueKeysWithValues: zip(matrix.columnOfRank, Int32(0)...))
        return Dictionary(
            uniqueKeysWithValues: zip(vector.indices, vector.values).map { (ranks[$0] ?? -1, $1) })
    }

    @Test(arguments: [false, true]) func rowsAreThoseOfTheVectorizer(ownWordsOnly: Bool) throws {
        let options = TFIDFVectorizer.Options(wordLengths: 1...3)
        let matrix = try matrix(options, ownWordsOnly: ownWordsOnly)
        let vectorizer = try TFIDFVectorizer(
            fitting: corpus, options: options, countsOwnWordsOnly: ownWordsOnly)
        #expect(matrix.vectorizer == vectorizer)
        #expect(matrix.rows.rowCount == corpus.count)
        for (row, sample) in corpus.enumerated() {
            let expected = ranked(vectorizer.transform(sample), matrix)
            let found = matrix.rows[row: row]
            #expect(Set(found.indices) == Set(expected.keys), "sentence \(row)")
            for (column, value) in zip(found.indices, found.values) {
                #expect(abs(value - (expected[column] ?? 0)) < 1e-6, "sentence \(row)")
            }
        }
    }

    @Test func frequentTermsComeFirst() throws {
        let matrix = try matrix(.init())
        let weights = matrix.columnOfRank.map { matrix.vectorizer.inverseDocumentFrequencies[Int($0)] }
        #expect(weights == weights.sorted())
        #expect(matrix.columnOfRank.sorted() == Array(0..<Int32(weights.count)))
    }

    @Test func withoutCharacterLengthsThereAreWordsOnly() throws {
        let vectorizer = try matrix(.init(characterLengths: nil)).vectorizer
        #expect((0..<vectorizer.columnCount).allSatisfy { vectorizer.vocabulary.term($0).kind == .words })
        #expect(vectorizer.columnCount > 0)
    }

    @Test func tokensAloneGiveTheSameMatrix() throws {
        let lines = try FixtureFile(named: "corpus.txt").lines.map { String($0) }
        let text = lines.joined(separator: "\n") + "\n"
        var (ranges, start) = ([Range<Int>](), 0)
        for line in lines {
            ranges.append(start..<(start + line.utf8.count))
            start += line.utf8.count + 1
        }
        let (tokens, sentences) = TokenSequence.cutting(Document(name: "", text: text), into: ranges)
        var builder = TermMatrixBuilder(.init())
        builder.append(sentences, of: tokens)
        let (found, expected) = (try builder.takeMatrix(), try matrix(.init()))
        #expect(found.vectorizer == expected.vectorizer && found.rows == expected.rows)
    }

    @Test func twoTermsWithOneHashAreRefusedByName() throws {
        // Found with van Oorschot and Wiener's parallel collision search over words of sixteen letters.
        let (first, second) = ("pkelggifogfnnmol", "obecdonpcknpbfpm")
        var builder = TermMatrixBuilder(.init(characterLengths: nil, minimumDocumentFrequency: 2))
        for text in [first, second, first] { builder.append(Samples.sentence("A \(text) met another.")) }
        // The second occurs once, and is no term of the vocabulary.
        var rare = builder
        #expect(try rare.takeMatrix().vectorizer.columnCount > 0)
        builder.append(Samples.sentence("One more \(second) came."))
        #expect(throws: FeatureError.hashCollision(second, first)) { try builder.takeMatrix() }
    }

    @Test func termsOfAllLengthsAreInTheOrderOfTheirBytes() throws {
        let texts = ["an a b ab", "a b ab an", "a-b a b", "a bc a-b b", "é a b c", "a b c é", "a bc an"]
        var builder = TermMatrixBuilder(
            .init(wordLengths: 2...3, characterLengths: 1...2, minimumDocumentFrequency: 1))
        for text in texts { builder.append(Samples.sentence(text)) }
        let vectorizer = try builder.takeMatrix().vectorizer
        let terms = (0..<vectorizer.columnCount).map { vectorizer.vocabulary.term($0) }
        #expect(terms == terms.sorted() && Set(terms).count == terms.count)
        let found = terms.filter { $0.kind == .words && $0.text.hasPrefix("a b") }.map(\.text)
        #expect(found == ["a b", "a b ab", "a b c", "a bc", "a bc a-b", "a bc an"])
    }

    @Test func littleMemoryDropsRareTermsAndKeepsCountsOfTheOthers() throws {
        var random = SplitMix64(seed: 7)
        var builder = TermMatrixBuilder(
            .init(wordLengths: 1...1, characterLengths: nil, minimumDocumentFrequency: 2), mostBytes: 1 << 18)
        var plain = TermMatrixBuilder(
            .init(wordLengths: 1...1, characterLengths: nil, minimumDocumentFrequency: 2))
        for _ in 0..<4_000 {
            let rare = (0..<3).map { _ in "w\(random.next() % 100_000)x" }.joined(separator: " ")
            let sentence = Samples.sentence("common \(rare)")
            builder.append(sentence)
            plain.append(sentence)
        }
        #expect(try plain.takeMatrix().droppedFrequency == 0)
        let matrix = try builder.takeMatrix()
        #expect(matrix.droppedFrequency > 0)
        let terms = (0..<matrix.vectorizer.columnCount).map { matrix.vectorizer.vocabulary.term($0).text }
        let common = try #require(terms.firstIndex(of: "common"))
        // In every sentence: ln(4001/4001) + 1.
        #expect(matrix.vectorizer.inverseDocumentFrequencies[common] == 1)
    }
}

import StanceKit
import Testing

@Suite struct TrainingTests {
    @Test func trainingTwiceGivesTheSameBytes() throws {
        #expect(try TestCorpus.classifier().encoded() == TestCorpus.classifier().encoded())
    }

    @Test func theOrderOfDocumentsDoesNotChangeWhatIsLearned() throws {
        let rows = TestCorpus.table().split(separator: "\n")
        let documents = Dictionary(grouping: rows.dropFirst()) { $0.split(separator: "-")[0] }
        let turned = documents.keys.sorted().reversed().flatMap { documents[$0] ?? [] }
        let other = ([rows[0]] + turned).joined(separator: "\n")
        let first = try TestCorpus.classifier()
        let second = try StanceClassifier(
            fitting: try TestCorpus.material(table: other), recipe: TestCorpus.recipe)
        #expect(first.extractor.tfidf.vocabulary == second.extractor.tfidf.vocabulary)
        for (left, right) in zip(first.regression.weights, second.regression.weights) {
            #expect(abs(left - right) < 1e-6)
        }
    }

    @Test func oneClassOnlyIsRefused() throws {
        let material = try TestCorpus.material(table: TestCorpus.table(onlyReporting: true))
        #expect(throws: TrainingError.singleClass(opinion: false)) {
            try StanceClassifier(fitting: material, recipe: TestCorpus.recipe)
        }
    }

    @Test func fewerDocumentsThanFoldsAreRefused() throws {
        let material = try TestCorpus.material(table: TestCorpus.table(documents: 2))
        #expect(throws: EvaluationError.fewerGroupsThanFolds(groups: 2, folds: 3)) {
            try StanceClassifier(fitting: material, recipe: TestCorpus.recipe)
        }
    }

    @Test func theModelLearnsWhatTheCorpusShows() throws {
        let classifier = try TestCorpus.classifier()
        let score = classifier.score(
            Document(
                name: "t",
                text: "The minister reported the figures on Monday. This is a shameful and absurd disgrace."))
        let probabilities = score.sentences.compactMap(\.probability)
        #expect(probabilities.count == 2)
        #expect(probabilities[0] < 0.5 && probabilities[1] > 0.5)
    }

    @Test func standardErrorsArePositiveAndOneForEachCoefficient() throws {
        let coefficients = try TestCorpus.classifier().denseCoefficients
        #expect(coefficients.last?.name == "intercept")
        #expect(coefficients.allSatisfy { $0.standardError > 0 && $0.p.map { (0...1).contains($0) } == true })
    }
}

import StanceKit
import Testing

@Suite struct LabelTrainingTests {
    private func failure(_ text: String, folds: Int = 3) -> LabelError? {
        var recipe = TestCorpus.recipe
        recipe.foldCount = folds
        do {
            _ = try LabelClassifier(fitting: try TestLabels.material(text), recipe: recipe)
            return nil
        } catch {
            return error as? LabelError
        }
    }

    @Test func trainingTwiceGivesTheSameBytes() throws {
        #expect(try TestLabels.classifier().encoded() == TestLabels.classifier().encoded())
    }

    @Test func theLabelsAreInTheOrderOfTheirNames() throws {
        let rows = TestLabels.table().split(separator: "\n")
        let turned = ([rows[0]] + rows.dropFirst().reversed()).joined(separator: "\n")
        let classifier = try LabelClassifier(
            fitting: try TestLabels.material(turned), recipe: TestCorpus.recipe)
        #expect(classifier.labels == ["economy", "sport", "weather"])
        #expect(
            try classifier.extractor.tfidf.vocabulary == TestLabels.classifier().extractor.tfidf.vocabulary)
    }

    @Test func twoLabelsOfOnesOwnAreEnough() throws {
        let text = TestLabels.table(topics: ["sport", "weather"])
        let classifier = try LabelClassifier(
            fitting: try TestLabels.material(text), recipe: TestCorpus.recipe)
        #expect(classifier.score(TestLabels.sample("The team won the match.")).chosen?.label == "sport")
    }

    @Test func oneLabelOnlyIsRefused() {
        #expect(
            failure(TestLabels.table(documents: 3, topics: ["sport"]))
                == .oneLabel(file: "topics.tsv", label: "sport", count: 6))
    }

    @Test func aTableWithoutLabelsIsRefused() {
        #expect(
            failure("text\tlabel\nIt rained.\t-\nIt snowed.\t\n")
                == .noLabels(file: "topics.tsv", unlabelled: 2))
    }

    @Test func fewerDocumentsThanFoldsAreRefused() {
        #expect(
            failure(TestLabels.table(documents: 2))
                == .fewerGroupsThanFolds(file: "topics.tsv", groups: 2, folds: 3))
    }

    @Test func aLabelInOneDocumentOnlyIsRefused() {
        let text = TestLabels.table() + "He fried the fish.\tcooking\td0\n"
        #expect(failure(text) == .labelInFewGroups(file: "topics.tsv", label: "cooking", groups: 1))
    }

    @Test func rowsWithoutALabelAreCountedAndNotLearnedFrom() throws {
        let text = TestLabels.table() + "Zyzzyva zyzzyva.\t-\td0\nZyzzyva zyzzyva.\t\td1\n"
        let classifier = try LabelClassifier(
            fitting: try TestLabels.material(text), recipe: TestCorpus.recipe)
        #expect(classifier.manifest.unlabelledCount == 2)
        #expect(classifier.manifest.labels.map(\.sentences) == [18, 18, 18])
        #expect(
            try classifier.extractor.tfidf.vocabulary == TestLabels.classifier().extractor.tfidf.vocabulary)
    }

    @Test func theCardHasTheFiguresOfEachLabel() throws {
        let classifier = try TestLabels.classifier()
        #expect(
            classifier.manifest.metrics.map(\.metric) == [
                "macroF1", "accuracy", "f1.economy", "f1.sport", "f1.weather",
            ])
        #expect(try TestLabels.stances().manifest.metrics[0].metric == "meanF1")
        let card = LabelCard(classifier, featureCount: 3).markdown
        #expect(card.contains("| f1.sport | "))
        #expect(card.contains("Zadrozny & Elkan"))
    }
}

import StanceKit
import Testing

@Suite struct HyperparameterSearchTests {
    private func candidate(_ penalty: Double, _ area: Double, _ error: Double) -> SearchRecord.Candidate {
        .init(
            penalty: penalty, densePenalty: 1, minimumDocumentFrequency: 2, rocAUC: area,
            standardError: error, logLoss: 0.5)
    }

    /// The best is .90 with an error of .02: .88 is the least that will do, and the first that has it is taken.
    @Test func theStrongestWithinOneStandardErrorOfTheBestIsChosen() {
        let record = SearchRecord(
            choosingAmong: [
                candidate(8, 0.875, 0.5), candidate(4, 0.885, 0.001), candidate(2, 0.90, 0.02),
                candidate(1, 0.89, 0.01),
            ], foldCount: 3)
        #expect(record.best == 2)
        #expect(record.chosen == 1)
    }

    @Test func withoutScatterTheBestIsChosen() {
        let record = SearchRecord(
            choosingAmong: [candidate(4, 0.8, 0.1), candidate(2, 0.9, 0)], foldCount: 3)
        #expect(record.chosen == 1)
    }

    @Test func theGridIsAroundTheRecipeWhereItListsNothing() {
        var recipe = TestCorpus.recipe
        recipe.penalty = 2
        let grid = SearchGrid(around: recipe, densePenalties: [3, 7, 3])
        #expect(grid.penalties == [8, 4, 2, 1, 0.5])
        #expect(grid.densePenalties == [7, 3])
        #expect(grid.minimumDocumentFrequencies == [3, 2, 1])
        #expect(grid.count == 30)
    }

    @Test func aSearchFindsTheSameTwiceAndItsModelHasTheChosenValues() throws {
        let material = try TestCorpus.material()
        let grid = SearchGrid(
            around: TestCorpus.recipe, penalties: [4, 1, 0.25], densePenalties: [10, 1],
            minimumDocumentFrequencies: [2, 1])
        let search = try HyperparameterSearch(material, recipe: TestCorpus.recipe, grid: grid)
        #expect(
            try HyperparameterSearch(material, recipe: TestCorpus.recipe, grid: grid).record
                == search.record)
        #expect(search.record.candidates.count == 12)
        #expect(
            search.record.candidates.map(\.penalty) == search.record.candidates.map(\.penalty).sorted(by: >))
        let chosen = search.record.candidates[search.record.chosen]
        let classifier = try StanceClassifier(
            fitting: material, recipe: search.recipe, search: search.record)
        #expect(classifier.manifest.solver.penalty == chosen.penalty)
        #expect(classifier.manifest.solver.densePenalty == chosen.densePenalty)
        #expect(
            classifier.manifest.features.terms.minimumDocumentFrequency == chosen.minimumDocumentFrequency)
        #expect(classifier.manifest.search == search.record)
        let loaded = try StanceClassifier(decoding: try classifier.encoded(), path: "m.stance")
        #expect(loaded.manifest.search == search.record)
    }

    /// A warm start changes how long a solution takes, not what it is.
    @Test func aPointOfThePathIsWhatItIsAlone() throws {
        let material = try TestLabels.material()
        func candidates(_ penalties: [Double]) throws -> [SearchRecord.Candidate] {
            try HyperparameterSearch(
                material, recipe: TestCorpus.recipe,
                grid: SearchGrid(
                    around: TestCorpus.recipe, penalties: penalties, densePenalties: [5],
                    minimumDocumentFrequencies: [2])
            ).record.candidates
        }
        let path = try candidates([16, 4, 0.5])
        let alone = try candidates([0.5])
        #expect(abs(path[2].rocAUC - alone[0].rocAUC) < 1e-9)
        #expect(abs(path[2].logLoss - alone[0].logLoss) < 1e-5)
    }
}

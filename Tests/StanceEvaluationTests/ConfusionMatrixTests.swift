import StanceEvaluation
import Testing

@Suite struct ConfusionMatrixTests {
    @Test(arguments: ["candidate", "baseline", "never"])
    func equalsScikitLearn(system: String) throws {
        let expected = try Fixture.metrics(of: system)
        let confusion = ConfusionMatrix(of: try Fixture.observations(of: system))
        #expect(Double(confusion.truePositives) == expected["truePositives"])
        #expect(Double(confusion.falsePositives) == expected["falsePositives"])
        #expect(Double(confusion.falseNegatives) == expected["falseNegatives"])
        #expect(Double(confusion.trueNegatives) == expected["trueNegatives"])
        let macroPrecision = confusion.macroAverage(of: \.precision, undefinedAs: 0)
        #expect(isClose(macroPrecision, expected["macroPrecision"]))
        #expect(isClose(confusion.macroAverage(of: \.recall, undefinedAs: 0), expected["macroRecall"]))
    }

    @Test func neverPredictedClassHasNoPrecisionButAnF1OfZero() {
        let confusion = ConfusionMatrix(
            truePositives: 0, falsePositives: 0, falseNegatives: 3, trueNegatives: 7)
        #expect(confusion.opinion.precision == nil)
        #expect(confusion.opinion.recall == 0)
        #expect(confusion.opinion.f1 == 0)
        #expect(isClose(confusion.macroF1, 14.0 / 17 / 2))
    }

    @Test func absentClassLeavesMacroF1Undefined() {
        let confusion = ConfusionMatrix(
            truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 7)
        #expect(confusion.macroF1 == nil)
        #expect(confusion.macroAverage(of: \.f1, undefinedAs: 0) == 0.5)
    }

    @Test func emptyMatrixHasNoAverageWhateverTheConvention() {
        let confusion = ConfusionMatrix(of: [])
        #expect(confusion.macroAverage(of: \.f1, undefinedAs: 0) == nil)
        #expect(confusion.baseRate == nil)
    }

    @Test func correlationSurvivesCountsWhoseProductOverflows() {
        let large = 1_000_000_000
        let confusion = ConfusionMatrix(
            truePositives: 3 * large, falsePositives: large, falseNegatives: large, trueNegatives: 3 * large)
        #expect(isClose(confusion.matthewsCorrelation, 0.5))
    }

    @Test func baseRateIsTheShareOfOpinionLabels() {
        let confusion = ConfusionMatrix(
            truePositives: 1, falsePositives: 4, falseNegatives: 2, trueNegatives: 5)
        #expect(confusion.baseRate == 0.25)
        #expect(confusion.errors == 6)
    }
}

import StanceEvaluation
import Testing

@Suite struct CheckThatScoreTests {
    /// The oracle is scikit-learn, called as the official scorer calls it; matrices with missing classes are among them.
    @Test func equalsTheOfficialScorer() throws {
        for row in try Fixture.rows("checkthat") {
            let counts = try row.prefix(4).map(Fixture.count)
            let score = try #require(
                CheckThatScore(
                    of: ConfusionMatrix(
                        truePositives: counts[0], falsePositives: counts[1], falseNegatives: counts[2],
                        trueNegatives: counts[3])))
            let figures = [
                score.accuracy, score.macroPrecision, score.macroRecall, score.macroF1,
                score.subjectivePrecision, score.subjectiveRecall, score.subjectiveF1,
            ]
            for (figure, expected) in zip(figures, row.dropFirst(4)) {
                #expect(isClose(figure, try Fixture.number(expected)), "\(row)")
            }
        }
    }

    @Test func nothingHasNoScore() {
        #expect(CheckThatScore(of: ConfusionMatrix(of: [])) == nil)
    }
}

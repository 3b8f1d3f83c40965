import StanceEvaluation
import Testing

@Suite struct ThresholdSelectionTests {
    @Test func equalsBruteForceWithScikitLearn() throws {
        let expected = try Fixture.metrics(of: "candidate")
        let rows = try Fixture.observations(of: "candidate")
        let selection = try ThresholdSelection(
            maximizingMacroF1Of: rows.map(\.probability), labels: rows.map(\.isOpinion))
        #expect(isClose(selection.macroF1, expected["bestMacroF1"]))
        #expect(isClose(selection.threshold, expected["bestThreshold"]))
    }

    @Test func statedMacroF1IsThatOfTheDecisions() throws {
        var generator = SeededGenerator(seed: 31)
        for levels in [2, 4, 50] {
            let rows = Simulation.scores(90, levels: levels, groups: nil, generator: &generator)
            let selection = try ThresholdSelection(
                maximizingMacroF1Of: rows.map(\.probability), labels: rows.map(\.isOpinion))
            #expect(isClose(macroF1(of: rows, at: selection.threshold), selection.macroF1))
            for step in 0...100 {
                let other = try #require(macroF1(of: rows, at: Double(step) / 100))
                #expect(other <= selection.macroF1 + 1e-12)
            }
        }
    }

    @Test func separableScoresAreCutInTheMiddle() throws {
        let selection = try ThresholdSelection(
            maximizingMacroF1Of: [0.1, 0.25, 0.75, 0.9], labels: [false, false, true, true])
        #expect(selection.threshold == 0.5)
        #expect(selection.macroF1 == 1)
    }

    /// Two cuts are equally good: above the first row (TP 2, FP 1) and above the third (TP 1, FP 0).
    @Test(arguments: [
        ([0.1, 0.2, 0.5, 0.75], 0.625),
        ([0.125, 0.625, 0.75, 1], 0.375),
        ([0.125, 0.375, 0.625, 0.875], 0.75),
    ])
    func nearestToOneHalfAndThenTheHigherWinsATie(probabilities: [Double], threshold: Double) throws {
        let selection = try ThresholdSelection(
            maximizingMacroF1Of: probabilities, labels: [false, true, false, true])
        #expect(isClose(selection.macroF1, 11.0 / 15))
        #expect(selection.threshold == threshold)
    }

    @Test func neighbouringDoublesAreStillSeparated() throws {
        // The middle of one of these pairs rounds down, that of the other up.
        for lower in [0.3, 0.3.nextUp] {
            let selection = try ThresholdSelection(
                maximizingMacroF1Of: [lower, lower.nextUp], labels: [false, true])
            #expect(selection.threshold == lower.nextUp)
        }
    }

    @Test func rowOrderDoesNotMatter() throws {
        let rows = try Fixture.observations(of: "baseline")
        var generator = SeededGenerator(seed: 32)
        let shuffled = generator.shuffled(rows)
        #expect(
            try ThresholdSelection(
                maximizingMacroF1Of: rows.map(\.probability), labels: rows.map(\.isOpinion))
                == ThresholdSelection(
                    maximizingMacroF1Of: shuffled.map(\.probability), labels: shuffled.map(\.isOpinion)))
    }

    @Test func needsBothClasses() {
        #expect(throws: EvaluationError.noObservations) {
            try ThresholdSelection(maximizingMacroF1Of: [], labels: [])
        }
        #expect(throws: EvaluationError.singleClass(isOpinion: false, count: 2)) {
            try ThresholdSelection(maximizingMacroF1Of: [0.1, 0.2], labels: [false, false])
        }
    }

    private func macroF1(of rows: [Observation], at threshold: Double) -> Double? {
        ConfusionMatrix(
            of: rows.map {
                Observation(isOpinion: $0.isOpinion, probability: $0.probability, threshold: threshold)
            }
        ).macroF1
    }
}

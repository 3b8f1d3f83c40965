import StanceEvaluation
import Testing

@Suite struct GateTests {
    private func summary() throws -> EvaluationSummary {
        EvaluationSummary(of: try Fixture.observations(of: "candidate"))
    }

    @Test func aBoundIsMetByItself() throws {
        let summary = try summary()
        let value = try #require(summary.macroF1)
        #expect(Gate.minimum(.macroF1, value).outcome(for: summary).finding == .met)
        #expect(Gate.maximum(.macroF1, value).outcome(for: summary).finding == .met)
        #expect(Gate.minimum(.macroF1, value.nextUp).outcome(for: summary).finding == .tooLow)
        #expect(Gate.maximum(.macroF1, value.nextDown).outcome(for: summary).finding == .tooHigh)
    }

    @Test func whatCannotBeComputedFails() {
        let summary = EvaluationSummary(of: [Observation(isOpinion: false, probability: 0, threshold: 0.5)])
        let outcome = Gate.minimum(.rocAUC, 0).outcome(for: summary)
        #expect(outcome.finding == .undefined("no sentence is labelled opinion"))
        #expect(!outcome.passed)
    }

    @Test func noRegressionNeedsABaseline() throws {
        #expect(
            Gate.noRegression(.macroF1).outcome(for: try summary()).finding
                == .undefined("there is no baseline"))
    }

    @Test func noRegressionFailsOnlyIfWorse() throws {
        let summary = try summary()
        let value = try #require(summary.macroF1)
        for (recorded, passes) in [
            (value - 0.1, true), (value, true), (value + 0.005, true), (value + 0.1, false),
        ] {
            let comparison = SystemComparison(of: summary, with: [.macroF1: recorded])
            let outcome = Gate.noRegression(.macroF1).outcome(for: summary, comparison: comparison)
            #expect(outcome.passed == passes, "\(recorded)")
        }
        let without = SystemComparison(of: summary, with: [:])
        #expect(!Gate.noRegression(.macroF1).outcome(for: summary, comparison: without).passed)
    }

    @Test func oneFailureFailsAll() throws {
        let verdict = Verdict(
            of: [.minimum(.accuracy, 0), .maximum(.brier, 0), .minimum(.rocAUC, 0.5)], for: try summary())
        #expect(!verdict.passed)
        #expect(verdict.failures.map(\.gate) == [.maximum(.brier, 0)])
        #expect(Verdict(of: [], for: try summary()).passed)
    }
}

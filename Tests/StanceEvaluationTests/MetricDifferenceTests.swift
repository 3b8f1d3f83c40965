import StanceEvaluation
import Testing

@Suite struct MetricDifferenceTests {
    private func verdict(
        _ metric: Metric, _ baseline: Double?, _ candidate: Double?, _ bounds: ClosedRange<Double>?,
        margin: Double = 0.01
    ) -> MetricDifference.Verdict {
        MetricDifference(
            metric: metric, baseline: baseline, candidate: candidate, bounds: bounds, margin: margin
        ).verdict
    }

    @Test func anIntervalThatLeavesOutZeroDecides() {
        #expect(verdict(.macroF1, 0.7, 0.75, 0.02...0.08) == .better)
        #expect(verdict(.macroF1, 0.75, 0.7, -0.08 ... -0.02) == .worse)
        #expect(verdict(.macroF1, 0.7, 0.75, -0.01...0.11) == .undecided)
    }

    @Test func aLowerErrorIsBetter() {
        #expect(verdict(.brier, 0.2, 0.15, -0.08 ... -0.02) == .better)
        #expect(verdict(.brier, 0.15, 0.2, 0.02...0.08) == .worse)
        #expect(verdict(.brier, 0.15, 0.2, nil) == .worse)
    }

    @Test func anIntervalWithinTheMarginIsEquivalentEvenWithoutZero() {
        #expect(verdict(.macroF1, 0.7, 0.695, -0.009 ... -0.001) == .equivalent)
        #expect(verdict(.macroF1, 0.7, 0.695, -0.009 ... -0.001, margin: 0) == .worse)
        #expect(verdict(.macroF1, 0.7, 0.7, 0...0, margin: 0) == .equivalent)
    }

    @Test func withoutAnIntervalTheMarginDecides() {
        #expect(verdict(.accuracy, 0.7, 0.68, nil) == .worse)
        #expect(verdict(.accuracy, 0.7, 0.72, nil) == .better)
        #expect(verdict(.accuracy, 0.7, 0.695, nil) == .equivalent)
    }

    @Test func aMissingValueIsUndefined() {
        #expect(verdict(.rocAUC, nil, 0.7, nil) == .undefined)
        #expect(verdict(.rocAUC, 0.7, nil, 0...1) == .undefined)
    }
}

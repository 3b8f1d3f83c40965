import StanceEvaluation
import Testing

@Suite struct ReliabilityCurveTests {
    @Test func agreesWithTheSummaryForEveryBinCount() throws {
        let rows = try Fixture.observations(of: "candidate")
        for binCount in [1, 2, 7, 10, 15, 100] {
            let curve = try #require(ReliabilityCurve(of: rows, binCount: binCount))
            let summary = EvaluationSummary(of: rows, calibrationBins: binCount)
            #expect(isClose(summary.expectedCalibrationError, curve.expectedCalibrationError))
            #expect(curve.bins.reduce(0) { $0 + $1.count } == rows.count)
            #expect(curve.bins.reduce(0) { $0 + $1.opinionCount } == summary.confusion.opinion.support)
        }
    }

    @Test func edgesBelongToTheUpperBinAndOneToTheLast() throws {
        let rows = [0.0, 0.5, 0.5, 1.0].map { Observation(isOpinion: true, probability: $0, threshold: 0.5) }
        let curve = try #require(ReliabilityCurve(of: rows, binCount: 2))
        #expect(curve.bins.map(\.count) == [1, 3])
        #expect(curve.bins.map(\.bounds) == [0...0.5, 0.5...1])
        #expect(isClose(curve.bins[1].meanProbability, 2.0 / 3))
        #expect(curve.bins[1].opinionShare == 1)
    }

    @Test func emptyBinHasNeitherMeanNorShare() throws {
        let rows = [Observation(isOpinion: true, probability: 0.95, threshold: 0.5)]
        let curve = try #require(ReliabilityCurve(of: rows))
        #expect(curve.bins.count == 10)
        #expect(curve.bins[0].meanProbability == nil)
        #expect(curve.bins[0].opinionShare == nil)
        #expect(isClose(curve.expectedCalibrationError, 0.05))
        #expect(ReliabilityCurve(of: []) == nil)
    }
}

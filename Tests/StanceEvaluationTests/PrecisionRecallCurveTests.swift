import StanceEvaluation
import Testing

@Suite struct PrecisionRecallCurveTests {
    @Test func equalsScikitLearn() throws {
        let expected = try Fixture.rows("precision-recall")
        let curve = try #require(PrecisionRecallCurve(of: try Fixture.observations(of: "candidate")))
        #expect(curve.points.count == expected.count)
        for (point, row) in zip(curve.points, expected) {
            #expect(isClose(point.threshold, try Fixture.number(row[0])))
            #expect(isClose(point.recall, try Fixture.number(row[1])))
            #expect(isClose(point.precision, try Fixture.number(row[2])))
        }
        #expect(isClose(curve.averagePrecision, try Fixture.metrics(of: "candidate")["averagePrecision"]))
    }

    @Test func needsOpinion() {
        let reporting = Observation(isOpinion: false, probability: 0.5, threshold: 0.5)
        #expect(PrecisionRecallCurve(of: []) == nil)
        #expect(PrecisionRecallCurve(of: [reporting]) == nil)
    }

    @Test func allScoresTiedGiveTheBaseRate() throws {
        let rows = [true, false, false, false].map {
            Observation(isOpinion: $0, probability: 0.3, threshold: 0.5)
        }
        let curve = try #require(PrecisionRecallCurve(of: rows))
        #expect(curve.averagePrecision == 0.25)
        #expect(curve.points.count == 1)
    }
}

import StanceEvaluation
import Testing

@Suite struct ROCCurveTests {
    @Test func equalsScikitLearn() throws {
        let expected = try Fixture.rows("roc")
        let curve = try #require(ROCCurve(of: try Fixture.observations(of: "candidate")))
        #expect(curve.points.count == expected.count)
        #expect(curve.points[0].threshold == nil)
        for (point, row) in zip(curve.points, expected) {
            #expect(isClose(point.threshold ?? 2, min(2, try Fixture.number(row[0]))))
            #expect(isClose(point.falsePositiveRate, try Fixture.number(row[1])))
            #expect(isClose(point.truePositiveRate, try Fixture.number(row[2])))
        }
        #expect(isClose(curve.area, try Fixture.metrics(of: "candidate")["rocAUC"]))
    }

    @Test func areaIsThatUnderThePoints() throws {
        let curve = try #require(ROCCurve(of: try Fixture.observations(of: "baseline")))
        let trapezoids = zip(curve.points, curve.points.dropFirst()).map { left, right in
            (right.falsePositiveRate - left.falsePositiveRate)
                * (left.truePositiveRate + right.truePositiveRate) / 2
        }
        #expect(isClose(curve.area, trapezoids.reduce(0, +)))
    }

    @Test func needsBothClasses() {
        let opinion = Observation(isOpinion: true, probability: 0.5, threshold: 0.5)
        #expect(ROCCurve(of: []) == nil)
        #expect(ROCCurve(of: [opinion]) == nil)
        #expect(
            ROCCurve(of: [opinion, Observation(isOpinion: false, probability: 0.1, threshold: 0.5)]) != nil)
    }
}

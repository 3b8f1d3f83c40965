import StanceEvaluation
import Testing

@Suite struct ThresholdCurveTests {
    @Test func everyPointIsTheMatrixAtItsThreshold() throws {
        let rows = try Fixture.observations(of: "candidate")
        let points = ThresholdCurve(of: rows).points
        #expect(points.count == Set(rows.map(\.probability)).count)
        for point in points {
            let decided = rows.map {
                Observation(
                    isOpinion: $0.isOpinion, probability: $0.probability, threshold: point.threshold)
            }
            #expect(point.confusion == ConfusionMatrix(of: decided))
        }
    }
}

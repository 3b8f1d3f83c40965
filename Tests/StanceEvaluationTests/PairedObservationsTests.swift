import StanceEvaluation
import Testing

@Suite struct PairedObservationsTests {
    private let wrong = Observation(isOpinion: true, probability: 0.1, threshold: 0.5, group: "a")
    private let right = Observation(isOpinion: true, probability: 0.9, threshold: 0.5, group: "a")

    @Test func flipsAreListedByRow() throws {
        let pairs = try PairedObservations(
            baseline: [wrong, right, wrong, right], candidate: [right, wrong, wrong, right])
        #expect(pairs.fixedRows == [0])
        #expect(pairs.brokenRows == [1])
    }

    @Test func countsMustAgree() {
        #expect(throws: EvaluationError.pairedCountsDiffer(baseline: 1, candidate: 2)) {
            try PairedObservations(baseline: [wrong], candidate: [wrong, right])
        }
    }

    @Test func labelsAndGroupsMustAgree() {
        let otherLabel = Observation(isOpinion: false, probability: 0.9, threshold: 0.5, group: "a")
        let otherGroup = Observation(isOpinion: true, probability: 0.9, threshold: 0.5)
        for other in [otherLabel, otherGroup] {
            #expect(throws: EvaluationError.pairedRowsDiffer(row: 1)) {
                try PairedObservations(baseline: [wrong, right], candidate: [right, other])
            }
        }
    }
}

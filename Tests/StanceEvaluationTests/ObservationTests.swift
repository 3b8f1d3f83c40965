import StanceEvaluation
import Testing

@Suite struct ObservationTests {
    @Test func thresholdItselfIsOpinion() {
        #expect(Observation(isOpinion: true, probability: 0.5, threshold: 0.5).isPredictedOpinion)
        #expect(!Observation(isOpinion: true, probability: 0.5.nextDown, threshold: 0.5).isPredictedOpinion)
    }

    @Test func isCorrectWhereDecisionAndLabelAgree() {
        for (isOpinion, isPredicted) in [(true, true), (true, false), (false, true), (false, false)] {
            let row = Observation(isOpinion: isOpinion, probability: 0.3, isPredictedOpinion: isPredicted)
            #expect(row.isCorrect == (isOpinion == isPredicted))
        }
    }

    @Test func probabilityAboveOneStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Observation(isOpinion: true, probability: 1.01, threshold: 0.5)
        }
    }

    @Test func undefinedProbabilityStopsTheProgram() async {
        await #expect(processExitsWith: .failure) {
            _ = Observation(isOpinion: true, probability: .nan, threshold: 0.5)
        }
    }
}

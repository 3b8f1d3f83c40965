import StanceReports
import Testing

@Suite struct WordWeightTests {
    private func weights(_ contributions: [Contribution]) -> [String: Double] {
        Dictionary(
            uniqueKeysWithValues: WordWeight.weights(of: contributions).map { ($0.name, $0.contribution) })
    }

    @Test func contributionsOfAWordAreSummed() {
        #expect(
            weights(SampleScore.contributions) == ["shameful": 2.25, "it": 0.25, "mark exclamation": -0.5])
    }

    @Test func interceptIsNoWord() {
        #expect(WordWeight.weights(of: [SampleScore.contributions[1]]).isEmpty)
    }

    @Test func whatSeveralWordsGiveIsSharedEvenly() {
        let parts = [
            SampleScore.contribution("word", "no", 0..<2, 1, 1),
            SampleScore.contribution("char", "wonder", 3..<9, 1, 2),
            SampleScore.contribution("word", "no wonder", 0..<9, 1, 3),
        ]
        #expect(weights(parts) == ["no": 2.5, "wonder": 3.5])
    }

    @Test func nothingOfAPhraseOfUnknownWordsIsLost() {
        let parts = [
            SampleScore.contribution("lexicon:irony", "no wonder", 0..<9, 1, 3),
            SampleScore.contribution("word", "he", 10..<12, 1, 1),
        ]
        #expect(weights(parts) == ["no wonder": 3, "he": 1])
    }

    @Test func sameWordInTwoPlacesIsTwoWords() {
        let parts = [
            SampleScore.contribution("word", "no", 0..<2, 1, 1),
            SampleScore.contribution("word", "no", 4..<6, 1, 1),
        ]
        #expect(WordWeight.weights(of: parts).map(\.name) == ["no", "no"])
    }

    @Test func largestMagnitudeComesFirstAndTiesKeepTheOrderOfTheText() {
        let parts = [
            SampleScore.contribution("word", "b", 4..<5, 1, 1),
            SampleScore.contribution("word", "a", 0..<1, 1, -1),
            SampleScore.contribution("word", "c", 8..<9, 1, -2),
            SampleScore.contribution("style:shape:fragment", nil, nil, 1, 1),
        ]
        #expect(WordWeight.weights(of: parts).map(\.name) == ["c", "a", "b", "shape fragment"])
    }
}

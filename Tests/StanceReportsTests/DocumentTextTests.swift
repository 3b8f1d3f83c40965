import StanceReports
import Testing

@Suite struct DocumentTextTests {
    private let plain = TextStyle(width: 100, usesColour: false)

    private func render(_ decisions: [Decision], limit: Int?) -> String {
        let text = "First thing here. Second thing here. Third thing here. Fourth thing here."
        let scores = decisions.enumerated().map { SampleScore.sentence(of: text, index: $0, decision: $1) }
        return DocumentText(style: plain, limit: limit).render(SampleScore.document(scores))
    }

    @Test func headingGivesShareIntervalAndVoices() {
        let text = render([.opinion], limit: nil)
        #expect(text.contains("author's opinion in 1 of 4 sentences: 25 % (95 % interval 13–75 %)"))
        #expect(text.contains("voice by words: author 60 %, attributed 40 %"))
    }

    @Test func onlyOpinionsAndUnclearSentencesAreShownWithALimit() {
        let text = render([.opinion, .reporting, .review, .skipped], limit: 5)
        #expect(text.contains("First thing") && text.contains("Third thing"))
        #expect(!text.contains("Second thing") && !text.contains("Fourth thing"))
        #expect(text.contains("4 sentences, 1 not scored"))
    }

    @Test func everySentenceIsShownWithoutALimit() {
        let text = render([.opinion, .reporting, .review, .skipped], limit: nil)
        #expect(text.contains("Second thing") && text.contains("Fourth thing"))
    }

    @Test func whatTheLimitHidesIsCounted() {
        #expect(render([.opinion, .review, .opinion], limit: 1).contains("… 2 more"))
        #expect(render([.reporting, .reporting], limit: 1).contains("No sentence stands out as opinion"))
    }

    @Test func decidingWordsAreNamedWithTheirWeights() {
        #expect(
            render([.opinion], limit: nil).contains(
                "because: shameful +2.25, mark exclamation −0.50, it +0.25"))
    }
}

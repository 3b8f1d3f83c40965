import StanceKit
import Testing

@Suite struct ExplanationTests {
    private let document = Document(
        name: "t", text: "The report came out in May. The so-called reform is a pathetic disgrace.")

    @Test func onlyScoresThatAreAskedForSayWhatTheyAreMadeOf() throws {
        let classifier = try TestCorpus.classifier()
        let all = classifier.score(document).sentences
        let ofOpinions = classifier.score(document, options: .init(explained: .opinions)).sentences
        let none = classifier.score(document, options: .init(explained: .none)).sentences
        #expect(Set(all.map(\.verdict.countsAsOpinion)) == [false, true])
        try #require(all.count == ofOpinions.count && all.count == none.count)
        for (index, score) in all.enumerated() {
            #expect(!score.contributions.isEmpty && none[index].contributions.isEmpty)
            #expect(
                ofOpinions[index].contributions
                    == (score.verdict.countsAsOpinion ? score.contributions : []))
            #expect(ofOpinions[index].verdict == score.verdict && none[index].verdict == score.verdict)
        }
    }
}

import StanceKit
import Testing

@Suite struct ReadmeExampleTests {
    @Test func theExampleFindsTheOpinion() throws {
        var printed: [String] = []
        func print(_ location: TextLocation, _ text: String, _ term: String) {
            printed.append("\(location) \(text)")
        }
        let root = Checkout.path("")

        let classifier = try StanceClassifier(contentsOf: root + "Models/news-en/news-en.stance")
        let score = classifier.score(
            Document(name: "draft", text: "The vote was on Monday. It was a disgrace."))
        for sentence in score.sentences where sentence.decision == .opinion {
            print(sentence.sentence.location, sentence.text, sentence.contributions[0].term ?? "")
        }

        #expect(printed == ["1:25 It was a disgrace."])
    }
}

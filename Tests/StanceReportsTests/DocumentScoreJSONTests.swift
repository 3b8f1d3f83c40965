import StanceReports
import Testing

@Suite struct DocumentScoreJSONTests {
    @Test func summaryIsTheContractsFieldForField() {
        let document = SampleScore.document([
            SampleScore.sentence(), SampleScore.sentence(index: 1, decision: .skipped),
        ])
        #expect(
            document.summaryJSON.compact
                == #"{"type":"document","file":"a.txt","sentenceCount":2,"#
                + #""authorOpinion":{"share":0.25,"interval":[0.125,0.75],"opinion":1,"judged":4,"adjusted":null},"#
                + #""voices":{"author":{"sentences":2,"words":6},"attributed":{"sentences":1,"words":4},"#
                + #""quoted":{"sentences":0,"words":0}},"#
                + #""decisions":{"opinion":1,"reporting":0,"review":0,"short":0,"skipped":1},"#
                + #""threshold":0.5,"model":"news-en"}"#)
    }

    @Test func shareOfNothingIsNull() {
        let nothing = DocumentScore(
            file: "a", sentences: [], model: "m", threshold: 0.5,
            authorOpinion: .init(opinion: 0, judged: 0, interval: nil), voices: [:])
        #expect(
            nothing.summaryJSON.compact.contains(
                #""authorOpinion":{"share":null,"interval":null,"opinion":0,"judged":0,"adjusted":null}"#))
    }

    @Test func documentHoldsItsSentences() {
        let score = SampleScore.sentence()
        let document = SampleScore.document([score]).json(top: 3).compact
        #expect(document.hasSuffix(#","sentences":["# + score.json(top: 3).compact + "]}"))
    }
}

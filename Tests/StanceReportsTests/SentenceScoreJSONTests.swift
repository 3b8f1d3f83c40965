import StanceReports
import Testing

@Suite struct SentenceScoreJSONTests {
    @Test func recordIsTheContractsFieldForField() {
        let score = SampleScore.sentence(id: "a-1", contributions: [SampleScore.contributions[0]])
        #expect(
            score.json(top: nil).compact
                == #"{"file":"a.txt","id":"a-1","index":0,"line":1,"column":1,"byteStart":0,"byteEnd":25,"#
                + #""utf16Start":0,"utf16End":25,"role":"body","voice":"attributed","cue":"said","#
                + #""text":"It was shameful, he said.","probability":0.75,"logit":1.5,"label":"opinion","#
                + #""decision":"opinion","contributions":[{"feature":"word","term":"shameful","byteStart":7,"#
                + #""byteEnd":15,"value":0.5,"weight":3,"contribution":1.5}],"model":"news-en"}"#)
    }

    @Test func fieldsAreInTheContractsOrderWhateverTheDecision() {
        let contract = [
            "file", "id", "index", "line", "column", "byteStart", "byteEnd", "utf16Start", "utf16End", "role",
            "voice",
            "cue", "text", "probability", "logit", "label", "decision", "contributions", "model",
        ]
        for decision in Decision.allCases {
            guard case .object(let fields) = SampleScore.sentence(decision: decision).json(top: 2) else {
                Issue.record("no object")
                return
            }
            #expect(fields.map(\.name) == contract)
        }
    }

    @Test(arguments: [
        (Decision.opinion, #""label":"opinion","decision":"opinion""#),
        (.reporting, #""label":"reporting","decision":"reporting""#),
        (.review, #""label":null,"decision":"review""#),
        (.short, #""label":null,"decision":"short""#), (.skipped, #""label":null,"decision":"skipped""#),
    ])
    func labelIsNullUnlessDecided(_ decision: Decision, _ written: String) {
        #expect(SampleScore.sentence(decision: decision).json(top: 5).compact.contains(written))
    }

    @Test func skippedSentenceHasNoFigures() {
        let text = SampleScore.sentence(index: 1, decision: .skipped).json(top: 5).compact
        #expect(text.contains(#""cue":null,"#))
        #expect(text.contains(#""probability":null,"logit":null,"#))
        #expect(text.contains(#""contributions":[]"#))
        #expect(text.contains(#""id":null"#))
    }

    @Test func contributionOfTheWholeSentenceHasNoPlace() {
        let text = SampleScore.sentence(contributions: [SampleScore.contributions[1]]).json(top: nil).compact
        #expect(
            text.contains(
                #"{"feature":"intercept","term":null,"byteStart":null,"byteEnd":null,"value":1,"weight":-1,"contribution":-1}"#
            ))
    }
}

import StanceReports
import Testing

@Suite struct ExplanationTextTests {
    private let plain = TextStyle(width: 100, usesColour: false)

    @Test func contributionsAreListedDownToTheirSum() {
        let text = ExplanationText(style: plain, top: nil).render(SampleScore.sentence())
        #expect(text.hasPrefix("a.txt:1:1\n  It was shameful, he said.\n"))
        #expect(text.contains("opinion, probability of opinion 0.750; voice attributed (said), body"))
        #expect(text.contains("+1.00  sum = logit"))
        #expect(text.contains("logit 1.000"))
        #expect(text.split(separator: "\n").count { $0.contains("shameful") } == 3)
    }

    @Test func restIsCountedAndSummed() {
        let text = ExplanationText(style: plain, top: 2).render(SampleScore.sentence())
        #expect(text.contains("+0.50  3 more"))
        #expect(text.contains("+1.00  sum = logit"))
    }

    @Test func skippedSentenceSaysWhy() {
        let text = ExplanationText(style: plain, top: nil).render(SampleScore.sentence(decision: .skipped))
        #expect(text.hasSuffix("  not scored: body\n"))
    }
}

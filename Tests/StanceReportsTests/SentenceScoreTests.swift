import StanceReports
import Testing

@Suite struct SentenceScoreTests {
    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 100])
    func leadingContributionsSumToTheLogit(_ count: Int) throws {
        let score = SampleScore.sentence()
        let leading = score.leadingContributions(count)
        #expect(leading.reduce(0) { $0 + $1.contribution } == score.logit)
        #expect(leading.count == min(count + 1, score.contributions.count))
    }

    @Test func allContributionsAreListedWithoutALimit() {
        let score = SampleScore.sentence()
        #expect(score.leadingContributions(nil) == score.contributions)
    }

    @Test func restSaysHowManyItStandsFor() throws {
        let rest = try #require(SampleScore.sentence().leadingContributions(2).last)
        #expect(rest.feature == "rest")
        #expect(rest.term == nil && rest.range == nil)
        #expect(rest.value == 3)
        #expect(rest.contribution == 0.5)
        #expect(rest.value * rest.weight == rest.contribution)
    }

    @Test func sentenceWithoutContributionsHasNone() {
        #expect(SampleScore.sentence(decision: .skipped).leadingContributions(0).isEmpty)
    }
}

import StanceReports
import StanceText
import Testing

@Suite struct CopyCheckTests {
    private func check(_ policy: CopyPolicy, ignored: Set<Int> = []) -> CopyCheck {
        let document = SampleScore.checked
        return CopyCheck(
            of: document, policy: policy, ends: document.sentences.map(\.sentence.location), ignored: ignored)
    }

    @Test func nothingIsAskedSoNothingFails() {
        let check = check(CopyPolicy())
        #expect(check.passed)
        #expect(check.findings.map(\.severity) == [.warning, .note])
    }

    @Test func eachOpinionFailsWhereOpinionIsNotLet() {
        #expect(check(CopyPolicy(failsOn: .opinion)).findings.count(where: \.fails) == 1)
        #expect(check(CopyPolicy(failsOn: .review)).findings.count(where: \.fails) == 2)
    }

    @Test func onlyTheVoicesAskedForAreChecked() {
        let check = check(CopyPolicy(voices: [.quoted], failsOn: .review))
        #expect(check.passed && check.findings.isEmpty && check.share.judged == 0)
    }

    @Test func theShareIsAboutJudgedSentencesOfTheBody() throws {
        let share = check(CopyPolicy()).share
        #expect(share.opinion == 2 && share.judged == 3)
        #expect(check(CopyPolicy(maximumOpinion: 0.7)).passed)
        let failed = check(CopyPolicy(maximumOpinion: 0.6))
        #expect(!failed.passed)
        let finding = try #require(failed.findings.first)
        #expect(finding.rule == .opinionShare && finding.severity == .error)
        #expect(finding.message == "opinion in 2 of 3 sentences (66.7 %), more than 60.0 %")
    }

    @Test func whatIsIgnoredNeitherFailsNorCounts() {
        let check = check(CopyPolicy(maximumOpinion: 0.6, failsOn: .opinion), ignored: [0])
        #expect(check.passed)
        #expect(check.share.opinion == 1 && check.share.judged == 2)
        #expect(check.findings.map(\.waiver) == [.inSource, nil])
    }

    @Test func onlyNewFindingsFail() {
        let first = check(CopyPolicy(maximumOpinion: 0.5, failsOn: .review))
        let known = FindingBaseline(parsing: FindingBaseline.text(of: first.findings))
        #expect(known.waiving(first.findings).allSatisfy { $0.waiver == .baseline })
        var without = first
        without.findings.removeLast()
        let partly = FindingBaseline(parsing: FindingBaseline.text(of: without.findings))
        #expect(partly.waiving(first.findings).filter(\.fails).map(\.rule) == [.review])
    }

    @Test func aFindingIsKnownByItsWordsAndNotByItsLine() {
        let moved = CopyCheck(
            of: SampleScore.document(
                SampleScore.checked.sentences.map { score in
                    score.placed(
                        as: score.sentence.placed(
                            utf16Range: score.sentence.utf16Range, location: TextLocation(line: 99, column: 9)
                        ) { $0 }, by: { $0 })
                }), policy: CopyPolicy(failsOn: .opinion),
            ends: SampleScore.checked.sentences.map(\.sentence.location), ignored: [])
        let here = check(CopyPolicy(failsOn: .opinion))
        #expect(moved.findings.map(\.fingerprint) == here.findings.map(\.fingerprint))
        #expect(Set(here.findings.map(\.fingerprint)).count == here.findings.count)
    }

    @Test func theReportIsAsRecorded() throws {
        let style = TextStyle(width: 80, usesColour: false)
        let report = CheckReport(
            of: [check(CopyPolicy(maximumOpinion: 0.5, failsOn: .review))], style: style)
        try Transcript.expect(report.text, equals: "check.txt")
        try Transcript.expect(report.sarif(version: "1.2.3"), equals: "check.sarif")
        try Transcript.expect(report.junit, equals: "check.xml")
        try Transcript.expect(report.annotations, equals: "check-annotations.txt")
        try Transcript.expect(
            ArticleHTML().render([.init(score: SampleScore.checked, anchored: SampleScore.checked.sentences)]
            ),
            equals: "article.html")
    }
}

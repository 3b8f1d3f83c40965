import StanceEvaluation
import StanceReports
import Testing

@Suite struct EvaluationReportTests {
    @Test func theSliceFiguresAreThoseOfTheirSentences() throws {
        let report = try SampleEvaluation.report()
        let quoted = try #require(report.slices.first { $0.value == "quoted" })
        let rows = SampleEvaluation.sentences().filter { $0.attributes["voice"] == "quoted" }
        #expect(quoted.summary.count == rows.count)
        #expect(quoted.summary.confusion.errors == rows.count { !$0.isCorrect })
        #expect(report.slices.filter { $0.attribute == "voice" }.map(\.summary.count).reduce(0, +) == 60)
    }

    @Test func lengthsAreInOrderOfLength() throws {
        let sentences = [12, 3, 45, 25].enumerated().map { index, words in
            EvaluatedSentence(
                id: "\(index)", file: "f", line: index, text: nil, isOpinion: true, probability: 1,
                isPredictedOpinion: true, attributes: ["length": SentenceLength(wordCount: words).rawValue])
        }
        let report = try EvaluationReport(
            measuring: sentences, of: SampleEvaluation.source, bootstrap: Bootstrap(draws: 2))
        #expect(report.slices.map(\.value) == SentenceLength.allCases.map(\.rawValue))
    }

    @Test func flipsAreTheSentencesWhoseDecisionChanged() throws {
        let comparison = try #require(try SampleEvaluation.report().comparison)
        #expect(comparison.fixed.allSatisfy(\.isCorrect) && !comparison.broken.contains(where: \.isCorrect))
        let before = SampleEvaluation.sentences(shift: 3)
        #expect(
            comparison.fixed.map(\.id)
                == before.filter { row in
                    !row.isCorrect
                        && SampleEvaluation.sentences().contains { $0.id == row.id && $0.isCorrect }
                }.map(\.id))
    }

    @Test func theOrderOfTheBaselineDoesNotMatter() throws {
        let straight = try SampleEvaluation.report()
        let reversed = try SampleEvaluation.report(baseline: SampleEvaluation.sentences(shift: 3).reversed())
        #expect(reversed.comparison?.systems == straight.comparison?.systems)
    }

    @Test func aBaselineOfOtherSentencesIsRefused() {
        let rows = SampleEvaluation.sentences()
        #expect(throws: ReportError.baselineLacks(baseline: "before & after", count: 2, of: 60, first: "s58"))
        {
            try SampleEvaluation.report(baseline: Array(rows.prefix(58)))
        }
        let relabelled = rows.map {
            EvaluatedSentence(
                id: $0.id, file: $0.file, line: $0.line, text: $0.text, isOpinion: !$0.isOpinion,
                probability: $0.probability, isPredictedOpinion: $0.isPredictedOpinion)
        }
        #expect(throws: ReportError.baselineLabelsDiffer(baseline: "before & after", id: "s0")) {
            try SampleEvaluation.report(baseline: relabelled)
        }
    }

    @Test func figuresOfAnotherNumberOfSentencesAreRefused() {
        #expect(throws: ReportError.baselineOfOtherData(baseline: "old", count: 59, wanted: 60)) {
            try EvaluationReport(
                measuring: SampleEvaluation.sentences(), of: SampleEvaluation.source,
                demands: .init(baseline: .figures(name: "old", count: 59, [:])),
                bootstrap: Bootstrap(draws: 2))
        }
    }

    @Test func largeSlicesTakeFewerDrawsAndSaySo() throws {
        let sentences = (0..<20_000).map { index in
            EvaluatedSentence(
                id: "\(index)", file: "f", line: index, text: nil, isOpinion: index % 2 == 0,
                probability: index % 5 == 0 ? 0.9 : 0.1, isPredictedOpinion: index % 5 == 0,
                group: "\(index % 40)", attributes: ["voice": index < 15_000 ? "author" : "quoted"])
        }
        let report = try EvaluationReport(
            measuring: sentences, of: SampleEvaluation.source, bootstrap: Bootstrap(draws: 1_700))
        #expect(report.overall.intervals[.accuracy]?.draws == 1_700)
        #expect(report.slices.map { $0.intervals[.accuracy]?.draws } == [1_000, 1_700])
    }
}

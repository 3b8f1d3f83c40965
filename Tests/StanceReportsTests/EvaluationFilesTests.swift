import StanceEvaluation
import StanceReports
import Testing

@Suite struct EvaluationFilesTests {
    @Test func everyFileIsAsRecorded() throws {
        for file in try SampleEvaluation.files().all {
            try Transcript.expect(file.text, equals: file.name)
        }
    }

    @Test func annotationsAreAsRecorded() throws {
        try Transcript.expect(try SampleEvaluation.files().annotations, equals: "annotations.txt")
    }

    @Test func theTextIsAsRecorded() throws {
        let style = TextStyle(width: 80, usesColour: false)
        try Transcript.expect(
            EvaluationText(style: style).render(try SampleEvaluation.report()), equals: "report.txt")
    }

    @Test func aVerdictThatPassesIsNeverCalledAFailure() throws {
        let report = try SampleEvaluation.report(gates: [.minimum(.accuracy, 0.1)])
        #expect(report.passes)
        let files = EvaluationFiles(of: report, version: "1.2.3")
        #expect(files.metrics.contains("\"passed\": true") && !files.metrics.contains("\"passed\": false"))
        #expect(!files.markdown.contains("FAIL") && !files.html.contains("FAIL"))
        #expect(files.junit.contains("failures=\"0\"") && !files.junit.contains("<failure"))
        #expect(!files.annotations.hasPrefix("::error") && !files.annotations.contains("\n::error"))
    }

    @Test func errorsComeWorstFirst() throws {
        let report = try SampleEvaluation.report()
        let wrongness = report.errors.map(\.wrongness)
        #expect(!wrongness.isEmpty && wrongness == wrongness.sorted(by: >))
        #expect(report.errors.count == report.overall.summary.confusion.errors)
        let files = EvaluationFiles(of: report, version: "1")
        let rows = files.errors.split(separator: "\n")
        #expect(rows.count == report.errors.count + 1)
        #expect(rows.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 7 })
    }

    @Test func predictionsHoldWhatABaselineNeeds() throws {
        let report = try SampleEvaluation.report()
        let files = EvaluationFiles(of: report, version: "1")
        #expect(files.predictions.split(separator: "\n").count == 60)
        #expect(files.baseline.split(separator: "\n").count == 60)
        #expect(files.baseline.utf8.count < files.predictions.utf8.count / 2)
    }
}

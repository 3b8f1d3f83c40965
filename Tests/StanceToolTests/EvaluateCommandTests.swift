import Foundation
import Testing

@Suite struct EvaluateCommandTests {
    @Test func theAuthorsSentencesOfTheSeedsAreRankedWell() throws {
        let run = try ToolRun("evaluate", "news-en", "seeds/labels.tsv", "--json")
        #expect(run.status == 0, "\(run.errors)")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["misplaced"] as? Int == 0)
        let slices = try #require(report["slices"] as? [[String: Any]])
        let author = try #require(
            slices.first { $0["attribute"] as? String == "voice" && $0["value"] as? String == "author" })
        #expect(try #require(author["rocAUC"] as? Double) >= 0.85)
    }

    @Test func theJSONHasTheKeysOfTheContract() throws {
        let run = try ToolRun("evaluate", "news-en", "Training/news-en/dev.tsv", "--json")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let keys = [
            "n", "macroF1", "accuracy", "rocAUC", "averagePrecision", "opinion", "reporting", "brier", "ece",
            "threshold",
            "confusion", "intervals", "slices", "comparison",
        ]
        for key in keys { #expect(report[key] != nil, "\(key)") }
        let confusion = try #require(report["confusion"] as? [String: Int])
        #expect(confusion.values.reduce(0, +) == report["n"] as? Int)
    }

    @Test func theReportFolderHoldsMetricsTextAndPredictions() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("deep/report").path
        let run = try ToolRun("evaluate", "news-en", "Training/news-en/dev.tsv", "--report", path)
        #expect(run.status == 0, "\(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        #expect(
            names == [
                "errors.tsv", "junit.xml", "metrics.json", "predictions.jsonl", "report.html", "report.md",
                "results.sarif",
            ])
        let predictions = try String(contentsOfFile: path + "/predictions.jsonl", encoding: .utf8).split(
            separator: "\n")
        let metrics = try JSONSerialization.jsonObject(
            with: Data(contentsOf: URL(fileURLWithPath: path + "/metrics.json")))
        #expect((metrics as? [String: Any])?["n"] as? Int == predictions.count)
    }

    @Test func aTableInCheckThatFormIsReadAsItIs() throws {
        let folder = try TemporaryFolder()
        let table =
            "\u{FEFF}sentence_id\tsentence\tlabel\r\n1\tThis is \"a disgrace\tSUBJ\r\n2\tIt rained.\tOBJ\r\n"
        let path = try folder.file("checkthat.tsv", table.utf8)
        let run = try ToolRun("evaluate", "news-en", path, "--json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("\"n\": 2,"))
    }
}

import Foundation
import Testing

/// `train --data` with `--memory-limit` and `--checkpoint`, which read the table row by row.
@Suite struct StreamedTrainingTests {
    private let folder: TemporaryFolder
    private let data: String

    init() throws {
        folder = try TemporaryFolder()
        data = try folder.file("subjective.tsv", LabelTables.subjective.utf8)
    }

    private func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

    private func probabilities(_ model: String) throws -> [Double] {
        let run = try ToolRun("score", "--model", path(model), "--input", "tsv", "--format", "jsonl", data)
        #expect(run.status == 0, "\(run.errors)")
        return try run.objects.compactMap { $0["probability"] as? Double }
    }

    @Test func rowByRowATableGivesTheWeightsThatItGivesAsAWhole() throws {
        let whole = try ToolRun("train", "--data", data, "-o", path("whole.stance"))
        let stream = try ToolRun(
            "train", "--data", data, "--memory-limit", "1G", "-o", path("stream.stance"))
        #expect(whole.status == 0 && stream.status == 0, "\(stream.errors)")
        #expect(stream.errors.isEmpty)
        #expect(stream.output.contains("2 rows without a label passed over"))
        // The folds share a vocabulary, so calibrations differ a little; the order does not.
        let (first, second) = (try probabilities("whole.stance"), try probabilities("stream.stance"))
        #expect(first.count == second.count && !first.isEmpty)
        for (left, right) in zip(first, second) { #expect((left < 0.5) == (right < 0.5)) }
    }

    @Test func aStreamGivesTheSameBytesEachTime() throws {
        for name in ["one", "two"] {
            let run = try ToolRun(
                "train", "--data", data, "--memory-limit", "1G", "-o", path("\(name)/m.stance"))
            #expect(run.status == 0, "\(run.errors)")
        }
        let models = try ["one", "two"].map {
            try Data(contentsOf: URL(fileURLWithPath: path("\($0)/m.stance")))
        }
        #expect(models[0] == models[1])
    }

    @Test func topicsAreLearnedRowByRowToo() throws {
        let topics = try folder.file("topics.tsv", LabelTables.topics().utf8)
        let run = try ToolRun("train", "--data", topics, "--memory-limit", "1G", "-o", path("topics.stance"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("  economy 24, sport 24, weather 24\n"))
    }

    @Test func tooLittleMemoryIsRefusedWithWhatWouldBeNeeded() throws {
        let run = try ToolRun("train", "--data", data, "--memory-limit", "1M", "-o", path("m.stance"))
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.contains("training needs about"))
        #expect(!FileManager.default.fileExists(atPath: path("m.stance")))
    }

    @Test func aFileThatIsNoCheckpointIsRefusedAndLeftAlone() throws {
        let checkpoint = try folder.file("c.checkpoint", "hello, this is no checkpoint".utf8)
        let run = try ToolRun("train", "--data", data, "--checkpoint", checkpoint, "-o", path("m.stance"))
        #expect(run.status == 2)
        #expect(run.errors.contains("no whole checkpoint"))
        #expect(try String(contentsOfFile: checkpoint, encoding: .utf8).hasPrefix("hello"))
    }

    @Test func theOptionsAreForDataOnly() throws {
        for option in [["--memory-limit", "1G"], ["--checkpoint", path("c")]] {
            let run = try ToolRun(["train"] + option)
            #expect(run.status == 64, "\(option)")
        }
        #expect(try ToolRun("train", "--data", data, "--memory-limit", "much").status == 64)
    }

    @Test func aBadRowIsNamedWithItsLine() throws {
        let bad = try folder.file(
            "bad.tsv", "sentence\tlabel\nIt rained.\tOBJ\nIt snowed.\tOBJ\textra\n".utf8)
        let run = try ToolRun("train", "--data", bad, "--memory-limit", "1G", "-o", path("m.stance"))
        #expect(run.status == 2)
        #expect(run.errors.contains("bad.tsv:3: "))
    }
}

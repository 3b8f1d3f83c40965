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

    @Test func theMemoryThatIsAskedForIsEnough() throws {
        let table = try longTable()
        let refused = try ToolRun("train", "--data", table, "--memory-limit", "1M", "-o", path("m.stance"))
        let need = try #require(refused.errors.firstMatch(of: /needs about ([0-9]+) MiB/)?.1)
        let run = try ToolRun(
            "train", "--data", table, "--memory-limit", "\(Int(need)! + 1)M", "-o", path("m.stance"))
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func aFileThatIsNoCheckpointIsRefusedAndLeftAlone() throws {
        let checkpoint = try folder.file("c.checkpoint", "hello, this is no checkpoint".utf8)
        let run = try ToolRun("train", "--data", data, "--checkpoint", checkpoint, "-o", path("m.stance"))
        #expect(run.status == 2)
        #expect(run.errors.contains("no whole checkpoint"))
        #expect(try String(contentsOfFile: checkpoint, encoding: .utf8).hasPrefix("hello"))
    }

    /// A table that takes a while: sentences of words that hang together with their label.
    private func longTable() throws -> String {
        var state: UInt64 = 5
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        let rows = (0..<4_000).map { row in
            let words = (0..<12).map { _ in "w\(next(4) == 0 ? UInt64(row % 2) : 2 + next(3_000))" }
            return "The \(words.joined(separator: " ")).\t\(row % 2 == 0 ? "SUBJ" : "OBJ")"
        }
        return try folder.file(
            "long.tsv", (["sentence\tlabel"] + rows).joined(separator: "\n").appending("\n").utf8)
    }

    @Test func aRunThatIsInterruptedGoesOnFromItsCheckpointToTheSameBytes() throws {
        let (table, checkpoint) = (try longTable(), path("run.checkpoint"))
        let arguments = [
            "train", "--data", table, "--checkpoint", checkpoint, "-o", path("resumed/m.stance"),
        ]
        let process = Process()
        process.executableURL = ToolRun.program
        process.arguments = arguments
        process.currentDirectoryURL = ToolRun.root
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        while process.isRunning, !FileManager.default.fileExists(atPath: checkpoint) { usleep(500) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(!FileManager.default.fileExists(atPath: path("resumed/m.stance")))

        let stored = try Data(contentsOf: URL(fileURLWithPath: checkpoint))
        let other = try ToolRun(arguments + ["--folds", "3"])
        #expect(
            other.status == 2 && other.errors.contains("another recipe or other folds"), "\(other.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: checkpoint)) == stored)

        let resumed = try ToolRun(arguments)
        #expect(resumed.status == 0, "\(resumed.errors)")
        #expect(!FileManager.default.fileExists(atPath: checkpoint))
        let whole = try ToolRun(
            "train", "--data", table, "--memory-limit", "4G", "-o", path("whole/m.stance"))
        #expect(whole.status == 0, "\(whole.errors)")
        let models = try ["resumed", "whole"].map {
            try Data(contentsOf: URL(fileURLWithPath: path("\($0)/m.stance")))
        }
        #expect(models[0] == models[1])
    }

    @Test(arguments: [true, false]) func aStreamKnowsHowItErrsInTheAuthorsVoice(readsVoicesAnyway: Bool)
        throws
    {
        let recipe = try folder.file(
            "words.yml",
            """
            name: words
            output: .
            licence: CC0-1.0
            data:
              train: none.tsv
            lexicons: []
            features:
              wordLengths: [1, 2]
              characterLengths: []
              minimumDocumentFrequency: 2
              style: \(readsVoicesAnyway)
            model:
              penalty: 1.0
              densePenalty: 1.0
              balanceClasses: false
              tolerance: 1.0e-8
              objectiveTolerance: 1.0e-4
            decision:
              folds: 3
              reviewErrorRate: 0.1
            seed: 1

            """.utf8)
        let run = try ToolRun(
            "train", recipe, "--data", try longTable(), "--memory-limit", "4G", "-o", path("m.stance"))
        #expect(run.status == 0, "\(run.errors)")
        let text = try folder.file("text.txt", "The w0 w7 w0 w8 w9. The w1 w7 w1 w8 w9.\n".utf8)
        let score = try ToolRun("score", "--model", path("m.stance"), "--json", text)
        #expect(score.status == 0, "\(score.errors)")
        #expect(score.output.contains("\"adjusted\":{") || score.output.contains("\"adjusted\": {"))
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

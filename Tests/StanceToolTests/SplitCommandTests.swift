import Foundation
import Testing

/// `split` on the shipped corpus: what goes in comes out, and the audit finds nothing to say of it.
@Suite struct SplitCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static let shipped = ["train", "dev", "test"].map { "Training/news-en/\($0).tsv" }

    private func rows(_ path: String) throws -> [String] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map(String.init)
    }

    private func split(_ name: String, _ arguments: [String] = []) throws -> (run: ToolRun, files: [String]) {
        let output = folder.url.appendingPathComponent(name).path
        let run = try ToolRun(
            program: ToolRun.program, arguments: ["split"] + Self.shipped + ["-o", output] + arguments)
        return (run, ["train", "dev", "test"].map { "\(output)/\($0).tsv" })
    }

    @Test func allRowsOfTheCorpusComeOutOnceAndWithoutLeaks() throws {
        let (run, files) = try split("a")
        #expect(run.status == 0, "\(run.errors)")
        let before = try Self.shipped.flatMap { try rows(ToolRun.root.appendingPathComponent($0).path) }
        #expect(try files.flatMap(rows).sorted() == before.sorted())
        let audit = try ToolRun(program: ToolRun.program, arguments: ["audit"] + files)
        #expect(!audit.output.contains("error:"), "\(audit.output)")
    }

    @Test func theSameSeedGivesTheSameBytesAndAnotherOthers() throws {
        let files = try [split("a"), split("b"), split("c", ["--seed", "2"])].map(\.files)
        let bytes = try files.map { try $0.map { try Data(contentsOf: URL(fileURLWithPath: $0)) } }
        #expect(bytes[0] == bytes[1])
        #expect(bytes[0] != bytes[2])
    }

    @Test func theJSONSaysWhatWasReached() throws {
        let (run, files) = try split(
            "a", ["--json", "--shares", "70/30", "--hold-out", "brief=quote-heavy,plain-folk"])
        #expect(run.status == 0, "\(run.errors)")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            Set(report.keys) == [
                "files", "rows", "groupColumn", "units", "joined", "heldOut", "seed", "imbalance", "splits",
                "strata",
            ])
        let splits = try #require(report["splits"] as? [[String: Any]])
        #expect(splits.compactMap { $0["name"] as? String } == ["train", "test"])
        #expect(splits.compactMap { $0["rows"] as? Int }.reduce(0, +) == report["rows"] as? Int)
        #expect(report["heldOut"] as? [String] == ["brief=plain-folk,quote-heavy"])
        #expect(try !rows(files[0]).contains { $0.contains("\tquote-heavy\t") })
        #expect(try rows(files[2]).contains { $0.contains("\tquote-heavy\t") })
    }

    @Test func theTextShowsTheBalance() throws {
        let table =
            "sentence\tlabel\tgroup\n"
            + (0..<20).map { "It rained in the town again.\t\($0 % 2)\tg\($0 / 2)\n" }.joined()
        let path = try folder.file("all.tsv", table.utf8)
        let output = folder.url.appendingPathComponent("out").path
        let run = try ToolRun("split", path, "-o", output, "--shares", "50/50")
        #expect(run.status == 2)
        #expect(
            run.errors
                == "stance: 1 groups that share no sentence cannot fill 2 splits; add documents or ask for fewer splits\n"
        )
        let distinct =
            "sentence\tlabel\tgroup\n"
            + (0..<20).map { "Mount a\($0) lies b\($0) of lake c\($0).\t\($0 % 2)\tg\($0 / 2)\n" }.joined()
        let other = try folder.file("other.tsv", distinct.utf8)
        let good = try ToolRun("split", other, "-o", output, "--shares", "50/50")
        #expect(
            good.output == """
                \(other)
                  20 rows; 10 units; kept whole by group; imbalance 0.00; seed 1

                  split       rows    share  wanted  groups  opinion  file
                  train         10   50.0 %    50 %       5     50 %  \(output)/train.tsv
                  test          10   50.0 %    50 %       5     50 %  \(output)/test.tsv

                  label                                    train      test
                    0                                          5         5
                    1                                          5         5

                """)
    }

    @Test func theInputIsNotWrittenOver() throws {
        let path = try folder.file(
            "train.tsv",
            "sentence\tgroup\nThe rain came down.\ta\nThe snow stayed away.\tb\nHail fell.\tc\n".utf8)
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let run = try ToolRun("split", path, "-o", folder.url.path)
        #expect(run.status == 2)
        #expect(
            run.errors
                == "stance: \(path): is the input, and would be written over; name another folder with -o\n")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func wrongSharesAreAUsageError() throws {
        for shares in ["80/30", "100", "50/x/50", "0/50/50"] {
            let run = try ToolRun(
                "split", "Training/news-en/dev.tsv", "-o", folder.url.path, "--shares", shares)
            #expect(run.status == 64, "\(shares)")
        }
    }

    @Test func tablesWithOtherColumnsAreRefused() throws {
        let path = try folder.file("other.tsv", "sentence\tgroup\nHail fell.\tc\n".utf8)
        let run = try ToolRun("split", "Training/news-en/dev.tsv", path, "-o", folder.url.path)
        #expect(run.status == 2)
        #expect(
            run.errors
                == "stance: \(path): not the columns of Training/news-en/dev.tsv; tables are split together only if they have the same\n"
        )
    }
}

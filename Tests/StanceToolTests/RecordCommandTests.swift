import Foundation
import Testing

/// `score` on records: one in, one out.
@Suite struct RecordCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func aTableComesOutWithFourMoreColumns() throws {
        let path = try folder.file("a.tsv", "id\ttext\tnote\nq\tThe vote was on Monday.\tkeep, this\n".utf8)
        let run = try ToolRun("score", path)
        let rows = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(run.status == 0 && run.errors.isEmpty)
        try #require(rows.count == 2)
        #expect(rows[0] == ["id", "text", "note", "probability", "label", "decision", "voice"])
        #expect(rows[1].prefix(3) == ["q", "The vote was on Monday.", "keep, this"])
        #expect((0...1).contains(try #require(Double(rows[1][3]))))
        #expect(rows[1].dropFirst(4) == ["reporting", "reporting", "author"])
    }

    @Test func aBadRecordIsOneLineAndTheCountsAddUp() throws {
        let path = try folder.file(
            "a.csv", "text,label\nIt rained.,OBJ\nIt snowed.\n,OBJ\nIt hailed.,OBJ\n".utf8)
        let run = try ToolRun("score", path)
        #expect(run.status == 2)
        #expect(run.output.split(separator: "\n").count == 3)
        #expect(run.output.hasPrefix("text,label,probability,stance_label,decision,voice\n"))
        #expect(
            run.errors == """
                stance: \(path):3: 1 fields, but the header has 2; a tab or comma too many or too few
                stance: \(path):4: the row has no sentence
                stance: \(path): 4 records in, 2 out, 2 refused

                """)
    }

    @Test func theFirstRecordMayStandBehindTheFirstPieceOfAFile() throws {
        let columns = String(repeating: "\tc", count: 1 << 19)
        let table = try folder.file("wide.tsv", "text\(columns)\nIt rained.\(columns)\n".utf8)
        let ofTable = try ToolRun("score", table)
        #expect(ofTable.status == 0 && ofTable.output.contains("\nIt rained.\tc"))
        let blank = String(repeating: "\n", count: 3 << 20)
        let lines = try folder.file("late.jsonl", "\(blank){\"text\":\"It rained.\"}\n".utf8)
        let ofLines = try ToolRun("score", lines)
        #expect(ofLines.status == 0)
        #expect(try ofLines.objects.first?["line"] as? Int == (3 << 20) + 1)
        let none = try folder.file("none.jsonl", blank.utf8)
        #expect(try ToolRun("score", none).errors == "stance: \(none): no records in it; nothing to score\n")
    }

    @Test func aJSONObjectKeepsItsOwnFieldsFirst() throws {
        let given = "{\"n\":1.50,\"text\":\"It is a disgrace.\",\"label\":\"x\"}"
        let run = try ToolRun("score", "--input", "jsonl", "--top", "1", "-", input: given + "\n")
        #expect(run.status == 0)
        #expect(
            run.output.hasPrefix(given.dropLast() + ",\"file\":\"stdin\",\"id\":null,\"index\":0,\"line\":1,")
        )
        let object = try #require(try run.objects.first)
        #expect(object["label"] as? String == "x")
        #expect(object["stance_label"] as? String == object["decision"] as? String)
        #expect(object["byteStart"] as? Int == 0)
        #expect(object["byteEnd"] as? Int == 17)
        for part in try #require(object["contributions"] as? [[String: Any]]) {
            if let end = part["byteEnd"] as? Int { #expect(end <= 17) }
        }
    }

    @Test func recordsScoreAsTheyDoInAnEvaluation() throws {
        let table =
            "sentence\tlabel\tgroup\n“It failed.\tOBJ\ta\nIt was a disgrace.”\tOBJ\ta\nIt was a disgrace.\tSUBJ\tb\n"
        let path = try folder.file("a.tsv", table.utf8)
        let report = folder.url.appendingPathComponent("report").path
        #expect(try ToolRun("evaluate", "news-en", path, "--report", report).status == 0)
        let predictions = try String(
            contentsOf: URL(fileURLWithPath: report).appendingPathComponent("predictions.jsonl"),
            encoding: .utf8)
        let evaluated = try predictions.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let scored = try ToolRun("score", "--format", "jsonl", path).objects
        #expect(scored.count == 3)
        #expect(scored.map { $0["logit"] as? Double } == evaluated.map { $0?["logit"] as? Double })
        #expect(scored.map { $0["voice"] as? String } == ["quoted", "quoted", "author"])
    }

    @Test func whatRecordsCannotBePrintedAsIsAUsageError() throws {
        for arguments in [["--json"], ["--summary"], ["--format", "text"], ["--format", "csv"]] {
            let run = try ToolRun(
                program: ToolRun.program, arguments: ["score", "--input", "jsonl"] + arguments + ["-"],
                input: "{\"text\":\"It rained.\"}\n")
            #expect(run.status == 64, "\(arguments)")
            #expect(run.output.isEmpty)
        }
    }

    @Test func textsAsATableHaveARowASentence() throws {
        let run = try ToolRun("score", "--format", "csv", "-", input: "It rained. “No, no,” he said.\n")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("file,id,index,line,column,byteStart,"))
        #expect(lines[2].contains(",attributed,said,\"“No, no,” he said.\","))
    }

    @Test func longTableComesOutRowByRowWithTheLinesOfItsErrors() throws {
        var table = "id\ttext\n"
        for row in 1...30_000 {
            table +=
                row == 25_000
                ? "too\tmany\tfields\n" : "\(row)\tSentence \(row) of a long table is a mistake.\n"
        }
        #expect(table.utf8.count > 1 << 20)
        let folder = try TemporaryFolder()
        let run = try ToolRun("score", try folder.file("long.tsv", table.utf8))
        #expect(run.status == 2)
        #expect(run.errors.contains("long.tsv:25001"))
        #expect(run.errors.contains("30000 records in, 29999 out, 1 refused"))
        let ids = run.output.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } }
        #expect(ids.elementsEqual((1...30_000).filter { $0 != 25_000 }.map { Substring(String($0)) }))
    }
}

import Foundation
import Testing

/// `audit`: the shipped data is clean or explained, and what is wrong elsewhere is placed.
@Suite struct AuditCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static let head = "# definition: d\n# source: s\n# licence: CC0-1.0\n"

    @Test func whatIsShippedIsCleanOrExplained() throws {
        let run = try ToolRun("audit")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(run.output.contains("\n0 errors, 0 warnings, "))
    }

    @Test func theJSONHasTheKeysOfTheContract() throws {
        let run = try ToolRun("audit", "Training/news-en/dev.tsv", "--json")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            Set(report.keys) == [
                "subjects", "errors", "warnings", "notes", "clean", "findings", "accepted", "lexicons",
                "tables", "surface", "baseRates", "checks",
            ])
        let tables = try #require(report["tables"] as? [[String: Any]])
        let lines = try String(
            contentsOf: ToolRun.root.appendingPathComponent("Training/news-en/dev.tsv"), encoding: .utf8
        )
        .split(separator: "\n")
        #expect(tables[0]["rows"] as? Int == lines.count - 1)
        let surface = try #require(report["surface"] as? [[String: Any]])
        #expect((surface[0]["features"] as? [Any])?.count == 8)
        let rates = try #require(report["baseRates"] as? [[String: Any]])
        let genres = rates.filter { $0["attribute"] as? String == "genre" }
        #expect(genres.compactMap { $0["n"] as? Int }.reduce(0, +) == tables[0]["labelled"] as? Int)
    }

    /// A folder with two lexicons that are at odds.
    private func lexicons() throws -> String {
        let path = folder.url.appendingPathComponent("lexicons")
        try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        _ = try folder.file(
            "lexicons/courts.lex",
            ("# category: courts\n# kind: reporting\n" + Self.head + "charged\t1\t-\n").utf8)
        _ = try folder.file(
            "lexicons/judging.lex",
            ("# category: judging\n# kind: evaluative\n" + Self.head + "charge\t2\tv\nthe 99 percent\t1\t-\n")
                .utf8)
        return path.path
    }

    @Test func faultsOfLexiconsArePlaced() throws {
        let path = try lexicons()
        let run = try ToolRun("audit", "--lexicons", path)
        #expect(run.status == 1)
        let text = run.output.replacingOccurrences(of: "\n    ", with: " ")
        #expect(
            text.contains(
                "\(path)/courts.lex:6: warning: “charged” speaks for reporting here, and for opinion as “charge” (\(path)/judging.lex line 6); keep it in one of the two [lexicon-opposite-kinds]\n"
            ), "\(text)")
        #expect(
            text.contains(
                "\(path)/judging.lex:7: error: “the 99 percent” never matches: the tokenizer cuts or folds it otherwise; write it as words with single spaces; digits match only in an entry with = [lexicon-unmatchable]\n"
            ), "\(text)")
        #expect(run.output.hasSuffix("\n1 error, 1 warning, 1 note\n"))
    }

    @Test func acceptedFindingsDoNotFail() throws {
        let path = try lexicons()
        let allow = try folder.file(
            "audit.yml",
            """
            accepted:
              - check: lexicon-opposite-kinds
                subject: charged
                file: courts.lex
                reason: a test
              - check: lexicon-unmatchable
                subject: [the 99 percent]
                reason: a test
              - check: corpus-surface
                subject: a digit
                reason: not made here, so not unused
            """.utf8)
        let run = try ToolRun("audit", "--lexicons", path, "--allow", allow)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(run.output.hasSuffix("\n0 errors, 0 warnings, 1 note, 2 accepted with a reason\n"))
    }

    @Test func unusedAcceptancesFail() throws {
        let path = try lexicons()
        let allow = try folder.file(
            "audit.yml",
            "accepted:\n  - check: lexicon-shadowed\n    subject: nothing\n    reason: a test\n".utf8)
        let run = try ToolRun("audit", "--lexicons", path, "--allow", allow)
        #expect(run.status == 1)
        let text = run.output.replacingOccurrences(of: "\n    ", with: " ")
        #expect(
            text.contains(
                "\(allow):2: warning: lexicon-shadowed “nothing” is accepted but not found; delete it"))
    }

    @Test func anUnknownCheckIsPlacedAndTheNearestNamed() throws {
        let allow = try folder.file(
            "audit.yml", "accepted:\n  - check: lexicon-shadow\n    subject: x\n    reason: y\n".utf8)
        let run = try ToolRun("audit", "--lexicons", try lexicons(), "--allow", allow)
        #expect(run.status == 2)
        #expect(
            run.errors
                == "stance: \(allow):2: check \"lexicon-shadow\" is not known; did you mean \"lexicon-shadowed\"?\n"
        )
    }

    @Test func aModelAloneCannotBeAudited() throws {
        let run = try ToolRun("audit", "news-en")
        #expect(run.status == 64)
        #expect(
            run.errors.hasPrefix(
                "Error: a model is audited with its data or its lexicons; name tables or --lexicons\n"))
    }

    @Test func whatIsNotThereIsNamed() throws {
        let table = try ToolRun("audit", "nowhere.tsv")
        #expect(table.status == 66)
        #expect(table.errors == "stance: nowhere.tsv: no such file\n")
        let empty = try ToolRun("audit", "--lexicons", folder.url.path)
        #expect(empty.status == 2)
        #expect(empty.errors == "stance: \(folder.url.path): no lexicons (.lex) in this folder\n")
    }
}

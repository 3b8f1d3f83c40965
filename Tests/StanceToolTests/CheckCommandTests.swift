import Foundation
import Testing

/// Copy checks of `score`, and how the process ends.
@Suite struct CheckCommandTests {
    private let folder: TemporaryFolder
    private let plain: String
    private let pageName = "page.html"

    private static let opinion = "It is an utter disgrace, and nobody with any sense could ever defend it!"
    private static let report = "The committee met on Monday in Geneva and published its minutes on Tuesday."

    init() throws {
        folder = try TemporaryFolder()
        plain = try folder.file(
            "plain.txt", "The minutes are out\n\n\(Self.report)\n\n\(Self.opinion)\n".utf8)
    }

    private func check(_ arguments: String...) throws -> ToolRun {
        try ToolRun(program: ToolRun.program, arguments: ["score"] + arguments)
    }

    @Test func opinionFailsTheCheckInEveryFormat() throws {
        for format in ["text", "jsonl", "tsv", "csv", "html", "sarif", "github", "junit"] {
            let run = try check("--fail-on", "opinion", "--format", format, plain)
            #expect(run.status == 1, "\(format)")
            #expect(run.output.contains("disgrace"), "\(format)")
            #expect(run.errors.contains("1 FAILED") == (format != "text"), "\(format)")
        }
        #expect(try check("--fail-on", "opinion", "--json", plain).status == 1)
    }

    @Test func aFindingIsALineThatEditorsLink() throws {
        let run = try check("--fail-on", "opinion", plain)
        #expect(run.output.hasPrefix("\(plain):5:1: opinion: probability of opinion "))
        #expect(run.output.hasSuffix("\nchecked 1 text: 1 FAILED; 1 finding, 0 ignored, 0 known\n"))
    }

    @Test func theShareOfOpinionIsLimited() throws {
        #expect(try check("--max-opinion", "10%", plain).status == 1)
        #expect(try check("--max-opinion", "0.5", plain).status == 0)
        #expect(try check("--max-opinion", "10%", "--voice", "quoted", plain).status == 0)
        #expect(
            try check("--max-opinion", "10%", "--voice", "quoted", "--voice", "author", plain).status == 1)
    }

    @Test func whatIsAskedWronglyIsAUsageError() throws {
        for value in ["10", "-1%", "many", ""] {
            #expect(try check("--max-opinion", value, plain).status == 64)
        }
        #expect(try check("--fail-on", "reporting", plain).status == 64)
        #expect(try check("--voice", "nobody", plain).status == 64)
        #expect(try check("--baseline", "known.tsv", plain).status == 64)
    }

    @Test func foldersAreChecked() throws {
        let run = try check("--max-opinion", "10%", "--format", "junit", folder.url.path)
        #expect(
            run.status == 1 && run.output.contains("<testsuites name=\"stance\" tests=\"1\" failures=\"1\""))
    }

    @Test func aFileThatCannotBeReadFailsMoreThanAFinding() throws {
        let run = try check("--fail-on", "opinion", plain, "nowhere.txt")
        #expect(run.status == 66)
        #expect(run.output.contains("disgrace"))
    }

    @Test func recordsAreNotChecked() throws {
        let run = try check("--fail-on", "opinion", "seeds/labels.tsv")
        #expect(run.status == 2 && run.errors.contains("records are not a text"))
    }

    @Test(arguments: ["txt", "md", "html"]) func aMarkPassesASentenceOver(kind: String) throws {
        let mark = "<!-- stance-ignore -->"
        let texts = [
            "\(Self.report) \(Self.opinion) \(mark)\n",
            "\(Self.report)\n\n\(mark)\n\n\(Self.opinion)\n",
            "<!-- stance-ignore-file -->\n\n\(Self.report)\n\n\(Self.opinion)\n",
        ]
        for (index, text) in texts.enumerated() {
            let page =
                kind == "html"
                ? "<html><body><article>\n"
                    + text.split(separator: "\n").map { $0.hasPrefix("<!") ? "\($0)" : "<p>\($0)</p>" }
                    .joined(separator: "\n")
                    + "</article></body></html>\n" : text
            let path = try folder.file("marked\(index).\(kind)", page.utf8)
            let run = try check("--fail-on", "opinion", path)
            #expect(run.status == 0, "\(kind) \(index): \(run.output)")
            #expect(run.output.contains("1 ignored"), "\(kind) \(index): \(run.output)")
            let without = try folder.file(
                "bare\(index).\(kind)",
                page.replacingOccurrences(of: "<!-- stance-ignore", with: "<!-- stance-never").utf8)
            #expect(try check("--fail-on", "opinion", without).status == 1, "\(kind) \(index)")
        }
    }

    @Test func onlyNewFindingsFail() throws {
        let known = folder.url.appendingPathComponent("known.tsv").path
        let written = try check("--fail-on", "opinion", "--write-baseline", known, plain)
        #expect(written.status == 0 && written.output.contains("0 findings, 0 ignored, 1 known"))
        let again = try check("--fail-on", "opinion", "--baseline", known, plain)
        #expect(again.status == 0 && again.output.contains("0 findings, 0 ignored, 1 known"))
        _ = try folder.file(
            "plain.txt",
            "\(Self.report)\n\nWhat a shame!\n\n\(Self.opinion)\n\nThis is a shameful and cowardly lie, of course.\n"
                .utf8)
        let moved = try check("--fail-on", "opinion", "--baseline", known, plain)
        #expect(moved.status == 1 && moved.output.contains("cowardly") && !moved.output.contains("disgrace"))
        #expect(try check("--fail-on", "opinion", "--baseline", "nowhere.tsv", plain).status == 66)
    }

    @Test func theArticleIsAPageWithItsReasons() throws {
        for name in [
            plain,
            try folder.file(
                "page.md", "# A title\n\nIt *is* an **utter disgrace** & \"shame\" on them.\n".utf8),
        ] {
            let run = try check("--format", "html", name)
            #expect(run.status == 0 && run.errors.isEmpty)
            #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.output.hasSuffix("</html>\n"))
            #expect(
                run.output.contains(">disgrace</mark>") || run.output.contains("utter disgrace</mark>"),
                "\(name)")
        }
    }

    @Test(arguments: [("opinion", "1"), ("none", "0")]) func aClosedPipeDoesNotChangeTheVerdict(
        asked: String, status: String
    ) throws {
        let option = asked == "none" ? "--max-opinion 100%" : "--fail-on opinion"
        let script =
            "\(ToolRun.program.path) score \(option) --format html seeds \(plain) | true; echo ${PIPESTATUS[0]}"
        let run = try ToolRun(program: URL(fileURLWithPath: "/bin/bash"), arguments: ["-c", script])
        #expect(run.output == status + "\n")
    }
}

#if HTML && Markdown
import Foundation
import Testing

/// `score` and `explain` on marked-up files: places are those in the file.
@Suite struct MarkupCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: ["html", "md"]) func placesAreThoseOfTheFile(kind: String) throws {
        let text =
            kind == "html"
            ? "<nav>Home page</nav>\n<p>It <b>rained</b> on Monday &amp; Tuesday, and the roads of the town were under water.\n<p>It is a <i>disgrace</i>.\n"
            : "---\ntitle: no\n---\nIt **rained** on Monday &amp; Tuesday, and the roads of the town were under water.\n\nIt is a *disgrace*.\n"
        let path = try folder.file("a.\(kind)", text.utf8)
        let bytes = Array(text.utf8)
        let objects = try ToolRun("score", "--format", "jsonl", "--top", "all", path).objects
        let last = try #require(objects.last)
        #expect(last["text"] as? String == "It is a disgrace.")
        #expect(last["decision"] as? String == "opinion")
        let range = try #require(last["byteStart"] as? Int)..<(try #require(last["byteEnd"] as? Int))
        let markup = kind == "html" ? "It is a <i>disgrace</i>." : "It is a *disgrace*."
        #expect(String(decoding: bytes[range], as: UTF8.self) == markup)
        let words = try #require(last["contributions"] as? [[String: Any]]).filter {
            $0["term"] as? String == "disgrace"
        }
        #expect(!words.isEmpty)
        for word in words {
            let place = try #require(word["byteStart"] as? Int)..<(try #require(word["byteEnd"] as? Int))
            #expect(String(decoding: bytes[place], as: UTF8.self) == "disgrace")
        }
        let line = try #require(last["line"] as? Int)
        #expect(try ToolRun("explain", "\(path):\(line)").output.contains("It is a disgrace."))
        #expect(objects.count { $0["decision"] as? String == "skipped" } == (kind == "html" ? 1 : 0))
    }

    @Test func theFormatCanBeGivenForStandardInput() throws {
        let run = try ToolRun(
            "score", "--input", "html", "--format", "csv", "-", input: "<p>Tea &amp; cake for all of us.")
        #expect(run.output.contains(",Tea & cake for all of us.,"))
        #expect(try ToolRun("score", "--input", "pdf", "-").status == 64)
    }
}
#endif

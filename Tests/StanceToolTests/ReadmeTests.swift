import Foundation
import Testing

/// What the README shows is what the tool prints.
@Suite struct ReadmeTests {
    private static func readme() throws -> String {
        try String(contentsOf: ToolRun.root.appendingPathComponent("README.md"), encoding: .utf8)
    }

    /// The parts of a text between fences of a language.
    private static func blocks(of language: String, in text: String) -> [String] {
        text.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
    }

    @Test func everyConsoleExamplePrintsWhatIsShown() throws {
        let blocks = Self.blocks(of: "console", in: try Self.readme())
        #expect(blocks.count == 4)
        for block in blocks {
            let lines = block.split(separator: "\n", maxSplits: 1)
            let words = lines[0].split(separator: " ").map(String.init)
            #expect(words.prefix(2) == ["$", "stance"])
            let run = try ToolRun(program: ToolRun.program, arguments: Array(words.dropFirst(2)))
            #expect(run.status == 0)
            #expect(
                run.output.trimmingCharacters(in: .newlines) == lines[1].trimmingCharacters(in: .newlines))
        }
    }

    @Test func theSwiftExampleIsTheOneThatIsTested() throws {
        let example = try #require(Self.blocks(of: "swift", in: try Self.readme()).first)
        let source = try String(
            contentsOf: ToolRun.root.appendingPathComponent("Tests/StanceKitTests/ReadmeExampleTests.swift"),
            encoding: .utf8)
        let compact = { (text: String) in text.filter { !$0.isWhitespace } }
        let body = compact(example).replacingOccurrences(of: "importStanceKit", with: "")
            .replacingOccurrences(of: "\"Models/", with: "root+\"Models/")
        #expect(compact(source).contains(body))
    }
}

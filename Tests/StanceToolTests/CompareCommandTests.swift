import Foundation
import Testing

/// `compare`: what is told in both, what sets two texts apart, and which column is whose.
@Suite struct CompareCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static let first = "seeds/001_6960f8cc3748e25c.txt"
    private static let second = "seeds/004_06a713c4930c40d3.txt"

    private func report(_ arguments: String...) throws -> [String: Any] {
        let run = try ToolRun(
            program: ToolRun.program, arguments: ["compare", "--format", "json"] + arguments)
        #expect(run.status == 0, "\(run.errors)")
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    @Test func twoTellingsOfOneReportShareItsFacts() throws {
        let report = try report(Self.first, Self.second)
        let shared = try #require(report["shared"] as? [[String: Any]])
        #expect(shared.count >= 15)
        // Seed 004 goes on with commentary from line 27: none of that is in 001.
        for pair in shared {
            let line = try #require((pair["second"] as? [String: Any])?["line"] as? Int)
            #expect(line < 27)
        }
        let only = try #require(report["onlySecond"] as? [[String: Any]])
        #expect(only.count { ($0["line"] as? Int ?? 0) >= 27 } > 40)
    }

    @Test func termsNameTheTextTheyAreMoreAtHomeIn() throws {
        let one = try folder.file(
            "one.txt", String(repeating: "The harbour was flooded again. ", count: 40).utf8)
        let other = try folder.file(
            "other.txt", String(repeating: "The court met on Monday again. ", count: 40).utf8)
        let report = try report(one, other)
        let words = try #require(report["words"] as? [[String: Any]])
        let harbour = try #require(words.first { $0["term"] as? String == "harbour" })
        #expect(harbour["moreIn"] as? String == one)
        #expect(harbour["first"] as? Int == 40)
        #expect(harbour["significant"] as? Bool == true)
        let court = try #require(words.first { $0["term"] as? String == "court" })
        #expect(court["moreIn"] as? String == other)
        #expect(words.first { $0["term"] as? String == "again" }?["significant"] as? Bool == false)
        let text = try ToolRun("compare", one, other)
        #expect(text.output.contains("\n  words more at home in one.txt\n"))
        #expect(text.output.contains("\n  words more at home in other.txt\n"))
    }

    @Test func groupsOfATableAreComparedByColumn() throws {
        let table = try folder.file(
            "all.tsv",
            ("sentence\toutlet\n"
                + (0..<9).map { "The vote number \($0) was lost by Labour.\tHerald\n" }.joined()
                + "Rain fell on the old town.\tCourier\nSnow fell.\tGazette\n").utf8)
        let report = try report(table, "--by", "outlet", "--groups", "Courier,Herald")
        #expect((report["first"] as? [String: Any])?["name"] as? String == "Courier")
        #expect((report["second"] as? [String: Any])?["sentences"] as? Int == 9)
        let only = try #require(report["onlyFirst"] as? [[String: Any]])
        #expect(only.map { $0["line"] as? Int } == [11])
        let refused = try ToolRun("compare", table, "--by", "outlet")
        #expect(refused.status == 2)
        #expect(
            refused.errors
                == "stance: \(table): name two values of \"outlet\" with --groups A,B; it has Courier, Gazette, Herald\n"
        )
    }

    @Test(arguments: [60, 80, 110]) func theTextFitsTheWidth(width: Int) throws {
        let run = try ToolRun(
            "compare", Self.first, Self.second, environment: ["COLUMNS": "\(width)"])
        for line in run.output.split(separator: "\n") { #expect(line.count <= max(width, 72), "\(line)") }
        #expect(run.output.split(separator: "\n").allSatisfy { $0.last != " " })
    }

    @Test func pagesShowMarkupAsText() throws {
        let evil = try folder.file("a<i>.txt", "The <img src=x> broke down on Monday | at noon.\n".utf8)
        let page = try ToolRun("compare", evil, Self.first, "--format", "html")
        #expect(page.status == 0, "\(page.errors)")
        #expect(page.output.contains("The &lt;img src=x&gt; broke"))
        #expect(!page.output.contains("<img"))
        #expect(!page.output.contains("a<i>.txt"))
        let markdown = try ToolRun("compare", evil, Self.first, "--format", "markdown")
        #expect(markdown.output.contains("&lt;img src=x&gt; broke down on Monday \\| at noon"))
    }

    @Test func badArgumentsAreRefused() throws {
        #expect(try ToolRun("compare", Self.first).status == 64)
        #expect(try ToolRun("compare", Self.first, Self.second, "--groups", "a,b").status == 64)
        #expect(try ToolRun("compare", Self.first, "nowhere.txt").status == 66)
        #expect(try ToolRun("compare", Self.first, "seeds/labels.tsv").status == 2)
    }
}

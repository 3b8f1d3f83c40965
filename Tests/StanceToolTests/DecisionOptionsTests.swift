import Foundation
import Testing

@Suite struct DecisionOptionsTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func text() throws -> String {
        try folder.file(
            "a.txt",
            """
            The so-called reform is a shameful failure. Nobody should pretend otherwise. The council met on Monday, and the minutes list \
            eleven votes. What an absurd, pathetic excuse!
            """.utf8)
    }

    /// The logits that a command prints, and its features without a word.
    private func logits(_ arguments: [String]) throws -> [(logit: Double, whole: Set<String>)] {
        let run = try ToolRun(["score", try text(), "--format", "jsonl", "--top", "all"] + arguments)
        #expect(run.status == 0, "\(run.errors)")
        return try run.output.split(separator: "\n").map { line in
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let parts = try #require(object["contributions"] as? [[String: Any]])
            let whole = parts.filter { $0["term"] is NSNull }.compactMap { $0["feature"] as? String }
            return (try #require(object["logit"] as? Double), Set(whole))
        }
    }

    @Test func contextIsAContributionThatCanBeSwitchedOff() throws {
        let (with, without) = (try logits([]), try logits(["--no-context"]))
        #expect(with.count == 4 && without.count == 4)
        #expect(with.allSatisfy { $0.whole.contains("context") })
        #expect(without.allSatisfy { !$0.whole.contains("context") })
        // A report among opinions is drawn to them.
        #expect(with[2].logit > without[2].logit)
    }

    @Test func prevalenceMovesAllSentencesByTheSame() throws {
        let (plain, rare) = (try logits([]), try logits(["--prevalence", "0.05"]))
        let moves = zip(plain, rare).map { $0.logit - $1.logit }
        #expect(moves.allSatisfy { abs($0 - moves[0]) < 1e-9 && $0 > 1 })
        #expect(rare.allSatisfy { $0.whole.contains("prevalence") })
    }

    @Test func sharesOfAllOrNothingAreRefused() throws {
        for value in ["0", "1", "-0.1", "1.5"] {
            let run = try ToolRun(["score", try text(), "--prevalence=\(value)"])
            #expect(run.status == 64, "\(value)")
            #expect(run.errors.contains("--prevalence"), "\(run.errors)")
        }
    }

    @Test func predictionsAreMeasuredAsTheyAre() throws {
        let path = try folder.file("p.jsonl", "".utf8)
        let run = try ToolRun(["evaluate", path, "--no-context"])
        #expect(run.status == 64)
        #expect(run.errors.contains("need a model"), "\(run.errors)")
    }

    @Test func aBatchThatIsAllOpinionIsPointedOut() throws {
        let line = "This is a shameful, absurd and pathetic failure.\n"
        let rows = "sentence\n" + String(repeating: line, count: 250)
        let path = try folder.file("all.tsv", rows.utf8)
        let run = try ToolRun(["score", path])
        #expect(run.status == 0)
        #expect(run.errors.contains("--prevalence"), "\(run.errors)")
        let quiet = try ToolRun(["score", try folder.file("few.tsv", ("sentence\n" + line).utf8)])
        #expect(quiet.errors.isEmpty, "\(quiet.errors)")
    }
}

import Foundation
import Testing

@Suite struct ScoreCommandTests {
    private static let seed = "seeds/004_06a713c4930c40d3.txt"

    @Test func rangesOfTheJSONLinesReproduceTheFile() throws {
        let bytes = [UInt8](try Data(contentsOf: ToolRun.root.appendingPathComponent(Self.seed)))
        let utf16 = Array(String(decoding: bytes, as: UTF8.self).utf16)
        var end = 0
        var rebuilt: [UInt8] = []
        for object in try ToolRun("score", "--format", "jsonl", Self.seed).objects {
            let start = try #require(object["byteStart"] as? Int)
            let gap = bytes[end..<start]
            #expect(gap.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) })
            end = try #require(object["byteEnd"] as? Int)
            let text = try #require(object["text"] as? String)
            #expect(text == String(decoding: bytes[start..<end], as: UTF8.self))
            let range =
                try #require(object["utf16Start"] as? Int)..<(try #require(object["utf16End"] as? Int))
            #expect(text == String(decoding: utf16[range], as: UTF16.self))
            rebuilt += gap + bytes[start..<end]
        }
        #expect(rebuilt + bytes[end...] == bytes)
    }

    /// Longer than the pieces that long texts are read in.
    private static let longText = (1...9_000).map {
        "Paragraph \($0): the “mayor” said on Monday that it failed – again. It's a shameful mistake of €\($0), and nobody cares.\n\n"
    }.joined()

    @Test func longTextIsScoredInPiecesThatFitTogether() throws {
        let bytes = Array(Self.longText.utf8)
        let utf16 = Array(Self.longText.utf16)
        #expect(bytes.count > 1 << 20)
        let folder = try TemporaryFolder()
        let run = try ToolRun(
            "score", "--format", "jsonl", "--top", "0", try folder.file("long.txt", bytes))
        var end = 0
        for (index, object) in try run.objects.enumerated() {
            #expect(object["index"] as? Int == index)
            let start = try #require(object["byteStart"] as? Int)
            #expect(bytes[end..<start].allSatisfy { $0 == 0x20 || $0 == 0x0A })
            end = try #require(object["byteEnd"] as? Int)
            let text = try #require(object["text"] as? String)
            #expect(text == String(decoding: bytes[start..<end], as: UTF8.self))
            let utf16Start = try #require(object["utf16Start"] as? Int)
            #expect(text.utf16.elementsEqual(utf16[utf16Start..<(try #require(object["utf16End"] as? Int))]))
            // Two sentences a paragraph, and a blank line after it.
            #expect(object["line"] as? Int == index / 2 * 2 + 1)
        }
        #expect(end == bytes.count - 2)
    }

    @Test func threadsDoNotChangeTheScores() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("long.txt", Self.longText.utf8)
        let one = try ToolRun("score", "--format", "tsv", "--threads", "1", path)
        let three = try ToolRun("score", "--format", "tsv", "--threads", "3", path)
        #expect(one.output == three.output)
        #expect(one.output.split(separator: "\n").count == 18_001)
    }

    @Test func listedContributionsSumToTheLogit() throws {
        for top in ["0", "5", "all"] {
            for object in try ToolRun("score", "--format", "jsonl", "--top", top, Self.seed).objects {
                guard let logit = object["logit"] as? Double else { continue }
                let parts = try #require(object["contributions"] as? [[String: Any]])
                let sum = parts.reduce(0) { $0 + ($1["contribution"] as? Double ?? .nan) }
                #expect(abs(sum - logit) < 1e-9)
            }
        }
    }

    @Test func jsonLinesHaveTheFieldsOfTheContractInOrder() throws {
        let line = try #require(
            try ToolRun("score", "--format", "jsonl", Self.seed).output.split(separator: "\n").first)
        let fields = [
            "file", "id", "index", "line", "column", "byteStart", "byteEnd", "utf16Start", "utf16End", "role",
            "voice", "cue",
            "text", "probability", "logit", "label", "decision", "contributions", "model",
        ]
        var rest = line[...]
        for field in fields {
            let place = try #require(rest.range(of: "\"\(field)\":"), "\(field) is missing or out of order")
            rest = rest[place.upperBound...]
        }
    }

    @Test func labelIsNullUnlessTheSentenceIsDecided() throws {
        let objects = try ToolRun("score", "--format", "jsonl", "--top", "0", Self.seed).objects
        var seen: Set<String> = []
        for object in objects {
            let decision = try #require(object["decision"] as? String)
            seen.insert(decision)
            let isDecided = decision == "opinion" || decision == "reporting"
            #expect((object["label"] as? String) == (isDecided ? decision : nil))
            #expect((object["probability"] is NSNull) == (decision == "skipped"))
            #expect((object["logit"] is NSNull) == (decision == "skipped"))
        }
        #expect(seen == ["opinion", "reporting", "review", "short", "skipped"])
    }

    @Test func theCommentaryHoldsAtLeastFourTimesTheOpinionOfTheReport() throws {
        let objects = try ToolRun("score", "--format", "jsonl", "--top", "0", Self.seed).objects
        let share = { (lines: ClosedRange<Int>) -> Double in
            let body = objects.filter {
                $0["role"] as? String == "body" && lines.contains($0["line"] as? Int ?? 0)
            }
            return Double(body.count { $0["decision"] as? String == "opinion" }) / Double(body.count)
        }
        #expect(share(28...60) > 0.25)
        #expect(share(28...60) >= 4 * share(1...26))
    }

    @Test func theSummaryCountsEverySentenceOnce() throws {
        let objects = try ToolRun("score", "--format", "jsonl", "--summary", "--top", "0", Self.seed).objects
        let summary = try #require(objects.last)
        #expect(summary["type"] as? String == "document")
        let decisions = try #require(summary["decisions"] as? [String: Int])
        #expect(decisions.values.reduce(0, +) == objects.count - 1)
        #expect(summary["sentenceCount"] as? Int == objects.count - 1)
    }

    @Test func aThresholdGivenByHandLeavesNoReviewBand() throws {
        let objects = try ToolRun("score", "--format", "jsonl", "--threshold", "0.9", "--top", "0", Self.seed)
            .objects
        #expect(!objects.contains { $0["decision"] as? String == "review" })
        for object in objects where object["decision"] as? String == "opinion" {
            #expect((object["probability"] as? Double ?? 0) >= 0.9)
        }
    }

    @Test func textWithControlSequencesCannotReachTheTerminal() throws {
        let run = try ToolRun("score", "--all", "-", input: "This is a \u{1B}[31mshameful\u{07} disgrace.\n")
        #expect(run.status == 0)
        #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{07}"))
    }

    @Test func noLineIsWiderThanTheTerminal() throws {
        for width in [60, 100] {
            let run = try ToolRun("score", "--all", Self.seed, environment: ["COLUMNS": "\(width)"])
            for line in run.output.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
        }
    }

    @Test func theReadingItselfCanBeShown() throws {
        let roles = try ToolRun("score", "--show", "roles", Self.seed, environment: ["COLUMNS": "70"]).output
        #expect(roles.contains("\n  28  byline       name      H Turner\n"))
        #expect(roles.contains("\n  53  boilerplate  prompt    No comments:\n"))
        let voices = try ToolRun("score", "--show", "voices", Self.seed, environment: ["COLUMNS": "70"])
            .output
        #expect(
            voices.contains("\n     2:1  attributed  said        \"This is a critical moment,\" Mr Bli…\n"))
        for line in (roles + voices).split(separator: "\n") { #expect(line.count <= 70) }
    }

    @Test func everyCommandHasHelp() throws {
        for command in ["score", "explain", "train", "evaluate", "inspect"] {
            let run = try ToolRun(command, "--help")
            #expect(run.status == 0)
            #expect(run.output.contains("USAGE: stance \(command)"))
        }
    }

    @Test func theVersionIsPrinted() throws {
        #expect(try ToolRun("--version").output == "stance 0.1.0\n")
    }
}

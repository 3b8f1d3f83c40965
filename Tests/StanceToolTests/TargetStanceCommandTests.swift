import Foundation
import Testing

/// `train --task target-stance` and what its models may be used on.
@Suite struct TargetStanceCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// Trains a model of stances towards climate change; returns its path and the table's.
    private func model() throws -> (model: String, data: String) {
        let data = try folder.file("tweets.txt", LabelTables.tweets.utf8)
        let path = folder.url.appendingPathComponent("climate.stance").path
        let run = try ToolRun(
            "train", "--task", "target-stance", "--target", "climate change", "--data", data, "-o", path)
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(
            lines.prefix(4) == [
                "wrote \(path)", "  stance towards Climate Change", "  AGAINST 10, FAVOR 10, NONE 10",
                "  1 row about other targets passed over",
            ])
        #expect(lines[4].hasPrefix("  out-of-fold: meanF1 "))
        return (path, data)
    }

    @Test func theModelIsUsedForItsTargetOnly() throws {
        let (model, _) = try model()
        let refused = try ToolRun("score", "--model", model, "-", input: "We must act now.\n")
        #expect(refused.status == 2 && refused.output.isEmpty)
        #expect(
            refused.errors
                == "stance: climate: trained on stance towards \"Climate Change\"; say --target \"Climate Change\" if the texts are about it, "
                + "or --any-target\n")
        let other = try ToolRun("score", "--model", model, "--target", "Atheism", "-", input: "No.\n")
        #expect(other.status == 2)
        #expect(
            other.errors
                == "stance: climate: trained on stance towards \"Climate Change\", not \"Atheism\"; train one for that target, or say --any-target\n"
        )
        let right = try ToolRun(
            "score", "--model", model, "--target", "CLIMATE change", "--format", "jsonl", "-",
            input: "We must act now.\n")
        let object = try #require(try right.objects.first)
        #expect(object["label"] as? String == "FAVOR")
        #expect(object["target"] as? String == "Climate Change")
        #expect(object["anyTarget"] as? Bool == false)
    }

    @Test(arguments: ["text", "jsonl", "tsv", "csv", "json", "records"])
    func everyOutputSaysThatTheTargetWasPassedOver(format: String) throws {
        let (model, _) = try model()
        let choice = ["json": ["--json"], "records": ["--input", "tsv"]][format] ?? ["--format", format]
        let run = try ToolRun(
            program: ToolRun.program,
            arguments: ["score", "--model", model, "--any-target"] + choice + ["-"],
            input: format == "records" ? "Tweet\nWe must act now\n" : "We must act now.\n")
        #expect(run.status == 0, "\(run.errors)")
        switch format {
        case "text":
            let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(words.contains("used for any target: these stances were never measured"))
        case "jsonl": #expect(run.output.contains("\"anyTarget\":true"))
        case "json": #expect(run.output.contains("\"anyTarget\": true"))
        default:
            let lines = run.output.split(separator: "\n")
            #expect(lines[0].contains("anyTarget"))
            #expect(lines[1].contains("Climate Change") && lines[1].contains("true"))
        }
    }

    @Test func theLeadingFigureIsTheMeanF1OfBothSides() throws {
        let (model, data) = try model()
        let run = try ToolRun("evaluate", model, data, "--target", "Climate Change", "--json")
        let report = try JSONValue.parse(run.output)
        #expect(report["n"]?.number == 30)
        #expect(report["otherTargets"]?.number == 1)
        let sides = ["FAVOR", "AGAINST"].compactMap { report["labels"]?[$0]?["f1"]?.number }
        #expect(report["leadingF1"]?.number == (sides[0] + sides[1]) / 2)
        let text = try ToolRun("evaluate", model, data, "--target", "Climate Change")
        #expect(text.output.contains("\n  F1 of AGAINST, FAVOR "))
        let all = try JSONValue.parse(try ToolRun("evaluate", model, data, "--any-target", "--json").output)
        #expect(all["n"]?.number == 31)
        #expect(all["anyTarget"] == .bool(true))
    }

    @Test func badInputIsOneLine() throws {
        let data = try folder.file("tweets.txt", LabelTables.tweets.utf8)
        let unknown = try ToolRun(
            "train", "--task", "target-stance", "--target", "Feminism", "--data", data)
        #expect(unknown.status == 2)
        #expect(
            unknown.errors
                == "stance: \(data): no row about \"Feminism\"; the targets are Atheism, Climate Change\n")
        let latin = try folder.file(
            "latin.txt", Array("ID\tTarget\tTweet\tStance\n1\tA\tCaf".utf8) + [0xE9] + Array("\tFAVOR\n".utf8)
        )
        let encoded = try ToolRun("train", "--task", "target-stance", "--target", "A", "--data", latin)
        #expect(encoded.status == 2)
        #expect(
            encoded.errors.hasPrefix(
                "stance: \(latin):2:8: not valid UTF-8 (byte 30); convert the file to UTF-8 first"))
        let stance = try folder.file("bad.txt", "ID\tTarget\tTweet\tStance\n1\tA\tHello\tMAYBE\n".utf8)
        let maybe = try ToolRun("train", "--task", "target-stance", "--target", "A", "--data", stance)
        #expect(maybe.status == 2)
        #expect(
            maybe.errors
                == "stance: \(stance):2: stance \"MAYBE\" is none of FAVOR, AGAINST, NONE; write UNKNOWN for a row without one\n"
        )
        #expect(try ToolRun("train", "--task", "target-stance", "--data", data).status == 64)
        #expect(try ToolRun("train", "--target", "A", "--data", data).status == 64)
    }
}

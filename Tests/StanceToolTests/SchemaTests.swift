import Foundation
import Testing

/// What is written is what its schema says.
@Suite struct SchemaTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static func schema(_ name: String) throws -> JSONSchema {
        try JSONSchema(file: ToolRun.root.appendingPathComponent("Docs/schemas/\(name).schema.json"))
    }

    /// OASIS's schema is not part of the repository: it is looked for in folders named "schemas" beside the checkout.
    private static let sarifSchema: URL? = {
        var ancestor = ToolRun.root
        for _ in 0..<3 {
            ancestor.deleteLastPathComponent()
            let siblings =
                (try? FileManager.default.contentsOfDirectory(at: ancestor, includingPropertiesForKeys: nil))
            for sibling in (siblings ?? []).map({
                $0.appendingPathComponent("schemas/sarif-schema-2.1.0.json")
            })
            where FileManager.default.fileExists(atPath: sibling.path) { return sibling }
        }
        return nil
    }()

    private func report(_ arguments: [String]) throws -> URL {
        let path = folder.url.appendingPathComponent("report")
        let run = try ToolRun(
            program: ToolRun.program, arguments: ["evaluate"] + arguments + ["--report", path.path])
        #expect(run.status == 0 || run.status == 1, "\(run.errors)")
        return path
    }

    private static let full = [
        "news-en", "seeds/labels.tsv", "--baseline", "news-en", "--fail-on-regression", "--min",
        "macro-f1=0.99",
    ]

    @Test func metricsFitTheirSchema() throws {
        let report = try report(Self.full)
        let metrics = try JSONValue.parse(file: report.appendingPathComponent("metrics.json"))
        #expect(try Self.schema("evaluation").complaints(about: metrics) == [])
        let plain = try ToolRun("evaluate", "news-en", "seeds/labels.tsv", "--json")
        #expect(try Self.schema("evaluation").complaints(about: try JSONValue.parse(plain.output)) == [])
    }

    @Test func figuresThatAreUndefinedFitTheirSchemaToo() throws {
        let table = try folder.file("one.tsv", "sentence\tlabel\nIt rained all of the day.\tOBJ\n".utf8)
        let run = try ToolRun("evaluate", "news-en", table, "--json")
        #expect(try Self.schema("evaluation").complaints(about: try JSONValue.parse(run.output)) == [])
    }

    @Test func predictionsFitTheirSchemaAndCanBeMeasuredAgain() throws {
        let path = try report(["news-en", "seeds/labels.tsv"]).appendingPathComponent("predictions.jsonl")
        let schema = try Self.schema("prediction")
        for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") {
            #expect(schema.complaints(about: try JSONValue.parse(String(line))) == [])
        }
        let first = try JSONValue.parse(
            try ToolRun("evaluate", "news-en", "seeds/labels.tsv", "--json").output)
        let again = try JSONValue.parse(try ToolRun("evaluate", path.path, "--json").output)
        for key in ["n", "macroF1", "rocAUC", "ece", "confusion", "intervals", "slices"] {
            #expect(first[key] != nil && first[key] == again[key], "\(key)")
        }
    }

    @Test func theSchemaRefusesWhatDoesNotFit() throws {
        let schema = try Self.schema("prediction")
        #expect(
            schema.complaints(about: try JSONValue.parse("{\"gold\":\"opinion\"}")) == [": no probability"])
        #expect(
            schema.complaints(about: try JSONValue.parse("{\"gold\":\"maybe\",\"probability\":2}")).sorted()
                == [
                    "/gold: enum", "/probability: maximum",
                ])
    }

    @Test func sarifHasTheStructureOfItsStandard() throws {
        let sarif = try JSONValue.parse(file: try report(Self.full).appendingPathComponent("results.sarif"))
        #expect(sarif["version"] == .string("2.1.0"))
        let run = try #require(sarif["runs"]?.items.first)
        let rules = try #require(run["tool"]?["driver"]?["rules"]?.items)
        let results = try #require(run["results"]?.items)
        #expect(!results.isEmpty)
        for result in results {
            let index = try #require(result["ruleIndex"]?.number)
            #expect(rules[Int(index)]["id"] == result["ruleId"])
            #expect(["error", "warning", "note"].contains(result["level"]?.text))
            #expect(result["message"]?["text"]?.text?.isEmpty == false)
        }
    }

    @Test(.enabled(if: sarifSchema != nil)) func sarifFitsTheSchemaOfOASIS() throws {
        let schema = try JSONSchema(file: try #require(Self.sarifSchema))
        let evaluated = try JSONValue.parse(
            file: try report(Self.full).appendingPathComponent("results.sarif"))
        #expect(schema.complaints(about: evaluated) == [])
        let checked = try ToolRun("score", "--format", "sarif", "--fail-on", "review", "seeds")
        #expect(schema.complaints(about: try JSONValue.parse(checked.output)) == [])
    }
}

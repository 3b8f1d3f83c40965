import Foundation
import Testing

/// Gates and baselines of `evaluate`, and how the process ends.
@Suite struct GateCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static let data = "seeds/labels.tsv"

    private func evaluate(_ arguments: String..., environment: [String: String] = [:]) throws -> ToolRun {
        try ToolRun(
            program: ToolRun.program, arguments: ["evaluate", "news-en", Self.data] + arguments,
            environment: environment)
    }

    @Test func gatesThatAreMetPass() throws {
        let run = try evaluate("--min", "macro-f1=0.1", "--max", "ece=0.9", "--min", "accuracy=0.1")
        #expect(run.status == 0)
        #expect(run.output.hasSuffix("  passed: 3 gates\n"))
    }

    @Test func oneGateThatFailsFailsTheRunInEveryFormat() throws {
        for format in ["text", "json", "markdown", "html", "github", "sarif", "junit"] {
            let run = try evaluate("--min", "macro-f1=0.1", "--min", "roc-auc=1", "--format", format)
            #expect(run.status == 1, "\(format)")
            #expect(!run.output.isEmpty && run.errors.isEmpty, "\(format)")
        }
    }

    @Test func aGateThatCannotBeComputedFailsAndSaysWhy() throws {
        let table = try folder.file("one.tsv", "sentence\tlabel\nIt rained all of the day.\tOBJ\n".utf8)
        let run = try ToolRun("evaluate", "news-en", table, "--min", "roc-auc=0.1")
        #expect(run.status == 1)
        #expect(run.output.contains("  FAIL  roc-auc at least 0.1: cannot be computed: no sentence"))
    }

    @Test func theSameModelIsNoRegression() throws {
        for arguments in [
            ["--fail-on-regression"], ["--fail-on-regression=ece", "--fail-on-regression", "roc-auc"],
        ] {
            let run = try ToolRun(
                program: ToolRun.program,
                arguments: ["evaluate"] + arguments + ["news-en", Self.data, "--baseline", "news-en"])
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("0 fixed, 0 broken"))
        }
    }

    @Test func aWorseModelIsARegressionAgainstEveryKindOfBaseline() throws {
        let report = folder.url.appendingPathComponent("release").path
        #expect(try evaluate("--report", report).status == 0)
        let predictions = try String(contentsOfFile: report + "/predictions.jsonl", encoding: .utf8)
        let worse = predictions.split(separator: "\n").enumerated().map { index, line in
            guard index % 4 == 0 else { return String(line) }
            return line.contains("\"predicted\":\"opinion\"")
                ? line.replacingOccurrences(
                    of: "\"predicted\":\"opinion\"", with: "\"predicted\":\"reporting\"")
                : line.replacingOccurrences(
                    of: "\"predicted\":\"reporting\"", with: "\"predicted\":\"opinion\"")
        }.joined(separator: "\n")
        let path = try folder.file("worse.jsonl", worse.utf8)
        let alone = try folder.file(
            "alone.json", Data(contentsOf: URL(fileURLWithPath: report + "/metrics.json")))
        for baseline in [report, report + "/metrics.json", report + "/predictions.jsonl", alone] {
            let run = try ToolRun("evaluate", path, "--baseline", baseline, "--fail-on-regression")
            #expect(run.status == 1, "\(baseline): \(run.errors)")
            #expect(run.output.contains("FAIL  macro-f1 no worse than the baseline"), "\(baseline)")
            let back = try ToolRun(
                "evaluate", report + "/predictions.jsonl", "--baseline", path, "--fail-on-regression")
            #expect(back.status == 0 && back.output.contains("better"))
        }
    }

    @Test func aRegressionGateNeedsABaseline() throws {
        let run = try evaluate("--fail-on-regression")
        #expect(run.status == 64 && run.errors.contains("--baseline"))
    }

    @Test(arguments: [
        ["--min", "f7=0.5"], ["--min", "macro-f1"], ["--max", "ece=low"], ["--fail-on-regression=f7"],
        ["--margin", "2"], ["--json", "--format", "html"], ["--format", "yaml"],
    ]) func aWrongOptionIsAUsageError(arguments: [String]) throws {
        let run = try ToolRun(
            program: ToolRun.program, arguments: ["evaluate", "news-en", Self.data] + arguments)
        #expect(run.status == 64 && run.output.isEmpty)
    }

    @Test func aBaselineThatIsNoneIsNamed() throws {
        let other = try folder.file(
            "other.jsonl", "{\"id\":1,\"probability\":0.5,\"gold\":\"opinion\"}\n".utf8)
        let run = try evaluate("--baseline", other)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("stance: \(other): no prediction for 210 of 210 sentences"))
        let text = try folder.file("text.json", "[]".utf8)
        #expect(try evaluate("--baseline", text).errors.hasPrefix("stance: \(text): not a report"))
        #expect(try evaluate("--baseline", "nowhere.jsonl").status == 66)
    }

    @Test func aBadPredictionIsPlaced() throws {
        let good = "{\"probability\":0.5,\"gold\":\"opinion\"}\n"
        for (line, says) in [
            ("{}", "no \"probability\" of opinion"), ("nonsense", "not a JSON object"),
            ("{\"probability\":1.5,\"gold\":\"opinion\"}", "probability 1.5 is not between 0 and 1"),
            ("{\"probability\":0.5,\"gold\":\"MAYBE\"}", "gold \"MAYBE\" is neither opinion nor reporting"),
            ("{\"probability\":\"x\",\"gold\":\"opinion\"}", "\"probability\" is of the wrong kind"),
        ] {
            let path = try folder.file("bad.jsonl", (good + "\n" + line + "\n").utf8)
            let run = try ToolRun("evaluate", path)
            #expect(
                run.status == 2 && run.errors == "stance: \(path):3: \(says)\n"
                    || run.errors.hasPrefix("stance: \(path):3: \(says)"))
        }
    }

    @Test func theSummaryIsAppendedWhereGitHubWantsIt() throws {
        let path = try folder.file("summary.md", "before\n".utf8)
        let environment = ["GITHUB_STEP_SUMMARY": path]
        #expect(try evaluate("--summary", "auto", environment: environment).status == 0)
        #expect(try evaluate("--summary", "auto").status == 0)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            text.hasPrefix("before\n# news-en\n") && text.components(separatedBy: "# news-en\n").count == 2)
    }

    @Test func aReportThatCannotBeWrittenIsNamed() throws {
        let run = try evaluate("--report", "/proc/nowhere")
        #expect(run.status == 74)
    }

    /// `evaluate … | head -c 0`: the reader is gone, the verdict stands.
    @Test(arguments: [("0.1", "0"), ("1", "1")]) func aClosedPipeDoesNotChangeTheVerdict(
        bound: String, status: String
    ) throws {
        let script =
            "\(ToolRun.program.path) evaluate news-en \(Self.data) --min roc-auc=\(bound) --format html | true; echo ${PIPESTATUS[0]}"
        let run = try ToolRun(program: URL(fileURLWithPath: "/bin/bash"), arguments: ["-c", script])
        #expect(run.output == status + "\n" && run.errors.isEmpty)
    }

    @Test func controlCEndsWith130() throws {
        // It reads from a pipe that nobody writes into; the interrupt is sent until it has come up and heard it.
        let pipe = folder.url.appendingPathComponent("pipe").path
        let script =
            "mkfifo \(pipe); \(ToolRun.program.path) score - 0<>\(pipe) & pid=$!; "
            + "for i in {1..100}; do kill -INT $pid 2>/dev/null || break; sleep 0.1; done; "
            + "kill -KILL $pid 2>/dev/null; wait $pid; echo $?"
        let run = try ToolRun(program: URL(fileURLWithPath: "/bin/bash"), arguments: ["-c", script])
        #expect(run.output == "130\n")
    }

    @Test func resultsDoNotDependOnTheNumberOfCores() throws {
        let run = try evaluate("--json")
        let one = try ToolRun(
            program: URL(fileURLWithPath: "/usr/bin/taskset"),
            arguments: ["-c", "0", ToolRun.program.path, "evaluate", "news-en", Self.data, "--json"])
        #expect(one.status == 0 && one.output == run.output)
    }

    @Test func nothingButResultsIsPrintedWhereNobodyWatches() throws {
        #expect(try evaluate("--report", folder.url.appendingPathComponent("r").path).errors.isEmpty)
    }
}

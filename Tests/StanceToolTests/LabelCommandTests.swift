import Foundation
import Testing

/// `train --data` and what takes its models.
@Suite struct LabelCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { folder.url.appendingPathComponent(name).path }

    /// Trains a model of topics; returns its path and the table's.
    private func topics() throws -> (model: String, data: String) {
        let data = try folder.file(
            "topics.tsv", LabelTables.topics(text: "line", label: "topic", group: "paper").utf8)
        let run = try ToolRun(
            "train", "--data", data, "--text-column", "line", "--label-column", "topic", "--group-column",
            "paper", "-o", path("mine.stance"))
        #expect(run.status == 0, "\(run.errors)")
        return (path("mine.stance"), data)
    }

    @Test func labelsOfOnesOwnGiveAModelWithCardAndMetrics() throws {
        let data = try folder.file("topics.tsv", LabelTables.topics().utf8 + Array("It hailed.\t\tp1\n".utf8))
        let run = try ToolRun("train", "--data", data, "-o", path("deep/mine.stance"))
        #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(
            lines.prefix(3) == [
                "wrote \(path("deep/mine.stance"))", "  economy 24, sport 24, weather 24",
                "  1 row without a label passed over",
            ])
        #expect(lines[3].hasPrefix("  out-of-fold: macroF1 "))
        let card = try String(contentsOfFile: path("deep/mine.md"), encoding: .utf8)
        #expect(card.hasPrefix("# mine\n\nGives a sentence one of the labels economy, sport, weather."))
        let metrics = try JSONValue.parse(file: URL(fileURLWithPath: path("deep/mine.metrics.json")))
        #expect(metrics["metrics"]?["out-of-fold"]?["f1.sport"]?["value"]?.number != nil)
    }

    @Test func aFolderGetsTheNameOfTheData() throws {
        let data = try folder.file("topics.v2.tsv", LabelTables.topics().utf8)
        let run = try ToolRun("train", "--data", data, "-o", path("models"))
        #expect(run.output.hasPrefix("wrote \(path("models/topics.stance"))\n"), "\(run.errors)")
    }

    @Test func labelsOfOpinionGiveAModelLikeTheShippedOne() throws {
        let data = try folder.file("own.tsv", LabelTables.subjective.utf8)
        let run = try ToolRun("train", "--data", data, "-o", path("own.stance"), "--folds", "4")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("  2 rows without a label passed over\n"))
        let inspected = try ToolRun("inspect", path("own.stance"), "--json")
        #expect(inspected.output.contains("\"threshold\": "))
        #expect(try JSONValue.parse(inspected.output)["lexicons"]?.items.count ?? 0 > 20)
        let profile = try ToolRun(
            "profile", "--model", path("own.stance"), "seeds/003_8e2133d341654a3f.txt")
        #expect(profile.status == 0, "\(profile.errors)")
    }

    @Test func textsGetALabelASentence() throws {
        let (model, _) = try topics()
        let text = "The goalkeeper saved the match. Snow and wind closed the airport.\n"
        let run = try ToolRun("score", "--model", model, "-", input: text)
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(lines.prefix(2) == ["stdin", "  2 sentences: economy 0, sport 1, weather 1"])
        #expect(lines[2].hasPrefix("  1:1  ") && lines[2].hasSuffix(" %  sport"))
        #expect(lines[4].hasPrefix("    because: "))

        let objects = try ToolRun(
            "score", "--model", model, "--format", "jsonl", "--top", "all", "-", input: text
        )
        .objects
        #expect(objects.map { $0["label"] as? String } == ["sport", "weather"])
        for object in objects {
            let parts = try #require(object["contributions"] as? [[String: Any]])
            let sum = parts.reduce(0) { $0 + ($1["contribution"] as? Double ?? .nan) }
            #expect(abs(sum - (object["logit"] as? Double ?? .nan)) < 1e-9)
            let probabilities = try #require(object["probabilities"] as? [String: Double])
            #expect(abs(probabilities.values.reduce(0, +) - 1) < 1e-9)
            #expect(probabilities[object["label"] as? String ?? ""] == object["probability"] as? Double)
        }
    }

    @Test func aTableComesOutWithTheLabelsProbabilities() throws {
        let (model, _) = try topics()
        let path = try folder.file("a.csv", "id,line,label\nq,\"Rain, then snow.\",x\n".utf8)
        let run = try ToolRun("score", "--model", model, path)
        let rows = run.output.split(separator: "\n").map(String.init)
        try #require(rows.count == 2, "\(run.errors)")
        #expect(
            rows[0]
                == "id,line,label,stance_label,probability,probability.economy,probability.sport,probability.weather"
        )
        #expect(rows[1].hasPrefix("q,\"Rain, then snow.\",x,weather,0."))
        let text = try ToolRun("score", "--model", model, "--format", "tsv", "-", input: "Rain fell.\n")
        #expect(
            text.output.split(separator: "\n")[0].hasSuffix(
                "\tcue\ttext\tlabel\tprobability\tprobability.economy\tprobability.sport\tprobability.weather\tlogit\tmodel"
            ))
    }

    @Test func anEvaluationHasTheFiguresOfEachLabel() throws {
        let (model, data) = try topics()
        let run = try ToolRun("evaluate", model, data)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("mine on \(data)\n"))
        #expect(run.output.contains("\n  is weather "))
        let report = try JSONValue.parse(try ToolRun("evaluate", model, data, "--json").output)
        #expect(report["n"]?.number == 72)
        for label in ["economy", "sport", "weather"] {
            let row = ["economy", "sport", "weather"].compactMap {
                report["confusion"]?[label]?[$0]?.number
            }
            #expect(row.reduce(0, +) == 24)
            #expect(report["labels"]?[label]?["support"]?.number == 24)
            #expect(report["labels"]?[label]?["f1"]?.number != nil)
        }
        #expect(report["intervals"]?["macroF1"] != nil)
        #expect(report["target"] == .null)
    }

    @Test func anInspectionNamesTheLabels() throws {
        let (model, _) = try topics()
        let run = try ToolRun("inspect", model, "--features", "2")
        #expect(run.output.contains("\n  labels     economy (24), sport (24), weather (24)\n"))
        #expect(run.output.contains("\n  for weather\n"))
        let json = try JSONValue.parse(try ToolRun("inspect", model, "--json").output)
        #expect(json["kind"]?.text == "labels")
        #expect(json["columns"]?["text"]?.text == "line")
    }

    @Test(arguments: ["profile", "explain", "compare", "audit"])
    func otherCommandsSayThatTheModelIsOfAnotherKind(command: String) throws {
        let (model, _) = try topics()
        let seed = "seeds/003_8e2133d341654a3f.txt"
        let arguments = [
            "profile": ["profile", "--model", model, seed],
            "explain": ["explain", "--model", model, seed + ":1"],
            "compare": ["compare", "--model", model, seed, seed],
            "audit": ["audit", "Training/news-en/dev.tsv", model],
        ]
        let run = try ToolRun(program: ToolRun.program, arguments: arguments[command] ?? [])
        #expect(run.status == 2)
        #expect(
            run.errors
                == "stance: \(model): a model of labels of its own, but one of opinion and reporting is needed here; "
                + "score, evaluate and inspect take it\n")
    }

    @Test func optionsOfTheOtherKindAreUsageErrors() throws {
        let (model, data) = try topics()
        for arguments in [
            ["score", "--model", model, "--threshold", "0.3", data],
            ["score", "--model", model, "--no-context", data], ["evaluate", model, data, "--slice", "voice"],
            ["evaluate", model, data, "--min", "macro-f1=0.5"], ["inspect", model, "--coefficients"],
        ] {
            let run = try ToolRun(program: ToolRun.program, arguments: arguments)
            #expect(run.status == 64, "\(arguments) \(run.errors)")
        }
        let target = try ToolRun("score", "--target", "x", "seeds/003_8e2133d341654a3f.txt")
        #expect(target.status == 2)
        #expect(
            target.errors.hasPrefix("stance: news-en: has no target, so --target \"x\" means nothing to it"))
    }

    @Test func whatCannotBeTrainedOnIsOneLine() throws {
        let one = try folder.file("one.tsv", "text\tlabel\nIt rained.\ta\nIt snowed.\ta\n".utf8)
        let few = try folder.file("few.tsv", "text\tlabel\nIt rained.\ta\nIt snowed.\tb\n".utf8)
        let rare = try folder.file(
            "rare.tsv", LabelTables.topics().utf8 + Array("He fried it.\tfood\tp1\n".utf8))
        let empty = try folder.file("empty.tsv", "text\tlabel\nIt rained.\ta\n \tb\n".utf8)
        let expected: [(data: String, line: String)] = [
            (one, "\(one): all 2 labelled rows are \"a\"; training needs two labels or more"),
            (
                few,
                "\(few): 2 groups cannot be split into 5 folds; add documents, or ask for fewer with --folds"
            ),
            (
                rare,
                "\(rare): label \"food\" stands in one group only, too few to be predicted by a model that saw none of them; "
                    + "add documents with it, or join it with another label"
            ),
            (empty, "\(empty):3: the row has no sentence"),
        ]
        for (data, line) in expected {
            let run = try ToolRun("train", "--data", data, "-o", path("x.stance"))
            #expect(run.status == 2)
            #expect(run.errors == "stance: \(line)\n")
        }
        let columns = try ToolRun("train", "--data", few, "--label-column", "topic")
        #expect(columns.status == 2)
        #expect(columns.errors == "stance: \(few):1: no column \"topic\"; the header has text, label\n")
        #expect(!FileManager.default.fileExists(atPath: path("x.stance")))
        #expect(try ToolRun("train", "--label-column", "topic").status == 64)
    }

    @Test func aSearchIsPrintedAndStandsInTheCard() throws {
        let data = try folder.file("topics.tsv", LabelTables.topics().utf8)
        let lexicon = "# category: judging\n# definition: d\n# source: s\n# licence: CC0-1.0\nabsurd\t2\ta\n"
        let lexicons = folder.url.appendingPathComponent("lexicons")
        try FileManager.default.createDirectory(at: lexicons, withIntermediateDirectories: true)
        try Data(lexicon.utf8).write(to: lexicons.appendingPathComponent("judging.lex"))
        let recipe = """
            name: small
            output: .
            licence: CC0-1.0
            data:
              train: none.tsv
            lexicons: lexicons
            features: { wordLengths: [1, 1], characterLengths: [3, 3], minimumDocumentFrequency: 2 }
            model: { penalty: 1.0, densePenalty: 1.0, balanceClasses: true, tolerance: 1.0e-8 }
            decision: { folds: 3, reviewErrorRate: 0.1 }
            search:
              penalty: [0.5, 8]
              densePenalty: [5]
              minimumDocumentFrequency: [1, 2]
            seed: 1
            """
        let path = try folder.file("recipe.yml", recipe.utf8)
        let arguments = ["train", "--search", "--data", data, "-o", self.path("mine.stance"), path]
        let run = try ToolRun(program: ToolRun.program, arguments: arguments)
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(
            lines[0].split(separator: " ").joined(separator: " ")
                == "penalty dense penalty least frequency AUC ± s.e. log-loss")
        #expect(lines[1...4].map { String($0.split(separator: " ")[0]) } == ["8", "8", "0.5", "0.5"])
        #expect(lines[1...4].count { $0.contains("chosen") } == 1)
        let card = try String(contentsOfFile: self.path("mine.md"), encoding: .utf8)
        #expect(card.contains("## How the hyper-parameters were chosen"))
        #expect(try ToolRun(program: ToolRun.program, arguments: arguments).output == run.output)
        let bad = try folder.file("bad.yml", recipe.replacingOccurrences(of: "[5]", with: "[5, x]").utf8)
        let refused = try ToolRun("train", "--search", "--data", data, bad)
        #expect(refused.status == 2)
        #expect(
            refused.errors
                == "stance: \(bad):12:21: \"densePenalty\" must be a list of numbers from 0.0 to 1000000.0\n")
    }
}

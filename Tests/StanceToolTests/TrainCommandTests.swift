import Foundation
import Testing

@Suite struct TrainCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static let opinions = [
        "This is a shameful failure and nobody should pretend otherwise.",
        "The so-called reform is a disgrace.",
        "We deserve better than this pathetic excuse!",
        "Nothing could be more absurd than this timid compromise.",
    ]
    private static let reports = [
        "The council approved the budget on Monday.", "Officials said the bridge will reopen in May.",
        "Police arrested two men near the station on Friday.", "The storm closed four schools in the north.",
    ]

    /// Writes a small recipe with all its material; returns the recipe's path.
    private func recipe(
        labels: [String] = ["opinion", "reporting"], groups: String = "[]", penalty: Double = 1,
        densePenalty: Double = 1, extra: String = ""
    ) throws -> String {
        var table = "sentence_id\tsentence\tlabel\tgroup\n"
        for row in 0..<24 {
            let label = labels[row % labels.count]
            let sentence = (row % 2 == 0 ? Self.opinions : Self.reports)[(row / 2) % 4]
            table += "\(row)\t\(sentence)\t\(label)\td\(row / 4)\n"
        }
        _ = try folder.file("train.tsv", table.utf8)
        let lexicons = folder.url.appendingPathComponent("lexicons")
        try FileManager.default.createDirectory(at: lexicons, withIntermediateDirectories: true)
        let lexicon =
            "# category: judging\n# definition: d\n# source: s\n# licence: CC0-1.0\nshameful\t2\ta\nabsurd\t2\ta\n"
        try Data(lexicon.utf8).write(to: lexicons.appendingPathComponent("judging.lex"))
        let text = """
            name: small
            output: .
            licence: CC0-1.0
            data:
              train: train.tsv
            lexicons: lexicons
            features:
              wordLengths: [1, 2]
              characterLengths: [2, 4]
              minimumDocumentFrequency: 2
              groups: \(groups)
            model:
              penalty: \(penalty)
              densePenalty: \(densePenalty)
              balanceClasses: true
              tolerance: 1.0e-8
            decision:
              folds: 3
              reviewErrorRate: 0.1
            seed: 1
            \(extra)
            """
        return try folder.file("recipe.yml", text.utf8)
    }

    @Test func trainingTwiceWritesTheSameBytes() throws {
        let path = try recipe()
        var files: [Data] = []
        for name in ["one", "two"] {
            let output = folder.url.appendingPathComponent(name).path
            let run = try ToolRun("train", path, "-o", output)
            #expect(run.status == 0, "\(run.errors)")
            files.append(try Data(contentsOf: URL(fileURLWithPath: "\(output)/small.stance")))
            #expect(FileManager.default.fileExists(atPath: "\(output)/small.md"))
            #expect(FileManager.default.fileExists(atPath: "\(output)/small.metrics.json"))
        }
        #expect(files[0] == files[1])
    }

    /// Twenty-four sentences determine few of the dense columns, and without a penalty they are told apart.
    @Test func weightsThatNothingPenalizesAreNotedAndStillScore() throws {
        let run = try ToolRun("train", try recipe(penalty: 0, densePenalty: 0))
        #expect(run.status == 0, "\(run.errors)")
        let model = folder.url.appendingPathComponent("small.stance").path
        let card = try String(
            contentsOf: folder.url.appendingPathComponent("small.md"), encoding: .utf8)
        for note in [
            "The data do not determine the weights of ", "tell the training sentences apart without error",
        ] {
            #expect(run.output.contains("\n  note: "), "\(run.output)")
            #expect(run.output.contains(note) && card.contains(note), "\(note)")
        }
        let score = try ToolRun("score", "--format", "jsonl", "--model", model, "-", input: "It is absurd.\n")
        let probability = try #require(try score.objects.first?["probability"] as? Double)
        #expect(probability > 0.5 && probability <= 1)
        #expect(try ToolRun("inspect", "--coefficients", model).status == 0)
    }

    @Test func weightsThatArePenalizedNeedNoNote() throws {
        #expect(try !ToolRun("train", try recipe()).output.contains("note:"))
    }

    @Test func aTrainedModelScoresStandardInput() throws {
        #expect(try ToolRun("train", try recipe()).status == 0)
        let run = try ToolRun(
            "score", "--model", folder.url.appendingPathComponent("small.stance").path, "--format", "jsonl",
            "-",
            input: "This is a shameful and absurd failure.\n")
        let object = try #require(try run.objects.first)
        #expect(object["file"] as? String == "stdin")
        #expect(object["model"] as? String == "small")
        #expect(object["decision"] as? String == "opinion")
    }

    @Test func oneClassOnlyIsRefused() throws {
        let run = try ToolRun("train", try recipe(labels: ["reporting"]))
        #expect(run.status == 2)
        let table = folder.url.appendingPathComponent("train.tsv").path
        #expect(
            run.errors == "stance: \(table): all rows are labelled reporting; training needs both labels\n")
        #expect(
            !FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("small.stance").path))
    }

    @Test func anUnknownKeyIsPlacedAndTheNearestNamed() throws {
        let path = try recipe(extra: "sede: 3")
        let run = try ToolRun("train", path)
        #expect(run.status == 2)
        #expect(run.errors == "stance: \(path):21:1: unknown key \"sede\"; did you mean \"seed\"?\n")
    }

    @Test func anUnknownGroupOfFeaturesIsPlacedAndTheKnownOnesAreNamed() throws {
        let path = try recipe(groups: "[pools, moods]")
        let run = try ToolRun("train", path)
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix("stance: \(path):11:19: ")
                && run.errors.contains("own-terms, clauses, pools"),
            "\(run.errors)")
    }

    @Test func aModelWithAllGroupsScoresAndExplains() throws {
        let all = "[own-terms, clauses, pools, evaluation, argument, endings]"
        #expect(try ToolRun("train", try recipe(groups: all)).status == 0)
        let model = folder.url.appendingPathComponent("small.stance").path
        let run = try ToolRun(
            "score", "--model", model, "--format", "jsonl", "--top", "all", "-",
            input: "This is a shameful and absurd failure.\n")
        let object = try #require(try run.objects.first)
        let parts = try #require(object["contributions"] as? [[String: Any]])
        #expect(parts.contains { $0["feature"] as? String == "style:ending:ful" })
        let sum = parts.reduce(0.0) { $0 + ($1["contribution"] as? Double ?? .nan) }
        #expect(abs(sum - (try #require(object["logit"] as? Double))) < 1e-9)
    }

    @Test func aNameOfControlCharactersIsRefused() throws {
        let path = try recipe()
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "name: small", with: #"name: "a\e[31m""#).utf8).write(
            to: URL(fileURLWithPath: path))
        let run = try ToolRun("train", path)
        #expect(run.status == 2)
        #expect(run.errors == "stance: \(path):1:7: \"name\" must be a text without control characters\n")
    }

    @Test(arguments: [
        ("seed: 2\nseed: 3\n", "1:1: not YAML: the key \"seed\" stands here twice"),
        ("name:\n\tx: 1\n", "2:1: not YAML: found character that cannot start any token"),
        ("name: a\n---\nname: b\n", "2:1: not YAML: "),
        ("a: 1\nname: [*x]\n", "2:8: not YAML: found undefined alias"),
        ("name: \u{1}\n", "1:1: not YAML: control characters are not allowed"),
    ])
    func whatIsNoYAMLIsToldWithItsPlace(text: String, message: String) throws {
        let path = try folder.file("recipe.yml", text.utf8)
        let run = try ToolRun("train", path)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("stance: \(path):\(message)"), "\(run.errors)")
    }

    /// Rows that are left out are counted, not dropped.
    @Test func rowsThatAreNotLearnedFromAreCounted() throws {
        let path = try recipe()
        let rows = """
            document\tbyteStart\tbyteEnd\tsentence\tlabel
            d.txt\t0\t10\tIt rained.\treporting
            d.txt\t0\t4\tIt r\treporting
            d.txt\t0\t999\tIt rained.\treporting

            """
        _ = try folder.file("d.txt", "It rained.\n".utf8)
        _ = try folder.file("dev.tsv", rows.utf8)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try Data(text.replacing("train: train.tsv", with: "train: train.tsv\n  dev: dev.tsv").utf8).write(
            to: URL(fileURLWithPath: path))
        let run = try ToolRun("train", path)
        #expect(run.status == 0)
        #expect(
            run.output.hasSuffix("\n  2 rows whose place is no sentence of its document passed over\n"),
            "\(run.output)")
    }

    @Test func aMissingRecipeIsNamed() throws {
        let run = try ToolRun("train", "no-recipe.yml")
        #expect(run.status == 66)
        #expect(run.errors == "stance: no-recipe.yml: no such file\n")
    }

    /// Python's own safetensors library opens the model and finds the manifest, where that library is there.
    @Test(
        .enabled(if: Self.python != nil, "Python with safetensors is not there (name one in STANCE_PYTHON)"))
    func pythonOpensTheModel() throws {
        let script = """
            import json, sys
            from safetensors import safe_open
            with safe_open(sys.argv[1], "np") as model:
                manifest = json.loads(model.metadata()["stance.manifest"])
                print(manifest["name"], model.get_tensor("weights").shape[0], model.get_tensor("tfidf.slots.hash").dtype)
            """
        let run = try ToolRun(
            program: URL(fileURLWithPath: try #require(Self.python)),
            arguments: ["-c", script, "Models/news-en/news-en.stance"])
        #expect(run.status == 0, "\(run.errors)")
        let words = run.output.split(separator: " ")
        #expect(words.first == "news-en")
        #expect(words.last == "uint64\n")
    }

    /// A Python that has safetensors: the one named in STANCE_PYTHON, or the system's.
    static let python: String? = {
        let candidates = [ProcessInfo.processInfo.environment["STANCE_PYTHON"], "/usr/bin/python3"]
            .compactMap(\.self)
        return candidates.first { path in
            guard FileManager.default.isExecutableFile(atPath: path) else { return false }
            let run = try? ToolRun(
                program: URL(fileURLWithPath: path), arguments: ["-c", "import safetensors, numpy"])
            return run?.status == 0
        }
    }()
}

import Foundation
import Testing

/// `profile`: what it prints is counted, placed, and called vocabulary.
@Suite struct ProfileCommandTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private static let seeds = [
        "seeds/000_8b4ee19b6efb62e2.txt", "seeds/001_6960f8cc3748e25c.txt", "seeds/003_8e2133d341654a3f.txt",
        "seeds/004_06a713c4930c40d3.txt",
    ]

    /// The texts of `--format json`.
    private func texts(_ arguments: String...) throws -> [[String: Any]] {
        let run = try ToolRun(
            program: ToolRun.program, arguments: ["profile", "--format", "json"] + arguments)
        #expect(run.status == 0, "\(run.errors)")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(
            report["caution"] as? String
                == "Vocabulary, not verdict: which words a text uses, and whose words they are.")
        return try #require(report["texts"] as? [[String: Any]])
    }

    /// The rate of a frame's words in a text.
    private func rate(_ frame: String, _ text: [String: Any]) throws -> Double {
        let frames = try #require(text["frames"] as? [[String: Any]])
        let found = try #require(frames.first { $0["frame"] as? String == frame })
        let all = try #require(found["all"] as? [String: Any])
        return try #require(all["perThousand"] as? Double)
    }

    @Test func theVoiceShiftsWhereTheCommentaryBeginsAndNowhereElse() throws {
        let shifts = try texts(Self.seeds[0], Self.seeds[1], Self.seeds[2], Self.seeds[3]).map {
            $0["shift"] as? [String: Any]
        }
        #expect(shifts.map { $0?["significant"] as? Bool } == [false, false, nil, true])
        let line = try #require(shifts[3]?["line"] as? Int)
        #expect((25...31).contains(line))
    }

    @Test func reportsDwellOnConflictAndTheCommentaryOnMorals() throws {
        let all = try texts(Self.seeds[0], Self.seeds[1], Self.seeds[2], Self.seeds[3], "--split-at", "shift")
        #expect(all.count == 5)
        let comment = all[4]
        for report in all.dropLast() {
            #expect(try rate("conflict", report) >= 2 * rate("conflict", comment))
            #expect(try rate("morality", comment) >= 5 * rate("morality", report))
        }
        #expect(try rate("morality", comment) > 0)
    }

    @Test(arguments: [60, 80, 110]) func theTextFitsTheWidth(width: Int) throws {
        let arguments = [["--target", "NATO,Russia", Self.seeds[3]], Self.seeds]
        for each in arguments {
            let run = try ToolRun(
                program: ToolRun.program, arguments: ["profile"] + each, environment: ["COLUMNS": "\(width)"])
            #expect(run.status == 0)
            for line in run.output.split(separator: "\n") { #expect(line.count <= max(width, 72), "\(line)") }
        }
    }

    @Test func aTargetsEvaluationsAreTheAuthorsOnly() throws {
        let list = try folder.file("targets.txt", "Lavrov: Sergei Lavrov, Sergey Lavrov\n".utf8)
        let text = try #require(try texts(Self.seeds[3], "--target", "Lavrov,US", "--targets", list).first)
        let targets = try #require(text["targets"] as? [[String: Any]])
        #expect(targets.map { $0["target"] as? String } == ["Lavrov", "US"])
        let named = try #require(targets[0]["named"] as? [[String: Any]])
        #expect(Set(named.compactMap { $0["term"] as? String }).isSuperset(of: ["lavrov", "sergei lavrov"]))
        for target in targets {
            let places = try #require(target["evaluations"] as? [[String: Any]]).flatMap {
                $0["places"] as? [[String: Any]] ?? []
            }
            #expect(places.allSatisfy { $0["voice"] as? String == "author" })
        }
    }

    @Test func loadedNamesComeWithNeutralOnes() throws {
        let note = try folder.file(
            "note.txt", "The regime fell on Monday. Nobody saw the tax grab coming.\n".utf8)
        let run = try ToolRun("profile", note)
        #expect(run.output.contains("regime (1) · neutral: government"), "\(run.errors)")
        let own = try folder.file("twins.tsv", "loaded\tneutral\nregime\tcabinet\n".utf8)
        let text = try #require(try texts("--twins", own, note).first)
        let devices = try #require(text["devices"] as? [[String: Any]])
        let naming = try #require(devices.first { $0["device"] as? String == "loaded-naming" })
        let terms = try #require(naming["terms"] as? [[String: Any]])
        #expect(terms.map { $0["term"] as? String } == ["regime", "tax grab"])
        #expect(terms.map { $0["neutral"] as? String } == ["cabinet", nil])
        let bad = try folder.file("bad.tsv", "loaded\tneutral\nregime\n".utf8)
        let refused = try ToolRun("profile", note, "--twins", bad)
        #expect(refused.status == 2)
        #expect(refused.errors.hasPrefix("stance: \(bad):2: \"regime\" is not a loaded name"))
    }

    @Test func aFrameVocabularyOfOnesOwnIsReadAndFaultsAreNamed() throws {
        let own = try folder.file(
            "tea.lex", "# category: tea\n# definition: d\n# source: s\n# licence: CC0-1.0\ntea\t2\t-\n".utf8)
        let note = try folder.file("note.txt", "They drank tea on Monday. Nobody minded the tea.\n".utf8)
        let text = try #require(try texts("--frames", own, note).first)
        #expect(text["tooShort"] as? Bool == true)
        #expect(abs(try rate("tea", text) - 2_000.0 / 9) < 1e-9)
        let unknown = try ToolRun("profile", note, "--frames", "generic7")
        #expect(unknown.status == 2)
        #expect(unknown.errors.hasPrefix("stance: no frame vocabulary \"generic7\"; looked for "))
        let frame = try ToolRun("profile", note, "--only", "morals")
        #expect(frame.status == 2)
        #expect(
            frame.errors
                == "stance: no frame \"morals\"; the vocabulary has conflict, economic-consequences, human-interest, morality, responsibility\n"
        )
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("mine"), withIntermediateDirectories: true)
        _ = try folder.file(
            "mine/m.lex",
            "# category: mills\n# definition: d\n# source: s\n# licence: CC0-1.0\ntea\t2\t-\n".utf8)
        let named = try ToolRun(
            "profile", note, "--frames", "mine", environment: ["STANCE_FRAMES_DIR": folder.url.path])
        #expect(named.output.contains("frames mine"))
        #expect(named.output.contains("not measured against readers"))
        #expect(try ToolRun("profile", note, "--frames", "policy15").output.contains("security-defense"))
    }

    @Test func badArgumentsAreRefused() throws {
        #expect(try ToolRun("profile").status == 64)
        #expect(try ToolRun("profile", "--split-at", "0", Self.seeds[0]).status == 64)
        #expect(try ToolRun("profile", "--format", "tsv", Self.seeds[0]).status == 64)
        #expect(try ToolRun("profile", "nowhere.txt").status == 66)
        #expect(try ToolRun("profile", "seeds/labels.tsv").status == 2)
        let empty = try folder.file("empty.txt", [])
        #expect(try ToolRun("profile", empty).status == 2)
    }

    @Test func pagesAndChartsStandAloneAndEscapeWhatTheyShow() throws {
        let evil = try folder.file(
            "<b>&.txt", "<script>alert(1)</script> is the war that they had on Monday. We lied & lied.\n".utf8
        )
        let chart = folder.url.appendingPathComponent("chart.svg").path
        let page = try ToolRun("profile", evil, "--format", "html", "--target", "<script>", "--chart", chart)
        #expect(page.status == 0, "\(page.errors)")
        #expect(!page.output.contains("<script>alert"))
        #expect(!page.output.contains("<b>&.txt"))
        #expect(page.output.contains("&lt;b&gt;&amp;.txt"))
        let svg = try Data(contentsOf: URL(fileURLWithPath: chart))
        #expect(XMLWellFormedness(of: svg).isWellFormed)
        let markdown = try ToolRun("profile", evil, "--format", "markdown")
        #expect(markdown.output.contains("&lt;b&gt;&amp;.txt"))
    }

    @Test func aVocabularyIsMeasuredOnLabelledParagraphs() throws {
        let rows = (0..<12).map { index in
            let isConflict = index % 3 == 0
            return "p\(index)\tg\(index / 2)\t\(isConflict ? 1 : 0)\t\(index == 1 || isConflict ? 1 : 0)\t"
                + (isConflict
                    ? "The war and the feud went on that year." : "Rain fell on the hills that year.")
        }
        let table = try folder.file(
            "p.tsv",
            ("paragraph_id\tgroup\tconflict\tsecond-conflict\ttext\n" + rows.joined(separator: "\n") + "\n")
                .utf8)
        let run = try ToolRun("profile", "--validate", table, "--format", "tsv")
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(lines.count == 2)
        #expect(lines[0] == ["frame", "paragraphs", "alpha", "auc", "low", "high"])
        #expect(Array(lines[1].prefix(4)) == ["conflict", "12", "0.830", "0.944"])
        let bad = try folder.file("bad.tsv", "paragraph_id\tconflict\ttext\np\tyes\tx\n".utf8)
        let refused = try ToolRun("profile", "--validate", bad)
        #expect(refused.status == 2)
        #expect(refused.errors == "stance: \(bad):2: conflict \"yes\" is neither 0 nor 1\n")
    }
}

/// Whether bytes are well-formed XML, as far as tags go: every one that is opened is closed in order.
private struct XMLWellFormedness {
    let isWellFormed: Bool

    init(of data: Data) {
        let text = String(decoding: data, as: UTF8.self)
        var open: [Substring] = []
        var isBalanced = true
        for piece in text.split(separator: "<") {
            guard let end = piece.firstIndex(of: ">") else {
                isBalanced = false
                break
            }
            let tag = piece[..<end]
            let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
            if tag.hasPrefix("/") {
                if open.popLast() != name { isBalanced = false }
            } else if !tag.hasSuffix("/") {
                open.append(name)
            }
        }
        isWellFormed = isBalanced && open.isEmpty
    }
}

import Foundation
import Testing

/// What is wrong with an input is said in one line, and the exit code tells what kind of wrong it is.
@Suite struct BadInputTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func expect(
        _ run: ToolRun, status: Int32, line: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(run.status == status, sourceLocation: sourceLocation)
        #expect(run.errors == line + "\n", sourceLocation: sourceLocation)
        #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    }

    @Test func aMissingFileIsNamed() throws {
        expect(try ToolRun("score", "nowhere.txt"), status: 66, line: "stance: nowhere.txt: no such file")
    }

    @Test func aFolderWithoutTextsIsNamed() throws {
        expect(
            try ToolRun("score", folder.url.path), status: 2,
            line:
                "stance: \(folder.url.path): no texts in this folder (.txt, .md, .markdown, .html, .htm, also compressed) "
                + "that .stanceignore leaves")
    }

    @Test func aFolderWhereAFileIsWantedIsNamed() throws {
        expect(
            try ToolRun("score", "--model", "./seeds", "seeds/004_06a713c4930c40d3.txt"), status: 66,
            line: "stance: ./seeds: is a directory; name the files in it")
    }

    @Test func anEmptyFileHasNothingToScore() throws {
        let path = try folder.file("empty.txt", [])
        expect(
            try ToolRun("score", path), status: 2, line: "stance: \(path): no text in it; nothing to score")
    }

    @Test func invalidUTF8IsPlaced() throws {
        let path = try folder.file("latin.txt", Array("Fine.\nCaf".utf8) + [0xE9, 0x0A])
        expect(
            try ToolRun("score", path), status: 2,
            line:
                "stance: \(path):2:4: not valid UTF-8 (byte 9); convert the file to UTF-8 first, for example with iconv"
        )
    }

    @Test func invalidUTF8IsReplacedAndCountedOnRequest() throws {
        let path = try folder.file("latin.txt", Array("The caf".utf8) + [0xE9] + Array(" was closed.\n".utf8))
        let run = try ToolRun("score", "--invalid-utf8", "replace", "--format", "jsonl", path)
        #expect(run.status == 0)
        #expect(
            run.errors
                == "stance: \(path): replaced 1 invalid UTF-8 sequence by U+FFFD; places are those of the repaired text\n"
        )
        #expect(try run.objects.first?["text"] as? String == "The caf\u{FFFD} was closed.")
    }

    @Test func utf16IsNamed() throws {
        let path = try folder.file(
            "wide.tsv", [0xFF, 0xFE] + "text\nIt rained.\n".utf8.flatMap { [$0, 0] as [UInt8] })
        expect(
            try ToolRun("score", path), status: 2,
            line:
                "stance: \(path): says that it is encoded as UTF-16; convert it to UTF-8 first, and change what it says"
        )
    }

    @Test func tablesOfTextsHoldNoFormulasAndNoControls() throws {
        let path = try folder.file("a.txt", Array("=SUM(A1) was a disgrace to \u{1B}[31mus all.\n".utf8))
        let sheet = try ToolRun("score", "--format", "csv", path)
        #expect(sheet.output.contains(",'=SUM(A1) was a disgrace to \u{FFFD}[31mus all.,"))
        let rows = try ToolRun("score", "--format", "tsv", path)
        #expect(rows.output.contains("\t=SUM(A1) was a disgrace to \u{FFFD}[31mus all.\t"))
    }

    /// No name and no field can move the cursor, or begin a line that a build server takes for a command.
    @Test func messagesAreOneLineWithoutControls() throws {
        let path = try folder.file(
            "rows.csv", "sentence,label\nIt rained.,\"\u{1B}[31m\n::error::x\"\n".utf8)
        let run = try ToolRun("evaluate", "news-en", path)
        #expect(run.status == 2)
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(!run.errors.contains("\u{1B}"))
    }

    @Test func placesThatAreNoSentencesAreCounted() throws {
        _ = try folder.file("d.txt", "It rained.\n".utf8)
        let path = try folder.file(
            "places.tsv", "document\tbyteStart\tbyteEnd\tsentence\tlabel\nd.txt\t0\t999\tx\topinion\n".utf8)
        expect(
            try ToolRun("evaluate", "news-en", path), status: 2,
            line:
                "stance: \(path): no labelled sentence; nothing to measure; places that are no sentence of their document: 1"
        )
    }

    @Test func otherFilesAreStillScoredAfterABadOne() throws {
        let run = try ToolRun("score", "nowhere.txt", "seeds/003_8e2133d341654a3f.txt")
        #expect(run.status == 66)
        #expect(run.errors == "stance: nowhere.txt: no such file\n")
        #expect(run.output.hasPrefix("seeds/003_8e2133d341654a3f.txt\n"))
    }

    @Test func anUnknownOptionIsAUsageError() throws {
        let run = try ToolRun("score", "--frobnicate", "x")
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Error: Unknown option '--frobnicate'\n"))
    }

    @Test func anImpossibleThresholdIsAUsageError() throws {
        let run = try ToolRun("score", "--threshold", "1.5", "x")
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("Error: --threshold 1.5 is not between 0 and 1\n"))
    }

    @Test func aTruncatedModelIsRefused() throws {
        let model = try Data(contentsOf: ToolRun.root.appendingPathComponent("Models/news-en/news-en.stance"))
        let path = try folder.file("half.stance", model.prefix(model.count / 2))
        let run = try ToolRun("score", "--model", path, "seeds/004_06a713c4930c40d3.txt")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("stance: \(path): damaged model: checksum "))
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test func anUnknownModelNameListsThePlaces() throws {
        let run = try ToolRun("inspect", "no-such-model")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("stance: no model \"no-such-model\"; looked for "))
    }

    @Test func anUnknownLabelIsPlaced() throws {
        let path = try folder.file(
            "rows.tsv", "sentence\tlabel\nIt rained.\topinion\nIt snowed.\tMAYBE\n".utf8)
        expect(
            try ToolRun("evaluate", "news-en", path), status: 2,
            line: "stance: \(path):3: label \"MAYBE\" is neither opinion nor reporting; "
                + "write opinion/reporting or SUBJ/OBJ, or - for a row without a label")
    }

    @Test func aTableWithoutLabelledRowsCannotBeMeasured() throws {
        let path = try folder.file("rows.tsv", "sentence\tlabel\nIt rained.\t-\n".utf8)
        expect(
            try ToolRun("evaluate", "news-en", path), status: 2,
            line: "stance: \(path): no labelled sentence; nothing to measure")
    }

    @Test func aLineWithoutASentenceIsNamed() throws {
        expect(
            try ToolRun("explain", "seeds/000_8b4ee19b6efb62e2.txt:2"), status: 2,
            line: "stance: seeds/000_8b4ee19b6efb62e2.txt:2: no sentence on this line")
    }

    @Test func aClosedPipeEndsQuietly() throws {
        let script =
            "\(ToolRun.program.path) score --format jsonl seeds seeds seeds seeds | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}"
        let run = try ToolRun(program: URL(fileURLWithPath: "/bin/bash"), arguments: ["-c", script])
        #expect(run.output == "0\n")
        #expect(run.errors.isEmpty)
    }

    @Test func aResultFileThatCannotBeWrittenIsNamed() throws {
        expect(
            try ToolRun("score", "-o", "/nowhere/out.txt", "seeds/003_8e2133d341654a3f.txt"), status: 74,
            line: "stance: /nowhere/out.txt: No such file or directory")
    }
}

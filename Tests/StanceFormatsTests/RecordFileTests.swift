import StanceFormats
import Testing

@Suite struct RecordFileTests {
    private func read(_ text: String, _ kind: RecordKind) throws -> RecordFile {
        try RecordFile(parsing: Array(text.utf8), file: "f", kind: kind)
    }

    @Test func tablesKeepEveryFieldInOrder() throws {
        let file = try read("x\tSentence\tid\ny\tIt rained.\t7\n", .tsv)
        #expect(file.columns == ["x", "Sentence", "id"])
        #expect(file.texts == ["It rained."])
        #expect(file.records.map(\.id) == ["7"])
        #expect(file.records.map(file.fields) == [["y", "It rained.", "7"]])
    }

    @Test(arguments: [RecordKind.tsv, .csv, .jsonl, .fasttext])
    func aByteOrderMarkAndCarriageReturnsAreTolerated(kind: RecordKind) throws {
        let lines: [String] =
            switch kind {
            case .tsv, .csv: ["text", "It rained.", "", "It snowed."]
            case .jsonl: ["{\"text\":\"It rained.\"}", "", "{\"text\":\"It snowed.\"}"]
            case .fasttext: ["__label__a It rained.", "", "__label__a It snowed."]
            }
        let file = try read("\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n", kind)
        #expect(file.texts == ["It rained.", "It snowed."])
        #expect(file.records.map(\.line) == (kind == .tsv || kind == .csv ? [2, 4] : [1, 3]))
        #expect(file.refusals.isEmpty)
    }

    @Test func quotedFieldsMayHoldCommasQuotesAndLineBreaks() throws {
        let file = try read("id,text\n1,\"He said \"\"no\"\",\nand left.\"\n2,Fine.\n", .csv)
        #expect(file.texts == ["He said \"no\",\nand left.", "Fine."])
        #expect(file.records.map(\.line) == [2, 4])
    }

    @Test func aBadRecordIsPlacedAndTheOthersAreRead() throws {
        let bytes =
            Array("text\tid\nOne.\t1\nTwo.\nTh".utf8) + [0xFF] + Array("ree.\t3\n \t4\nFive.\t5\n".utf8)
        let file = try RecordFile(parsing: bytes, file: "f", kind: .tsv)
        #expect(file.texts == ["One.", "Five."])
        #expect(
            file.refusals == [
                .raggedRow(file: "f", line: 3, expected: 2, found: 1),
                .invalidUTF8(file: "f", line: 4, column: 3),
                .emptySentence(file: "f", line: 5),
            ])
    }

    @Test func aCSVRowThatIsNotUTF8DoesNotStopTheNext() throws {
        let bytes = Array("text,id\n\"a".utf8) + [0xC3] + Array("\n\",1\nFine.,2\n\"open".utf8)
        let file = try RecordFile(parsing: bytes, file: "f", kind: .csv)
        #expect(file.texts == ["Fine."])
        #expect(
            file.refusals == [
                .invalidUTF8(file: "f", line: 2, column: 3), .unclosedQuote(file: "f", line: 5),
            ])
    }

    @Test func aJSONObjectIsKeptAsItWasWritten() throws {
        let object =
            "{ \"z\": 1.50, \"Text\":\"A \\u201cfine\\u201d\\tmess.\", \"id\": 12, \"a\":[{\"b\":1e3}] }"
        let file = try read(object + "\n", .jsonl)
        let kept = file.records.map { record in
            if case .object(let range) = record.content {
                String(decoding: file.bytes[range], as: UTF8.self)
            } else {
                ""
            }
        }
        #expect(kept == [object])
        #expect(file.texts == ["A “fine”\tmess."])
        #expect(file.records.map(\.id) == ["12"])
        #expect(file.columns == ["Text", "a", "id", "z"])
    }

    @Test(arguments: ["[1]", "3", "{\"text\":\"a\"} {}", "{\"text\":\"a\"", "{'text':'a'}", "null", "text"])
    func aLineThatIsNotOneJSONObjectIsRefused(line: String) throws {
        let file = try read(line + "\n{\"text\":\"Fine.\"}\n", .jsonl)
        #expect(file.refusals == [.notAnObject(file: "f", line: 1)])
        #expect(file.texts == ["Fine."])
    }

    @Test func nestingCannotExhaustTheStack() throws {
        let deep = String(repeating: "[", count: 200_000)
        let file = try read("{\"text\":\(deep)\n", .jsonl)
        #expect(file.refusals == [.notAnObject(file: "f", line: 1)])
    }

    @Test func anObjectWithoutASentenceSaysWhatItHas() throws {
        let file = try read("{\"b\":1,\"a\":2,\"text\":3}\n", .jsonl)
        #expect(
            file.refusals == [
                .missingField(file: "f", line: 1, wanted: ["sentence", "text"], found: ["a", "b", "text"])
            ])
    }

    @Test func fastTextLabelsAreAColumnOfTheirOwn() throws {
        let file = try read("__label__a __label__b It\trained.\nNo label.\n__label__x\n", .fasttext)
        #expect(file.columns == ["labels", "text"])
        #expect(
            file.records.map(file.fields) == [
                ["__label__a __label__b", "It rained."], ["", "No label."],
            ])
        #expect(file.refusals == [.emptySentence(file: "f", line: 3)])
    }

    @Test func laterPiecesGoOnWithTheLines() throws {
        let first = Array("text\tid\nOne.\t1\n\nTwo.\t2\n".utf8)
        let head = try RecordFile(parsing: first, file: "f", kind: .tsv)
        #expect(RecordFile.lineCount(of: first) == 4)
        let next = try head.continued(
            by: Array("Three.\t3\nFour.\n".utf8), after: RecordFile.lineCount(of: first))
        #expect(next.texts == ["Three."])
        #expect(next.records.map(\.line) == [5])
        #expect(next.refusals == [.raggedRow(file: "f", line: 6, expected: 2, found: 1)])
    }

    @Test(arguments: [0, 1, 15, 16, 17, 100]) func linesAreCounted(length: Int) {
        let bytes = (0..<length).map { $0 % 3 == 1 ? UInt8(ascii: "\n") : 0x8A }
        #expect(RecordFile.lineCount(of: bytes) == bytes.count { $0 == UInt8(ascii: "\n") })
    }

    @Test func aTableNeedsAColumnForTheSentence() {
        #expect(
            throws: FormatError.missingColumn(
                file: "f", wanted: ["sentence", "text"], found: ["id", "words"])
        ) { try read("id\twords\n1\tIt rained.\n", .tsv) }
    }

    @Test(arguments: RecordKind.allCases) func aFileWithoutRecordsIsRefused(kind: RecordKind) {
        #expect(throws: FormatError.noRecords("f")) { try read("", kind) }
        let header = kind == .tsv || kind == .csv ? "text\n" : "\n \n"
        #expect(throws: FormatError.noRecords("f")) { try read(header, kind) }
    }
}

extension RecordFile {
    fileprivate var texts: [String] { records.map(text) }
}

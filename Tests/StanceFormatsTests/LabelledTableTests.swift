import StanceFormats
import Testing

@Suite struct LabelledTableTests {
    private func table(_ text: String, file: String = "t.tsv") throws(FormatError) -> LabelledTable {
        try LabelledTable(parsing: text, file: file)
    }

    private func error(_ text: String) -> FormatError? {
        do {
            _ = try table(text)
            return nil
        } catch { return error }
    }

    @Test func everyColumnIsRead() throws {
        let sentences = try table(
            """
            sentence_id\tsentence\tlabel\tvoice\tgroup\tdocument\tbyteStart\tbyteEnd
            a-1\tHe left.\topinion\tauthor\ta\ta.txt\t3\t11

            """
        ).sentences
        let sentence = try #require(sentences.first)
        #expect(sentences.count == 1)
        #expect(sentence.id == "a-1")
        #expect(sentence.text == "He left.")
        #expect(sentence.isOpinion == true)
        #expect(sentence.group == "a")
        #expect(sentence.place?.document == "a.txt")
        #expect(sentence.place?.range == 3..<11)
        #expect(sentence.line == 2)
        #expect(sentence.attributes["voice"] == "author")
        #expect(sentence.attributes["sentence"] == nil)
    }

    @Test(arguments: ["sentence", "text", "Text"])
    func sentenceColumnHasSeveralNames(_ name: String) throws {
        #expect(try table("\(name)\tlabel\nHe left.\tOBJ\n").sentences.map(\.text) == ["He left."])
    }

    @Test(arguments: ["label", "solution"])
    func labelColumnHasSeveralNames(_ name: String) throws {
        #expect(try table("sentence\t\(name)\nHe left.\tOBJ\n").sentences.map(\.isOpinion) == [false])
    }

    @Test(arguments: ["group", "document_id", "source"])
    func groupColumnHasSeveralNames(_ name: String) throws {
        let sentences = try table("sentence\tlabel\t\(name)\nHe left.\tOBJ\tx\nShe left.\tOBJ\t\n").sentences
        #expect(sentences.map(\.group) == ["x", nil])
    }

    @Test func rowWithoutIdIsNamedByItsLine() throws {
        #expect(
            try table("sentence\tlabel\nHe left.\tOBJ\n\nShe left.\tOBJ\n").sentences.map(\.id) == ["2", "4"])
        #expect(try table("id\tsentence\tlabel\nx\tHe left.\tOBJ\n").sentences.map(\.id) == ["x"])
    }

    @Test(arguments: ["opinion", "Opinion", "SUBJ", "subj", "subjective", "1"])
    func labelNamesOpinion(_ label: String) throws {
        #expect(try table("sentence\tlabel\nHe left.\t\(label)\n").sentences[0].isOpinion == true)
    }

    @Test(arguments: ["reporting", "REPORTING", "OBJ", "obj", "objective", "0"])
    func labelNamesReporting(_ label: String) throws {
        #expect(try table("sentence\tlabel\nHe left.\t\(label)\n").sentences[0].isOpinion == false)
    }

    @Test func dashIsNoLabel() throws {
        #expect(try table("sentence\tlabel\nHe left.\t-\n").sentences[0].isOpinion == nil)
    }

    @Test func unknownLabelIsRefusedWithItsLine() {
        #expect(
            error("sentence\tlabel\nHe left.\tOBJ\nHe came.\tMAYBE\n")
                == .unknownLabel(file: "t.tsv", line: 3, label: "MAYBE"))
        #expect(error("sentence\tlabel\nHe left.\t\n") == .unknownLabel(file: "t.tsv", line: 2, label: ""))
    }

    @Test func rowWithoutSentenceIsRefused() {
        #expect(error("sentence\tlabel\n \tOBJ\n") == .emptySentence(file: "t.tsv", line: 2))
    }

    @Test func missingColumnsAreNamed() {
        #expect(
            error("words\tlabel\nHe left.\tOBJ\n")
                == .missingColumn(file: "t.tsv", wanted: ["sentence", "text"], found: ["words", "label"]))
        #expect(
            error("sentence\tlabels\nHe left.\tOBJ\n")?.description
                == "t.tsv:1: no column \"label\" or \"solution\"; the header has sentence, labels")
    }

    @Test func placeNeedsAllThreeColumns() throws {
        let sentences = try table("sentence\tlabel\tdocument\tbyteStart\nHe left.\tOBJ\ta.txt\t0\n").sentences
        #expect(sentences[0].place == nil)
        #expect(sentences[0].attributes == ["document": "a.txt", "byteStart": "0"])
    }

    @Test(arguments: ["x", "-1", "1.5", ""])
    func placeThatIsNoNumberIsRefused(_ start: String) {
        #expect(
            error("sentence\tlabel\tdocument\tbyteStart\tbyteEnd\nHe left.\tOBJ\ta.txt\t\(start)\t9\n")
                == .notANumber(file: "t.tsv", line: 2, column: "byteStart", text: start))
    }

    @Test func placeThatEndsBeforeItBeginsIsRefused() {
        #expect(
            error("sentence\tlabel\tdocument\tbyteStart\tbyteEnd\nHe left.\tOBJ\ta.txt\t9\t3\n") != nil)
    }

    @Test func commaSeparatedTablesAreReadByExtension() throws {
        let text = "sentence,label\n\"He left, she stayed.\",SUBJ\n"
        #expect(try table(text, file: "t.csv").sentences.map(\.text) == ["He left, she stayed."])
    }

    @Test func checkThatTableIsReadAsItIs() throws {
        let text = "sentence_id\tsentence\tlabel\r\nab-1\t\"He\" left\tSUBJ\r\nab-2\tShe stayed.\tOBJ\r\n"
        let sentences = try table(text).sentences
        #expect(sentences.map(\.text) == ["\"He\" left", "She stayed."])
        #expect(sentences.map(\.isOpinion) == [true, false])
        #expect(sentences.map(\.group) == [nil, nil])
    }
}

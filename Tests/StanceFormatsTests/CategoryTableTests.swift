import StanceFormats
import Testing

@Suite struct CategoryTableTests {
    private func table(_ text: String, file: String = "t.tsv", _ columns: TableColumns = .init())
        throws(FormatError) -> CategoryTable
    { try CategoryTable(parsing: text, file: file, columns: columns) }

    private func failure(_ make: () throws(FormatError) -> CategoryTable) -> FormatError? {
        do throws(FormatError) {
            _ = try make()
            return nil
        } catch {
            return error
        }
    }

    @Test func labelsAreAnyTextWithoutTheSpacesAround() throws {
        let read = try table("text\tlabel\nIt rained.\t weather  report \nShe won.\tsport\n")
        #expect(read.sentences.map(\.label) == ["weather report", "sport"])
        #expect(read.sentences.map(\.line) == [2, 3])
    }

    @Test func anEmptyLabelAndADashAreNone() throws {
        let read = try table("text\tlabel\nIt rained.\t\nShe won.\t-\nHe ran.\tsport\n")
        #expect(read.sentences.map(\.label) == [nil, nil, "sport"])
    }

    @Test func columnsGivenByNameAreTaken() throws {
        let columns = TableColumns(text: "body", label: "Topic", group: "paper")
        let read = try table(
            "text,body,topic,label,paper\nx,\"It rained, hard.\",weather,y,A\n", file: "t.csv", columns)
        #expect(read.sentences[0].text == "It rained, hard.")
        #expect(read.sentences[0].label == "weather")
        #expect(read.sentences[0].group == "A")
        #expect(read.columns == TableColumns(text: "body", label: "topic", group: "paper"))
    }

    @Test(arguments: ["text", "label", "group"]) func aColumnGivenByNameMustBeThere(role: String) {
        let columns = TableColumns(
            text: role == "text" ? "x" : nil, label: role == "label" ? "x" : nil,
            group: role == "group" ? "x" : nil)
        #expect(
            failure { () throws(FormatError) in try table("text\tlabel\nIt rained.\ta\n", columns) }
                == .missingColumn(file: "t.tsv", wanted: ["x"], found: ["text", "label"]))
    }

    @Test func namesOfOpinionAndReportingAreKnown() throws {
        #expect(try table("text\tlabel\nA b.\tSUBJ\nC d.\topinion\nE f.\t-\n").isAboutOpinion)
        #expect(try !table("text\tlabel\nA b.\tSUBJ\nC d.\tsport\n").isAboutOpinion)
        #expect(try !table("text\tlabel\nA b.\t1\nC d.\t0\n").isAboutOpinion)
        #expect(try !table("text\tlabel\nA b.\t-\n").isAboutOpinion)
    }

    private static let tweets = """
        ID\tTarget\tTweet\tStance
        1\tAtheism\tNo gods.\tFAVOR
        2\tClimate Change\tAct now.\tfavor
        3\tclimate  change\tA hoax.\tAGAINST
        4\tClimate Change\tHello.\tUNKNOWN

        """

    @Test func onlyTheRowsOfTheTargetAreUsed() throws {
        let read = try CategoryTable(stancesTowards: "CLIMATE CHANGE", parsing: Self.tweets, file: "t.txt")
        #expect(read.sentences.map(\.label) == ["FAVOR", "AGAINST", nil])
        #expect(read.otherTargetCount == 1)
        #expect(read.target == "Climate Change")
        let all = try CategoryTable(stancesTowards: nil, parsing: Self.tweets, file: "t.txt")
        #expect(all.sentences.count == 4 && all.target == nil)
    }

    @Test func aTargetThatIsNotThereIsNamedWithThoseThatAre() {
        let tweets = "ID\tTarget\tTweet\tStance\n1\tAtheism\tNo gods.\tFAVOR\n"
        #expect(
            failure { () throws(FormatError) in
                try CategoryTable(stancesTowards: "Feminism", parsing: tweets, file: "t.txt")
            }?.description == "t.txt: no row about \"Feminism\"; the targets are Atheism")
    }

    @Test func aStanceThatIsNoneOfTheThreeIsPlaced() {
        let tweets = "ID\tTarget\tTweet\tStance\n1\tAtheism\tNo gods.\tMAYBE\n"
        #expect(
            failure { () throws(FormatError) in
                try CategoryTable(stancesTowards: "atheism", parsing: tweets, file: "t.txt")
            } == .unknownStance(file: "t.txt", line: 2, stance: "MAYBE"))
    }
}

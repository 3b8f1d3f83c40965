import StanceFormats
import Testing

@Suite struct TableTests {
    private func fields(_ text: String, _ dialect: Table.Dialect) throws(FormatError) -> [[String]] {
        try Table(parsing: text, file: "t", dialect: dialect).rows.map(\.fields)
    }

    private func error(_ text: String, _ dialect: Table.Dialect) -> FormatError? {
        do {
            _ = try Table(parsing: text, file: "t", dialect: dialect)
            return nil
        } catch { return error }
    }

    @Test func dialectFollowsTheExtension() {
        #expect(Table.Dialect(path: "a/b.csv") == .csv)
        #expect(Table.Dialect(path: "B.CSV") == .csv)
        #expect(Table.Dialect(path: "a.tsv") == .tsv)
        #expect(Table.Dialect(path: "csv") == .tsv)
    }

    @Test(arguments: ["\n", "\r\n"])
    func tabSeparatedRowsAreRead(_ end: String) throws {
        let text = ["a\tb", "1\t2", "", "3\t"].joined(separator: end) + end
        let table = try Table(parsing: text, file: "t", dialect: .tsv)
        #expect(table.columns == ["a", "b"])
        #expect(table.rows.map(\.fields) == [["1", "2"], ["3", ""]])
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test func tabSeparatedFieldsAreNotUnquoted() throws {
        #expect(try fields("a\tb\n\"x\t\"\"y\"\n", .tsv) == [["\"x", "\"\"y\""]])
    }

    @Test(arguments: [Table.Dialect.tsv, .csv])
    func byteOrderMarkIsNoPartOfTheFirstName(_ dialect: Table.Dialect) throws {
        #expect(try Table(parsing: "\u{FEFF}a\nx\n", file: "t", dialect: dialect).columns == ["a"])
    }

    @Test(arguments: [Table.Dialect.tsv, .csv])
    func lastLineNeedsNoEnd(_ dialect: Table.Dialect) throws {
        #expect(try fields("a\nx", dialect) == [["x"]])
    }

    @Test(arguments: ["\n", "\r\n"])
    func commaSeparatedRowsAreRead(_ end: String) throws {
        let text = ["a,b,c", "1,,3", "", ",,", "x,y,"].joined(separator: end)
        let table = try Table(parsing: text, file: "t", dialect: .csv)
        #expect(table.columns == ["a", "b", "c"])
        #expect(table.rows.map(\.fields) == [["1", "", "3"], ["", "", ""], ["x", "y", ""]])
        #expect(table.rows.map(\.line) == [2, 4, 5])
    }

    @Test func quotedFieldsKeepCommasQuotesAndLineEnds() throws {
        let text = "a,b\n\"x, y\",\"he said \"\"no\"\"\"\n\"one\ntwo\r\nthree\",z\nlast,\"\"\n"
        let table = try Table(parsing: text, file: "t", dialect: .csv)
        #expect(
            table.rows.map(\.fields) == [
                ["x, y", "he said \"no\""], ["one\ntwo\r\nthree", "z"], ["last", ""],
            ])
        // A row is found at its first line, and embedded line ends are counted.
        #expect(table.rows.map(\.line) == [2, 3, 6])
    }

    @Test func quotedCarriageReturnIsKept() throws {
        #expect(try fields("a,b\n\"x\r\",y\n", .csv) == [["x\r", "y"]])
    }

    @Test func quoteWithinAnUnquotedFieldIsText() throws {
        #expect(try fields("a,b\n6\" pipe,y\n", .csv) == [["6\" pipe", "y"]])
    }

    @Test(arguments: [Table.Dialect.tsv, .csv])
    func textOutsideASCIIIsKept(_ dialect: Table.Dialect) throws {
        #expect(try fields("a\n“Støre” \u{1F600} e\u{301}\n", dialect) == [["“Støre” \u{1F600} e\u{301}"]])
    }

    @Test func raggedRowIsRefusedWithItsLine() {
        #expect(error("a\tb\n1\t2\n\n3\n", .tsv) == .raggedRow(file: "t", line: 4, expected: 2, found: 1))
        #expect(
            error("a,b\n\"1\n1\",2\n3,4,5\n", .csv) == .raggedRow(file: "t", line: 4, expected: 2, found: 3))
        #expect(
            error("a\tb\n1\n", .tsv)?.description
                == "t:2: 1 fields, but the header has 2; a tab or comma too many or too few")
    }

    @Test func unclosedQuoteIsRefusedWhereItOpens() {
        #expect(error("a,b\n1,2\nx,\"y\n3,4\n", .csv) == .unclosedQuote(file: "t", line: 3))
        #expect(error("a\n\"x\"\"", .csv) == .unclosedQuote(file: "t", line: 2))
    }

    @Test(arguments: ["", "\n", "\r\n\r\n", "\u{FEFF}", "a,b", "a,b\n\n"])
    func tableWithoutRowsIsRefused(_ text: String) {
        #expect(error(text, .csv) == .emptyTable("t"))
        #expect(error(text, .tsv) == .emptyTable("t"))
    }

    @Test func columnIsFoundByTheFirstNameItHasWhateverItsCase() throws {
        let table = try Table(parsing: "Text\tid\tLABEL\n1\t2\t3\n", file: "t", dialect: .tsv)
        #expect(table.column(["sentence", "text"]) == 0)
        #expect(table.column(["label", "id"]) == 2)
        #expect(table.column(["group"]) == nil)
        #expect(
            throws: FormatError.missingColumn(file: "t", wanted: ["group"], found: ["Text", "id", "LABEL"])
        ) {
            try table.requiredColumn(["group"])
        }
    }
}

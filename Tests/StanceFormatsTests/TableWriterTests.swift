import StanceFormats
import Testing

@Suite struct TableWriterTests {
    @Test func whatIsWrittenAsCSVReadsBackTheSame() throws {
        let fields = ["plain", "a,b", "say \"no\"", "two\nlines", "", "ü“”\t"]
        let writer = TableWriter(dialect: .csv)
        let text = writer.row(["1", "2", "3", "4", "5", "6"]) + writer.row(fields)
        let table = try Table(parsing: text, file: "f", dialect: .csv)
        #expect(table.rows.map(\.fields) == [fields])
    }

    @Test func onlyTSVHasFieldsItCannotHold() {
        for field in ["a\tb", "a\nb", "a\r\nb"] {
            #expect(!TableWriter(dialect: .tsv).canHold(field))
            #expect(TableWriter(dialect: .csv).canHold(field))
        }
        #expect(TableWriter(dialect: .tsv).canHold("a, \"b\""))
    }
}

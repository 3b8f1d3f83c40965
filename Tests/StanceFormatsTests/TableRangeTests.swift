import StanceFormats
import Testing

/// Where the rows of a table stand in its file.
@Suite struct TableRangeTests {
    @Test(arguments: [
        ("a\tb\n1\t2\n\n3\t4", Table.Dialect.tsv), ("\u{FEFF}a\tb\r\n1\t2\r\n3\t4\r\n", .tsv),
        ("a,b\n\"1\n\",2\n\n3,\"4\"", .csv), ("a,b\r\n1,\"2\"\r\n3,4\r\n", .csv),
    ])
    func rangesAreTheRowsWithTheirLineEnds(text: String, dialect: Table.Dialect) throws {
        let table = try Table(parsing: text, file: "t", dialect: dialect)
        let bytes = Array(text.utf8)
        var position = table.headerRange.upperBound
        #expect(table.headerRange.lowerBound == 0)
        for row in table.rows {
            // Between rows there are blank lines only.
            #expect(bytes[position..<row.range.lowerBound].allSatisfy { $0 == 0x0A || $0 == 0x0D })
            let again = try Table(
                parsing: "a\(dialect == .tsv ? "\t" : ",")b\n"
                    + String(decoding: bytes[row.range], as: UTF8.self),
                file: "t", dialect: dialect)
            #expect(again.rows.map(\.fields) == [row.fields])
            position = row.range.upperBound
        }
        #expect(position == bytes.count)
    }
}

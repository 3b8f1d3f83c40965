/// A table with named columns, as text.
public struct Table: Sendable, Hashable {
    /// How a table's fields are written.
    public enum Dialect: Sendable, Hashable {
        /// Tabs between fields, one row a line, no quoting (CheckThat!, this project).
        case tsv
        /// Commas, quotes doubled inside quoted fields, line breaks allowed in them (RFC 4180).
        case csv

        /// The dialect of a file by its extension: CSV for `.csv`, else TSV.
        public init(path: String) { self = path.lowercased().hasSuffix(".csv") ? .csv : .tsv }
    }

    /// A row: its fields, in the order of the columns, and where it stands in the file.
    public struct Row: Sendable, Hashable {
        /// The fields.
        public let fields: [String]
        /// The line it begins on, from 1.
        public let line: Int
        /// Its bytes, with the line end after it.
        public let range: Range<Int>
    }

    /// The name of the file, for messages.
    public let file: String
    /// The names of the columns.
    public let columns: [String]
    /// The bytes of the header, with the line end after it and a byte order mark before it.
    public let headerRange: Range<Int>
    /// The rows.
    public let rows: [Row]

    /// Reads a table.
    ///
    /// A byte order mark and CRLF line ends are tolerated; blank lines are passed over.
    ///
    /// - Throws: `FormatError.emptyTable`, `.raggedRow` or `.unclosedQuote`.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(parsing text: String, file: String, dialect: Dialect) throws(FormatError) {
        let bytes = Array(text.utf8)
        let records =
            dialect == .tsv
            ? try Self.rows(TSVScanner(bytes: bytes, file: file))
            : try Self.rows(CSVScanner(bytes: bytes, file: file))
        guard let header = records.first, records.count > 1 else { throw .emptyTable(file) }
        for record in records where record.fields.count != header.fields.count {
            throw .raggedRow(
                file: file, line: record.line, expected: header.fields.count, found: record.fields.count)
        }
        self.file = file
        columns = header.fields
        headerRange = 0..<header.range.upperBound
        rows = Array(records.dropFirst())
    }

    /// The position of the first of some column names that the table has, or `nil`.
    public func column(_ names: [String]) -> Int? { Self.column(names, in: columns) }

    /// The position of a column that the table must have under one of some names.
    public func requiredColumn(_ names: [String]) throws(FormatError) -> Int {
        try Self.requiredColumn(names, in: columns, file: file)
    }

    static func column(_ names: [String], in columns: [String]) -> Int? {
        for name in names {
            if let position = columns.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
                return position
            }
        }
        return nil
    }

    static func requiredColumn(_ names: [String], in columns: [String], file: String) throws(FormatError)
        -> Int
    {
        guard let position = column(names, in: columns) else {
            throw .missingColumn(file: file, wanted: names, found: columns)
        }
        return position
    }

    private static func rows(_ scanner: some RowScanner) throws(FormatError) -> [Row] {
        var scanner = scanner
        var rows: [Row] = []
        while let row = try scanner.nextRow() { rows.append(row) }
        return rows
    }
}

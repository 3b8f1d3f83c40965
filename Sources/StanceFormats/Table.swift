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

    /// A row: its fields, in the order of the columns, and the line it begins on, from 1.
    public struct Row: Sendable, Hashable {
        /// The fields.
        public let fields: [String]
        /// The line.
        public let line: Int
    }

    /// The name of the file, for messages.
    public let file: String
    /// The names of the columns.
    public let columns: [String]
    /// The rows.
    public let rows: [Row]

    /// Reads a table.
    ///
    /// A byte order mark and CRLF line ends are tolerated; blank lines are passed over.
    ///
    /// - Throws: `FormatError.emptyTable`, `.raggedRow` or `.unclosedQuote`.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(parsing text: String, file: String, dialect: Dialect) throws(FormatError) {
        let text = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
        let records = dialect == .tsv ? Self.tabRecords(text) : try Self.commaRecords(text, file: file)
        guard let header = records.first, records.count > 1 else { throw .emptyTable(file) }
        for record in records where record.fields.count != header.fields.count {
            throw .raggedRow(
                file: file, line: record.line, expected: header.fields.count, found: record.fields.count)
        }
        self.file = file
        columns = header.fields
        rows = Array(records.dropFirst())
    }

    /// The position of the first of some column names that the table has, or `nil`.
    public func column(_ names: [String]) -> Int? {
        for name in names {
            if let position = columns.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
                return position
            }
        }
        return nil
    }

    /// The position of a column that the table must have under one of some names.
    public func requiredColumn(_ names: [String]) throws(FormatError) -> Int {
        guard let position = column(names) else {
            throw .missingColumn(file: file, wanted: names, found: columns)
        }
        return position
    }

    private static func tabRecords(_ text: String) -> [Row] {
        var records: [Row] = []
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if line.isEmpty { continue }
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            records.append(Row(fields: fields.map { String(decoding: $0, as: UTF8.self) }, line: index + 1))
        }
        return records
    }

    private static func commaRecords(_ text: String, file: String) throws(FormatError) -> [Row] {
        var scanner = CSVScanner(bytes: Array(text.utf8), file: file)
        var records: [Row] = []
        while let row = try scanner.nextRow() { records.append(row) }
        return records
    }
}

import StanceText

/// A file of records, a sentence each, read record by record: what is wrong with one does not stop the others.
///
/// Columns and fields are found by name: `sentence` or `text`; `sentence_id` or `id`; `group`, `document_id` or `source`. A byte order
/// mark and CRLF line ends are tolerated; blank lines are no records. Every other line is counted: as a record or as a refusal.
public struct RecordFile: Sendable, Hashable {
    /// The name of the file.
    public let file: String
    /// How it is written.
    public let kind: RecordKind
    /// The names of its columns, in order; of JSON objects, all names that occur, sorted.
    public let columns: [String]
    /// The records, in the order of the file.
    public let records: [Record]
    /// What is wrong with those that are none, in the order of the file.
    public let refusals: [FormatError]
    /// What the records' ranges lead into: the file, and after it the sentences that do not stand there as they are read.
    public let bytes: [UInt8]
    /// Whether a carriage return stands in it anywhere; a row of a table that holds one cannot be written to another.
    package let holdsCarriageReturns: Bool

    /// Reads the records of a file.
    ///
    /// - Parameter textName: a name of the column of sentences that is tried before the usual ones.
    /// - Throws: `FormatError.missingColumn` if a table has no column for the sentence, `.noRecords` if there is nothing in it,
    ///   and what is wrong with a table's header.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(parsing bytes: [UInt8], file: String, kind: RecordKind, textName: String? = nil)
        throws(FormatError)
    {
        try self.init(parsing: bytes, file: file, kind: kind, textName: textName, columns: nil, lineCount: 0)
        guard !records.isEmpty || !refusals.isEmpty else { throw .noRecords(file) }
    }

    /// Reads the records of a later piece of the file, which may hold none.
    ///
    /// - Parameters:
    ///   - bytes: whole lines, no CSV.
    ///   - lineCount: how many lines stand before them.
    public func continued(by bytes: [UInt8], after lineCount: Int, textName: String? = nil)
        throws(FormatError) -> RecordFile
    {
        precondition(kind != .csv, "a row of CSV may run over several lines")
        return try RecordFile(
            parsing: bytes, file: file, kind: kind, textName: textName, columns: columns,
            lineCount: lineCount)
    }

    private init(
        parsing bytes: [UInt8], file: String, kind: RecordKind, textName: String?, columns known: [String]?,
        lineCount: Int
    ) throws(FormatError) {
        try ByteOrderMark.refuseOthers(in: bytes, name: file)
        self.file = file
        self.kind = kind
        var reader = RecordReader(
            bytes, file: file, sentenceNames: TableColumns.preferring(textName, among: RecordNames.sentence))
        switch kind {
        case .tsv: columns = try reader.readRows(columns: known, after: lineCount)
        case .csv: columns = try reader.readCSV()
        case .jsonl: columns = reader.readObjects(after: lineCount).union(known ?? []).sorted()
        case .fasttext: columns = reader.readFastText(after: lineCount)
        }
        records = reader.records
        refusals = reader.refusals
        self.bytes = reader.bytes
        holdsCarriageReturns =
            TextScan.next(UInt8(ascii: "\r"), in: reader.bytes.indices, of: reader.bytes.span)
            < reader.bytes.count
    }

    /// How many lines end in a piece of a file of records.
    public static func lineCount(of piece: [UInt8]) -> Int {
        TextScan.count(of: UInt8(ascii: "\n"), in: piece)
    }

    /// The sentence of a record.
    public func text(of record: Record) -> String { String(decoding: bytes[record.text], as: UTF8.self) }

    /// The fields of a record, one for each column; those of a JSON object are not taken apart.
    public func fields(of record: Record) -> [String]? {
        switch record.content {
        case .row(let range):
            let row = bytes[range].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            return row.map { String(decoding: $0, as: UTF8.self) }
        case .fields(let fields): return fields
        case .object: return nil
        }
    }
}

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

    /// The columns that fastText lines are given.
    private static let fastTextColumns = ["labels", "text"]
    private static let fastTextPrefix = Array("__label__".utf8)

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
        var collected = Collected(
            sentenceNames: TableColumns.preferring(textName, among: RecordNames.sentence))
        switch kind {
        case .tsv:
            columns = try collected.readTable(
                TSVScanner(bytes: bytes, file: file, after: lineCount), columns: known, file: file)
        case .csv:
            columns = try collected.readTable(
                CSVScanner(bytes: bytes, file: file), columns: known, file: file)
        case .jsonl:
            let names = collected.readObjects(LineScanner(bytes: bytes, after: lineCount), file: file)
            columns = names.union(known ?? []).sorted()
        case .fasttext:
            columns = Self.fastTextColumns
            collected.readFastText(LineScanner(bytes: bytes, after: lineCount), file: file)
        }
        records = collected.records
        refusals = collected.refusals
    }

    /// What has been read so far.
    private struct Collected {
        let sentenceNames: [String]
        var records: [Record] = []
        var refusals: [FormatError] = []

        mutating func readTable(_ scanner: some RowScanner, columns known: [String]?, file: String)
            throws(FormatError) -> [String]
        {
            var scanner = scanner
            let header = known == nil ? try scanner.nextRow() : nil
            guard let columns = known ?? header?.fields else { throw .noRecords(file) }
            let sentence = try Table.requiredColumn(sentenceNames, in: columns, file: file)
            let id = Table.column(RecordNames.id, in: columns)
            let group = Table.column(RecordNames.group, in: columns)
            while true {
                do throws(FormatError) {
                    guard let row = try scanner.nextRow() else { return columns }
                    guard row.fields.count == columns.count else {
                        throw .raggedRow(
                            file: file, line: row.line, expected: columns.count, found: row.fields.count)
                    }
                    try append(
                        text: row.fields[sentence], id: id.map { row.fields[$0] },
                        group: group.map { row.fields[$0] }, .fields(row.fields), file: file, line: row.line)
                } catch {
                    refusals.append(error)
                }
            }
        }

        mutating func readObjects(_ scanner: LineScanner, file: String) -> Set<String> {
            var scanner = scanner
            var names: Set<String> = []
            while let (bytes, line) = scanner.nextLine() {
                do throws(FormatError) {
                    let text = try RecordFile.text(of: bytes, file: file, line: line)
                    guard let object = JSONRecord.parse(bytes, sentenceNames: sentenceNames) else {
                        throw .notAnObject(file: file, line: line)
                    }
                    guard let sentence = object.text else {
                        throw .missingField(
                            file: file, line: line, wanted: sentenceNames, found: object.names.sorted()
                        )
                    }
                    try append(
                        text: sentence, id: object.id, group: object.group, .object(text), file: file,
                        line: line)
                    names.formUnion(object.names)
                } catch {
                    refusals.append(error)
                }
            }
            return names
        }

        mutating func readFastText(_ scanner: LineScanner, file: String) {
            var scanner = scanner
            while let (bytes, line) = scanner.nextLine() {
                do throws(FormatError) {
                    var rest = bytes
                    var labels: [String] = []
                    while rest.starts(with: RecordFile.fastTextPrefix) {
                        let label = rest.prefix { !LineScanner.isSpace($0) }
                        labels.append(try RecordFile.text(of: label, file: file, line: line))
                        rest = rest[label.endIndex...].drop(while: LineScanner.isSpace)
                    }
                    let text = try RecordFile.text(of: rest, file: file, line: line)
                    // A tab is a space like any other to fastText, but a border in the tables that records are written to.
                    let fields = [labels.joined(separator: " "), text.replacing("\t", with: " ")]
                    try append(text: text, id: nil, group: nil, .fields(fields), file: file, line: line)
                } catch {
                    refusals.append(error)
                }
            }
        }

        private mutating func append(
            text: String, id: String?, group: String?, _ content: Record.Content, file: String, line: Int
        ) throws(FormatError) {
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw .emptySentence(file: file, line: line)
            }
            records.append(
                Record(
                    line: line, id: id, text: text, group: group.flatMap { $0.isEmpty ? nil : $0 },
                    content: content))
        }
    }

    private static func text(of bytes: ArraySlice<UInt8>, file: String, line: Int) throws(FormatError)
        -> String
    {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .invalidUTF8(in: bytes, file: file, line: line)
        }
        return text
    }
}

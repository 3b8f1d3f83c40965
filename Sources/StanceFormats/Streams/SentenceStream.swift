/// A table of labelled sentences that is read block by block, and of which nothing is kept.
///
/// Columns are found by name, and labels read, as in `CategoryTable`.
public final class SentenceStream {
    /// The name of the file.
    public let file: String
    /// The names of the columns that are read; there is none of documents if the table has none.
    public let columns: TableColumns
    /// How many bytes of the file have been read.
    public private(set) var readCount = 0
    /// The labels found so far, by number.
    public var labels: [String] { labelNumbers.names }
    /// The groups found so far, by number.
    public var groups: [String] { groupNumbers.names }
    /// The file's length in bytes, where it is known.
    public var length: Int? { pieces.fileLength }

    private let pieces: InputPieces
    private let columnCount: Int
    private let places: (text: Int, label: Int, group: Int?)
    private var labelNumbers = NameNumbers()
    private var groupNumbers = NameNumbers()
    /// The first piece, after its header.
    private var head: Head?
    /// Lines before the next piece.
    private var lineCount = 0

    /// The rows of a piece whose header has been read.
    private enum Head {
        case lines(TSVLines)
        case records(CSVScanner)
    }

    /// Opens a table and reads its header.
    ///
    /// - Parameter onRead: is given all bytes of the file, as they stand on disk, in the course of reading.
    /// - Throws: `FormatError` if the file cannot be read, has no header or lacks a column, or if its rows are places in documents: those cannot
    ///   be read one by one.
    public init(
        path: String, columns: TableColumns, onRead: @escaping (ArraySlice<UInt8>) -> Void = { _ in }
    ) throws(FormatError) {
        file = path
        let isCSV = Table.Dialect(path: path) == .csv
        // A line end may stand within quotes, so CSV has no lines to cut at.
        pieces = try InputPieces(at: path, border: isCSV ? .end : .line, onRead: onRead)
        let first = try pieces.next() ?? []
        readCount = first.count
        let names: [String]
        if isCSV {
            var scanner = CSVScanner(bytes: first, file: path)
            guard let header = try scanner.nextRow() else { throw .emptyTable(path) }
            names = header.fields
            head = .records(scanner)
        } else {
            var lines = TSVLines(of: first)
            guard lines.next() else { throw .emptyTable(path) }
            names = try lines.fields(file: path)
            head = .lines(lines)
        }
        let text = try Table.requiredColumn(columns.text, in: names, file: path)
        let label = try Table.requiredColumn(columns.label, in: names, file: path)
        let group =
            columns.needsGroup
            ? try Table.requiredColumn(columns.group, in: names, file: path)
            : Table.column(columns.group, in: names)
        guard !Self.pointsIntoDocuments(names) else { throw .pointsIntoDocuments(path) }
        self.columns = TableColumns(text: names[text], label: names[label], group: group.map { names[$0] })
        columnCount = names.count
        places = (text, label, group)
    }

    private static func pointsIntoDocuments(_ names: [String]) -> Bool {
        LabelledTable.placeNames.allSatisfy { Table.column([$0], in: names) != nil }
    }

    /// The next rows, or `nil` at the end.
    ///
    /// - Throws: `FormatError` with file and line for the first thing that is wrong.
    public func next() throws(FormatError) -> SentenceBlock? {
        var draft = SentenceBlockDraft()
        switch head.take() {
        case .records(var scanner): try readRecords(&scanner, &draft)
        case .lines(var lines): try readLines(&lines, &draft)
        case nil:
            guard let piece = try pieces.next() else { return nil }
            readCount += piece.count
            var lines = TSVLines(of: piece, after: lineCount)
            try readLines(&lines, &draft)
        }
        return try draft.block(file: file)
    }

    private func readRecords(_ scanner: inout CSVScanner, _ draft: inout SentenceBlockDraft)
        throws(FormatError)
    {
        while let row = try scanner.nextRow() {
            guard row.fields.count == columnCount else {
                throw .raggedRow(file: file, line: row.line, expected: columnCount, found: row.fields.count)
            }
            // A sentence is a line of the document.
            let text = row.fields[places.text].utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
            try append(
                text[...], Array(row.fields[places.label].utf8)[...],
                places.group.map { Array(row.fields[$0].utf8)[...] }, row.line, &draft)
        }
    }

    private func readLines(_ lines: inout TSVLines, _ draft: inout SentenceBlockDraft) throws(FormatError) {
        while lines.next() {
            guard lines.fieldCount == columnCount else {
                throw .raggedRow(
                    file: file, line: lines.number, expected: columnCount, found: lines.fieldCount)
            }
            try append(
                lines.bytes[lines.field(places.text)], lines.bytes[lines.field(places.label)],
                places.group.map { lines.bytes[lines.field($0)] }, lines.number, &draft)
        }
        lineCount = lines.number
    }

    private func append(
        _ text: ArraySlice<UInt8>, _ label: ArraySlice<UInt8>, _ group: ArraySlice<UInt8>?, _ line: Int,
        _ draft: inout SentenceBlockDraft
    ) throws(FormatError) {
        guard text.hasText else { throw .emptySentence(file: file, line: line) }
        let label = labelNumbers.number(of: label) { bytes in
            let name = CategoryTable.trimmed(String(decoding: bytes, as: UTF8.self))
            return name.isEmpty || name == "-" ? nil : name
        }
        let group = group.map { bytes in
            groupNumbers.number(of: bytes) { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
        }
        draft.append(text, label: label, group: group ?? -1, line: line)
    }
}

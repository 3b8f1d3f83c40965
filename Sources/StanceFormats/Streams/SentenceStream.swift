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
    public var length: Int? { blocks.length }

    private let blocks: FileBlocks
    private let isCSV: Bool
    private let columnCount: Int
    private let places: (text: Int, label: Int, group: Int?)
    private var labelNumbers = NameNumbers()
    private var groupNumbers = NameNumbers()
    /// Lines before the next block.
    private var line: Int
    private var pending: [UInt8]?
    private let raw: (ArraySlice<UInt8>) -> Void

    /// Opens a table and reads its header.
    ///
    /// - Parameter raw: is given all bytes of the file, as they stand on disk, in the course of reading.
    /// - Throws: `FormatError` if the file cannot be read, has no header or lacks a column, or if its rows are places in documents: those cannot
    ///   be read one by one.
    public init(path: String, columns: TableColumns, _ raw: @escaping (ArraySlice<UInt8>) -> Void = { _ in })
        throws(FormatError)
    {
        file = path
        self.raw = raw
        blocks = try FileBlocks(path: path)
        isCSV = Table.Dialect(path: path) == .csv
        // A line end may stand within quotes, so CSV has no lines to cut at.
        guard let first = isCSV ? try blocks.remainder(raw) : try blocks.next(raw), !first.isEmpty else {
            throw .emptyTable(path)
        }
        readCount = first.count
        let header: Table.Row?
        if isCSV {
            var scanner = CSVScanner(bytes: first, file: path)
            header = try scanner.nextRow()
        } else {
            var scanner = TSVScanner(bytes: first, file: path)
            header = try scanner.nextRow()
        }
        guard let header else { throw .emptyTable(path) }
        let names = header.fields
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
        // Blank lines before the header are counted too.
        line = first[..<header.range.upperBound].count { $0 == UInt8(ascii: "\n") }
        pending = isCSV ? first : Array(first[header.range.upperBound...])
    }

    private static func pointsIntoDocuments(_ names: [String]) -> Bool {
        LabelledTable.placeNames.allSatisfy { Table.column([$0], in: names) != nil }
    }

    /// The next rows, or `nil` at the end.
    ///
    /// - Throws: `FormatError` with file and line for the first thing that is wrong.
    public func next() throws(FormatError) -> SentenceBlock? {
        var draft = SentenceBlockDraft()
        if isCSV {
            guard let bytes = pending else { return nil }
            pending = nil
            try readRecords(bytes, &draft)
        } else {
            if let bytes = pending {
                pending = nil
                try readLines(bytes, &draft)
            } else {
                guard let bytes = try blocks.next(raw) else { return nil }
                readCount += bytes.count
                try readLines(bytes, &draft)
            }
        }
        return try draft.block(file: file)
    }

    private func readRecords(_ bytes: [UInt8], _ draft: inout SentenceBlockDraft) throws(FormatError) {
        var scanner = CSVScanner(bytes: bytes, file: file)
        _ = try scanner.nextRow()
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

    private func readLines(_ bytes: [UInt8], _ draft: inout SentenceBlockDraft) throws(FormatError) {
        var tabs: [Int] = []
        var start = 0
        var offset = 0
        let source = bytes.span
        while start < bytes.count {
            tabs.removeAll(keepingCapacity: true)
            while offset < source.count {
                let byte = unsafe source[unchecked: offset]
                if byte == UInt8(ascii: "\n") { break }
                if byte == UInt8(ascii: "\t") { tabs.append(offset) }
                offset &+= 1
            }
            line += 1
            var end = offset
            if end > start, source[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            if end > start {
                guard tabs.count + 1 == columnCount else {
                    throw .raggedRow(file: file, line: line, expected: columnCount, found: tabs.count + 1)
                }
                let field = { (column: Int) in
                    let first = column == 0 ? start : tabs[column - 1] + 1
                    return bytes[first..<(column < tabs.count ? tabs[column] : end)]
                }
                try append(field(places.text), field(places.label), places.group.map(field), line, &draft)
            }
            offset += 1
            start = offset
        }
    }

    private func append(
        _ text: ArraySlice<UInt8>, _ label: ArraySlice<UInt8>, _ group: ArraySlice<UInt8>?, _ line: Int,
        _ draft: inout SentenceBlockDraft
    ) throws(FormatError) {
        guard Self.hasText(text) else { throw .emptySentence(file: file, line: line) }
        let label = labelNumbers.number(of: label) { bytes in
            let name = CategoryTable.trimmed(String(decoding: bytes, as: UTF8.self))
            return name.isEmpty || name == "-" ? nil : name
        }
        let group = group.map { bytes in
            groupNumbers.number(of: bytes) { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
        }
        draft.append(text, label: label, group: group ?? -1, line: line)
    }

    private static func hasText(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { $0 > 0x20 && $0 < 0x7F }
            || String(decoding: bytes, as: UTF8.self).contains { !$0.isWhitespace }
    }
}

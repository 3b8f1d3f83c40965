import StanceText

/// Reads the records of a file one after the other; what is wrong with one is noted, and the next is read.
struct RecordReader {
    private let file: String
    private let sentenceNames: [String]
    private(set) var bytes: [UInt8]
    private(set) var records: [Record] = []
    private(set) var refusals: [FormatError] = []

    /// The columns that fastText lines are given.
    private static let fastTextColumns = ["labels", "text"]
    private static let fastTextPrefix = Array("__label__".utf8)

    /// A sentence must fit into a document together with its line end.
    private static let longestSentence = Document.longest - 1

    init(_ bytes: [UInt8], file: String, sentenceNames: [String]) {
        self.bytes = bytes
        self.file = file
        self.sentenceNames = sentenceNames
    }

    /// Where a table has what is asked for.
    private struct Places {
        let sentence: Int
        let id: Int?
        let group: Int?

        init(_ columns: [String], file: String, sentenceNames: [String]) throws(FormatError) {
            sentence = try Table.requiredColumn(sentenceNames, in: columns, file: file)
            id = Table.column(RecordNames.id, in: columns)
            group = Table.column(RecordNames.group, in: columns)
        }
    }

    /// Reads rows with tabs between their fields; returns the columns.
    ///
    /// - Parameter known: the columns, if the header stands in an earlier piece.
    mutating func readRows(columns known: [String]?, after lineCount: Int) throws(FormatError) -> [String] {
        var lines = TSVLines(of: bytes, after: lineCount)
        let header = known == nil && lines.next() ? try lines.fields(file: file) : nil
        guard let columns = known ?? header else { throw .noRecords(file) }
        let places = try Places(columns, file: file, sentenceNames: sentenceNames)
        let isValid = UTF8Validation.firstInvalidOffset(in: bytes) == nil
        while lines.next() {
            do throws(FormatError) {
                guard isValid || String(validating: bytes[lines.row], as: UTF8.self) != nil else {
                    throw .invalidUTF8(in: bytes[lines.row], file: file, line: lines.number)
                }
                guard lines.fieldCount == columns.count else {
                    throw .raggedRow(
                        file: file, line: lines.number, expected: columns.count, found: lines.fieldCount)
                }
                try append(
                    text: lines.field(places.sentence), id: places.id.map { text(lines.field($0)) },
                    group: places.group.map { text(lines.field($0)) }, .row(lines.row), line: lines.number)
            } catch {
                refusals.append(error)
            }
        }
        return columns
    }

    /// Reads rows of RFC 4180; returns the columns.
    mutating func readCSV() throws(FormatError) -> [String] {
        var scanner = CSVScanner(bytes: bytes, file: file)
        guard let columns = try scanner.nextRow()?.fields else { throw .noRecords(file) }
        let places = try Places(columns, file: file, sentenceNames: sentenceNames)
        while true {
            do throws(FormatError) {
                guard let row = try scanner.nextRow() else { return columns }
                guard row.fields.count == columns.count else {
                    throw .raggedRow(
                        file: file, line: row.line, expected: columns.count, found: row.fields.count)
                }
                try append(
                    text: adding(row.fields[places.sentence]), id: places.id.map { row.fields[$0] },
                    group: places.group.map { row.fields[$0] }, .fields(row.fields), line: row.line)
            } catch {
                refusals.append(error)
            }
        }
    }

    /// Reads JSON objects, one a line; returns the names that occur in them.
    mutating func readObjects(after lineCount: Int) -> Set<String> {
        var scanner = LineScanner(bytes: bytes, after: lineCount)
        var names: Set<String> = []
        while let (object, line) = scanner.nextLine() {
            do throws(FormatError) {
                try check(object, line: line)
                guard let record = JSONRecord.parse(object, sentenceNames: sentenceNames) else {
                    throw .notAnObject(file: file, line: line)
                }
                guard let sentence = record.text else {
                    throw .missingField(
                        file: file, line: line, wanted: sentenceNames, found: record.names.sorted())
                }
                try append(
                    text: adding(sentence), id: record.id, group: record.group, .object(object.indices),
                    line: line)
                names.formUnion(record.names)
            } catch {
                refusals.append(error)
            }
        }
        return names
    }

    /// Reads lines of labels and a text; returns the columns that they are given.
    mutating func readFastText(after lineCount: Int) -> [String] {
        var scanner = LineScanner(bytes: bytes, after: lineCount)
        while let (found, line) = scanner.nextLine() {
            do throws(FormatError) {
                try check(found, line: line)
                var rest = found
                var labels: [String] = []
                while rest.starts(with: Self.fastTextPrefix) {
                    let label = rest.prefix { !LineScanner.isSpace($0) }
                    labels.append(text(label.indices))
                    rest = rest[label.endIndex...].drop(while: LineScanner.isSpace)
                }
                // A tab is a space like any other to fastText, but a border in the tables that records are written to.
                let fields = [
                    labels.joined(separator: " "), text(rest.indices).replacing("\t", with: " "),
                ]
                try append(text: rest.indices, id: nil, group: nil, .fields(fields), line: line)
            } catch {
                refusals.append(error)
            }
        }
        return Self.fastTextColumns
    }

    private func check(_ line: ArraySlice<UInt8>, line number: Int) throws(FormatError) {
        guard String(validating: line, as: UTF8.self) != nil else {
            throw .invalidUTF8(in: line, file: file, line: number)
        }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Writes a sentence after the file, and a line end after it.
    private mutating func adding(_ sentence: String) -> Range<Int> {
        let start = bytes.count
        bytes += Array(sentence.utf8)
        defer { bytes.append(UInt8(ascii: "\n")) }
        return start..<bytes.count
    }

    private mutating func append(
        text: Range<Int>, id: String?, group: String?, _ content: Record.Content, line: Int
    ) throws(FormatError) {
        guard bytes[text].hasText else { throw .emptySentence(file: file, line: line) }
        guard text.count < Self.longestSentence else {
            throw .tooLarge(file: file, format: "sentence on line \(line)", limit: Self.longestSentence)
        }
        records.append(
            Record(
                line: line, id: id, text: text, group: group.flatMap { $0.isEmpty ? nil : $0 },
                content: content))
    }
}

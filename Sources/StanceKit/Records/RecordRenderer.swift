public import StanceFormats
public import StanceReports
import StanceText

/// Writes scored records: each with all that it held, in the order it had, and what the model says of it after that.
///
/// Tables get the columns `probability`, `label`, `decision` and `voice`; JSON objects the fields of `score --format jsonl`. A name that
/// the file has already is written with `stance_` before it, except for `id` and `text` of JSON objects, which mean the same in both.
public struct RecordRenderer: Sendable {
    /// How scored records are written.
    public enum Format: Sendable, Hashable {
        /// As a table with a header.
        case table(Table.Dialect)
        /// As JSON objects, one a line.
        case jsonLines
    }

    private let format: Format
    private let columns: [String]
    private let taken: Set<String>
    private let top: Int?

    private let addedColumns: [String]
    private let labelColumns: LabelColumns?
    private let endings: VerdictEndings?

    private static let sharedFields: Set<String> = ["id", "text"]

    /// Makes a renderer for the records of a file, or `nil` if the format cannot hold them: JSON objects do not fit into tables.
    ///
    /// - Parameter top: how many contributions JSON objects list; `nil` lists all.
    public init?(for file: RecordFile, as format: Format, top: Int?) {
        self.init(
            for: file, as: format, adding: ["probability", "label", "decision", "voice"], labels: nil,
            top: top)
    }

    /// The same for what a model of several labels says: `label`, `probability`, that of each label,
    /// and the target of a model of stances.
    ///
    /// - Precondition: only scores of that model are written then.
    public init?(
        for file: RecordFile, as format: Format, labels: [String], target: TargetUse?, top: Int?
    ) {
        let columns = LabelColumns(labels: labels, target: target)
        self.init(for: file, as: format, adding: columns.names, labels: columns, top: top)
    }

    private init?(
        for file: RecordFile, as format: Format, adding added: [String], labels: LabelColumns?, top: Int?
    ) {
        if case .table = format, file.kind == .jsonl { return nil }
        addedColumns = added
        labelColumns = labels
        if case .table(let dialect) = format { endings = VerdictEndings(dialect) } else { endings = nil }
        self.format = format
        columns = file.columns
        taken = Set(file.columns)
        self.top = top
    }

    /// The line before the first record, if the format has one.
    public var header: String {
        guard case .table(let dialect) = format else { return "" }
        return TableWriter(dialect: dialect).row(columns + addedColumns.map(added))
    }

    /// Whether the lines hold verdicts alone, and no places, texts or reasons.
    public var needsOnlyVerdicts: Bool { if case .table = format { true } else { false } }

    /// Appends the line of a record of a file, with its line end, to bytes.
    ///
    /// - Throws: `FormatError.needsQuoting` if a field cannot be written to the table.
    public func append(
        _ record: Record, of file: RecordFile, _ score: SentenceScore, to bytes: inout [UInt8]
    ) throws(FormatError) {
        switch format {
        case .table: try append(record, of: file, score.verdict, to: &bytes)
        case .jsonLines: bytes += Array(object(record, of: file, score.json(top: top)).utf8)
        }
    }

    /// Appends the line of a record of a file to the bytes of a table.
    ///
    /// - Precondition: `needsOnlyVerdicts`.
    /// - Throws: `FormatError.needsQuoting` if a field cannot be written to the table.
    public func append(
        _ record: Record, of file: RecordFile, _ verdict: SentenceVerdict, to bytes: inout [UInt8]
    ) throws(FormatError) {
        guard let endings else { preconditionFailure("JSON lines hold more than verdicts") }
        let writer = TableWriter(dialect: endings.dialect)
        try append(record, of: file, writer, to: &bytes)
        writer.append(JSON.optional(verdict.probability).compact, to: &bytes)
        endings.append(for: verdict, to: &bytes)
    }

    /// Appends the line of a record that was scored with a model of several labels.
    ///
    /// - Throws: `FormatError.needsQuoting` if a field cannot be written to the table.
    public func append(
        _ record: Record, of file: RecordFile, _ score: LabelScore, to bytes: inout [UInt8]
    ) throws(FormatError) {
        switch format {
        case .table(let dialect):
            let writer = TableWriter(dialect: dialect)
            try append(record, of: file, writer, to: &bytes)
            bytes += Array(writer.row(labelColumns?.fields(of: score) ?? []).utf8)
        case .jsonLines: bytes += Array(object(record, of: file, score.json(top: top)).utf8)
        }
    }

    /// Appends what the record has, and a separator.
    private func append(
        _ record: Record, of file: RecordFile, _ writer: TableWriter, to bytes: inout [UInt8]
    ) throws(FormatError) {
        if case .row(let range) = record.content, writer.dialect == .tsv,
            !file.holdsCarriageReturns
                || TextScan.next(UInt8(ascii: "\r"), in: range, of: file.bytes.span) == range.upperBound
        {
            bytes.append(copying: file.bytes.span.extracting(range))
            bytes.append(UInt8(ascii: "\t"))
            return
        }
        guard let fields = file.fields(of: record) else {
            preconditionFailure("a JSON object does not fit into a table")
        }
        for (field, column) in zip(fields, columns) where !writer.canHold(field) {
            throw .needsQuoting(file: file.file, line: record.line, column: column)
        }
        for field in fields { writer.append(field, to: &bytes) }
    }

    private func object(_ record: Record, of file: RecordFile, _ json: JSON) -> String {
        guard case .object(let own) = json else { return "" }
        let kept = own.filter { !(Self.sharedFields.contains($0.name) && taken.contains($0.name)) }
        let added = JSON.object(kept.map { .init(self.added($0.name), $0.value) }).compact
        let given: String
        if case .object(let range) = record.content {
            given = String(decoding: file.bytes[range], as: UTF8.self)
        } else {
            let fields = file.fields(of: record) ?? []
            given = JSON.object(zip(columns, fields).map { .init($0, .string($1)) }).compact
        }
        // Both are objects, and neither is empty: "{a}" and "{b}" make "{a,b}".
        return given.dropLast() + "," + added.dropFirst() + "\n"
    }

    private func added(_ name: String) -> String { taken.contains(name) ? added("stance_\(name)") : name }
}

public import StanceFormats
public import StanceReports

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

    private static let addedColumns = ["probability", "label", "decision", "voice"]
    private static let sharedFields: Set<String> = ["id", "text"]

    /// Makes a renderer for the records of a file, or `nil` if the format cannot hold them: JSON objects do not fit into tables.
    ///
    /// - Parameter top: how many contributions JSON objects list; `nil` lists all.
    public init?(for file: RecordFile, as format: Format, top: Int?) {
        if case .table = format, file.kind == .jsonl { return nil }
        self.format = format
        columns = file.columns
        taken = Set(file.columns)
        self.top = top
    }

    /// The line before the first record, if the format has one.
    public var header: String {
        guard case .table(let dialect) = format else { return "" }
        return TableWriter(dialect: dialect).row(columns + Self.addedColumns.map(added))
    }

    /// The line of a record, with its line end.
    ///
    /// - Throws: `FormatError.needsQuoting` if a field cannot be written to the table.
    public func line(of record: Record, _ score: SentenceScore) throws(FormatError) -> String {
        switch format {
        case .table(let dialect): try row(record, score, TableWriter(dialect: dialect))
        case .jsonLines: object(record, score)
        }
    }

    private func row(_ record: Record, _ score: SentenceScore, _ writer: TableWriter) throws(FormatError)
        -> String
    {
        guard case .fields(let fields) = record.content else {
            preconditionFailure("a JSON object does not fit into a table")
        }
        for (field, column) in zip(fields, columns) where !writer.canHold(field) {
            throw .needsQuoting(file: score.file, line: record.line, column: column)
        }
        let isDecided = score.decision == .opinion || score.decision == .reporting
        return writer.row(
            fields + [
                JSON.optional(score.probability).compact, isDecided ? score.decision.rawValue : "",
                score.decision.rawValue, score.sentence.voice.rawValue,
            ])
    }

    private func object(_ record: Record, _ score: SentenceScore) -> String {
        guard case .object(let own) = score.json(top: top) else { return "" }
        let kept = own.filter { !(Self.sharedFields.contains($0.name) && taken.contains($0.name)) }
        let added = JSON.object(kept.map { .init(self.added($0.name), $0.value) }).compact
        let given: String
        switch record.content {
        case .object(let text): given = text
        case .fields(let fields):
            given = JSON.object(zip(columns, fields).map { .init($0, .string($1)) }).compact
        }
        // Both are objects, and neither is empty: "{a}" and "{b}" make "{a,b}".
        return given.dropLast() + "," + added.dropFirst() + "\n"
    }

    private func added(_ name: String) -> String { taken.contains(name) ? added("stance_\(name)") : name }
}

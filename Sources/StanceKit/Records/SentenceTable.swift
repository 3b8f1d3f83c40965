public import StanceFormats
public import StanceReports

/// Scored sentences of texts as a table: the fields of `score --format jsonl` without the contributions, a row a sentence.
///
/// TSV has no place for tabs and line breaks: in a sentence that runs over several lines each is a space.
public struct SentenceTable: Sendable {
    private let writer: TableWriter
    private let columns: [String]
    private let labelColumns: LabelColumns?

    private static let usualColumns = [
        "file", "id", "index", "line", "column", "byteStart", "byteEnd", "utf16Start", "utf16End", "role",
        "voice", "cue", "text", "probability", "logit", "label", "decision", "model",
    ]

    /// Makes a renderer.
    public init(dialect: Table.Dialect) {
        writer = TableWriter(dialect: dialect)
        columns = Self.usualColumns
        labelColumns = nil
    }

    /// The same for what a model of several labels says.
    public init(dialect: Table.Dialect, labels: [String], target: TargetUse?) {
        writer = TableWriter(dialect: dialect)
        let added = LabelColumns(labels: labels, target: target)
        columns = Self.usualColumns.prefix { $0 != "probability" } + added.names + ["logit", "model"]
        labelColumns = added
    }

    /// The line with the names of the columns.
    public var header: String { writer.row(columns) }

    /// The line of a sentence, with its line end.
    public func row(_ score: SentenceScore) -> String {
        guard case .object(let fields) = score.json(top: 0) else { return "" }
        return writer.row(fields.filter { $0.name != "contributions" }.map { text($0.value) })
    }

    /// The line of a sentence that was scored with a model of several labels.
    public func row(_ score: LabelScore) -> String {
        guard case .object(let fields) = score.json(top: 0) else { return "" }
        let leading = fields.prefix { $0.name != "label" }.map { text($0.value) }
        let last = [text(.optional(score.chosen?.logit)), text(.string(score.model))]
        return writer.row(leading + (labelColumns?.fields(of: score) ?? []) + last)
    }

    private func text(_ value: JSON) -> String {
        switch value {
        case .string(let text):
            writer.canHold(text)
                ? text : String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
        case .null: ""
        default: value.compact
        }
    }
}

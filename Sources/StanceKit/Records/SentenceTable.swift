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

    /// Appends the line of a sentence, with its line end, to bytes.
    public func append(_ score: SentenceScore, to bytes: inout [UInt8]) {
        let sentence = score.sentence
        let isDecided = score.decision == .opinion || score.decision == .reporting
        writer.append(flattening: score.file, to: &bytes)
        writer.append(flattening: score.id ?? "", to: &bytes)
        for number in [
            sentence.index, sentence.location.line, sentence.location.column, sentence.range.lowerBound,
            sentence.range.upperBound, sentence.utf16Range.lowerBound, sentence.utf16Range.upperBound,
        ] {
            writer.append(String(number), to: &bytes)
        }
        writer.append(sentence.role.rawValue, to: &bytes)
        writer.append(sentence.voice.rawValue, to: &bytes)
        writer.append(flattening: score.cue ?? "", to: &bytes)
        writer.append(flattening: score.text, to: &bytes)
        writer.append(Self.number(score.probability), to: &bytes)
        writer.append(Self.number(score.logit), to: &bytes)
        writer.append(isDecided ? score.decision.rawValue : "", to: &bytes)
        writer.append(score.decision.rawValue, to: &bytes)
        writer.append(score.model, isLast: true, to: &bytes)
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
        case .string(let value): text(value)
        case .null: ""
        default: value.compact
        }
    }

    private func text(_ value: String) -> String {
        writer.canHold(value) ? value : String(value.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }

    /// As JSON writes it, and nothing where there is none.
    private static func number(_ value: Double?) -> String { value.map { JSON.double($0).compact } ?? "" }
}

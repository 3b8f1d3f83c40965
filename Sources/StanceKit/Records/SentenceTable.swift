public import StanceFormats
public import StanceReports

/// Scored sentences of texts as a table: the fields of `score --format jsonl` without the contributions, a row a sentence.
///
/// TSV has no place for tabs and line breaks: in a sentence that runs over several lines each is a space. Control characters are
/// replaced by U+FFFD, and in CSV what a spreadsheet would compute begins with an apostrophe; JSON lines have the text as it is.
public struct SentenceTable: Sendable {
    private let writer: TableWriter
    private let columns: [String]
    private let labelColumns: LabelColumns?

    /// With these a spreadsheet begins a formula (OWASP, "CSV injection"); an apostrophe before them says that it is text.
    private static let formulaStarts: Set<Character> = ["=", "+", "-", "@"]
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

    /// About so many bytes a line has besides the sentence.
    public static let usualAddition = 160

    /// The line with the names of the columns.
    public var header: String { writer.row(columns) }

    /// Appends the line of a sentence, with its line end, to bytes.
    public func append(_ score: SentenceScore, to bytes: inout [UInt8]) {
        let sentence = score.sentence
        let isDecided = score.decision.isDecided
        writer.append(harmless(score.file), to: &bytes)
        writer.append(harmless(score.id ?? ""), to: &bytes)
        for number in [
            sentence.index, sentence.location.line, sentence.location.column, sentence.range.lowerBound,
            sentence.range.upperBound, sentence.utf16Range.lowerBound, sentence.utf16Range.upperBound,
        ] {
            writer.append(number, to: &bytes)
        }
        writer.append(sentence.role.rawValue, to: &bytes)
        writer.append(sentence.voice.rawValue, to: &bytes)
        writer.append(harmless(score.cue ?? ""), to: &bytes)
        writer.append(harmless(score.text), to: &bytes)
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

    /// The text as a terminal and a spreadsheet may show it: neither takes any of it for a command.
    private func harmless(_ text: String) -> String {
        let printable = TextStyle.printable(text, keepingLines: writer.dialect == .csv)
        guard writer.dialect == .csv, let first = printable.first, Self.formulaStarts.contains(first) else {
            return printable
        }
        return "'" + printable
    }

    private func text(_ value: JSON) -> String {
        switch value {
        case .string(let text): harmless(text)
        case .null: ""
        default: value.compact
        }
    }

    /// As JSON writes it, and nothing where there is none.
    private static func number(_ value: Double?) -> String { value.map { JSON.double($0).compact } ?? "" }
}

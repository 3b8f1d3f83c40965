/// Labelled sentences read from a table.
///
/// Columns are found by name: `sentence` or `text`; `label` or `solution`; `sentence_id` or `id`; `group`, `document_id` or `source`. With the
/// columns `document`, `byteStart` and `byteEnd` the sentences are places in documents beside the table.
/// Labels are `opinion`/`reporting`, `SUBJ`/`OBJ`, `subjective`/`objective`, `1`/`0`; `-` means that the row has none.
public struct LabelledTable: Sendable, Hashable {
    /// The name of the file.
    public let file: String
    /// The rows, in order.
    public let sentences: [LabelledSentence]

    /// The names that the column of sentences may have, in order of preference.
    public static let sentenceNames = RecordNames.sentence
    /// The names that the column of labels may have, in order of preference.
    public static let labelNames = ["label", "solution"]
    /// The names that the column of documents may have, in order of preference.
    public static let groupNames = RecordNames.group
    static let placeNames = ["document", "byteStart", "byteEnd"]

    /// Reads labelled sentences from the text of a file.
    ///
    /// - Parameters:
    ///   - columns: the names of the columns, where they are not the usual ones.
    ///   - allowsEmptyLabels: whether an empty label means that the row has none, as `-` does.
    /// - Throws: `FormatError` with file and line for the first thing that is wrong.
    public init(
        parsing text: String, file: String, columns: TableColumns = .init(), allowsEmptyLabels: Bool = false
    ) throws(FormatError) {
        let table = try Table(parsing: text, file: file, dialect: .init(path: file))
        let sentence = try table.requiredColumn(columns.text)
        let label = try table.requiredColumn(columns.label)
        let id = table.column(RecordNames.id)
        let group = try columns.groupColumn(of: table)
        let known = Set([sentence, label, id, group].compactMap(\.self))
        var sentences: [LabelledSentence] = []
        for row in table.rows {
            guard row.fields[sentence].contains(where: { !$0.isWhitespace }) else {
                throw .emptySentence(file: file, line: row.line)
            }
            var attributes: [String: String] = [:]
            for (column, name) in table.columns.enumerated() where !known.contains(column) {
                attributes[name] = row.fields[column]
            }
            sentences.append(
                LabelledSentence(
                    id: id.map { row.fields[$0] } ?? "\(row.line)", text: row.fields[sentence],
                    isOpinion: allowsEmptyLabels && CategoryTable.trimmed(row.fields[label]).isEmpty
                        ? nil : try Self.label(row.fields[label], file: file, line: row.line),
                    group: group.map { row.fields[$0] }.flatMap { $0.isEmpty ? nil : $0 },
                    attributes: attributes,
                    place: try Self.place(row, table), line: row.line))
        }
        self.file = file
        self.sentences = sentences
    }

    /// Whether a label means opinion; `nil` for `-` and for what is no label.
    public static func isOpinion(label text: String) -> Bool? {
        switch text.lowercased() {
        case "opinion", "subj", "subjective", "1": true
        case "reporting", "obj", "objective", "0": false
        default: nil
        }
    }

    private static func label(_ text: String, file: String, line: Int) throws(FormatError) -> Bool? {
        let isOpinion = isOpinion(label: text)
        if isOpinion == nil, text != "-" { throw .unknownLabel(file: file, line: line, label: text) }
        return isOpinion
    }

    private static func place(_ row: Table.Row, _ table: Table) throws(FormatError) -> LabelledSentence.Place?
    {
        let columns = placeNames.compactMap { table.column([$0]) }
        guard columns.count == placeNames.count else { return nil }
        var bounds: [Int] = []
        for column in columns.dropFirst() {
            guard let number = Int(row.fields[column]), number >= (bounds.first ?? 0) else {
                throw .notANumber(
                    file: table.file, line: row.line, column: table.columns[column], text: row.fields[column])
            }
            bounds.append(number)
        }
        return .init(document: row.fields[columns[0]], range: bounds[0]..<bounds[1])
    }
}

/// Sentences with labels of the user's own, read from a table.
///
/// Columns are found by name, as in `LabelledTable`. A label is any text, without the spaces around it; an empty one and `-` mean that
/// the row has none.
public struct CategoryTable: Sendable, Hashable {
    /// The name of the file.
    public let file: String
    /// The names of the columns that were read; there is none of documents if the table has none.
    public let columns: TableColumns
    /// The rows, in order.
    public let sentences: [CategorySentence]
    /// The target that the sentences are about, as the table writes it first, where one was asked for.
    public let target: String?
    /// The rows that were passed over because they are about another target.
    public let otherTargetCount: Int

    /// Reads labelled sentences from the text of a file.
    ///
    /// - Throws: `FormatError` with file and line for the first thing that is wrong.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(parsing text: String, file: String, columns: TableColumns = .init()) throws(FormatError) {
        let table = try Table(parsing: text, file: file, dialect: .init(path: file))
        try self.init(table, columns) { row, label throws(FormatError) in
            .some(label.isEmpty || label == "-" ? nil : label)
        }
    }

    /// Reads the rows of a table that `labelled` does not pass over by returning `nil`.
    init(
        _ table: Table, _ columns: TableColumns, target: String? = nil,
        _ labelled: (Table.Row, String) throws(FormatError) -> String??
    ) throws(FormatError) {
        let text = try table.requiredColumn(columns.text)
        let label = try table.requiredColumn(columns.label)
        let group = try columns.groupColumn(of: table)
        var sentences: [CategorySentence] = []
        var others = 0
        for row in table.rows {
            guard let label = try labelled(row, Self.trimmed(row.fields[label])) else {
                others += 1
                continue
            }
            guard row.fields[text].contains(where: { !$0.isWhitespace }) else {
                throw .emptySentence(file: table.file, line: row.line)
            }
            sentences.append(
                CategorySentence(
                    text: row.fields[text], label: label,
                    group: group.map { row.fields[$0] }.flatMap { $0.isEmpty ? nil : $0 }, line: row.line))
        }
        file = table.file
        self.columns = TableColumns(
            text: table.columns[text], label: table.columns[label],
            group: group.map { table.columns[$0] })
        self.target = target
        self.sentences = sentences
        otherTargetCount = others
    }

    /// Whether all labels that occur are names of opinion and reporting, and some do.
    ///
    /// `1` and `0` are not taken for such names here: they could stand for anything.
    public var isAboutOpinion: Bool {
        Self.areAboutOpinion(Set(sentences.compactMap(\.label)))
    }

    /// Whether there are labels, and all of them are names of opinion and reporting.
    public static func areAboutOpinion(_ labels: some Collection<String>) -> Bool {
        !labels.isEmpty && labels.allSatisfy { LabelledTable.isOpinion(label: $0) != nil && Int($0) == nil }
    }

    /// The words of a text with one space between them: a label must fit into a column's name.
    static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

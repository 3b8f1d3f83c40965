import ArgumentParser
import StanceKit

/// The columns of a labelled table, where they have other names than the usual ones.
struct ColumnOptions: ParsableArguments {
    @Option(
        help: "The column of sentences, instead of \(LabelledTable.sentenceNames.joined(separator: " or ")).")
    var textColumn: String?

    @Option(help: "The column of labels, instead of \(LabelledTable.labelNames.joined(separator: " or ")).")
    var labelColumn: String?

    @Option(
        help:
            "The column of documents, which are kept together in folds and intervals, instead of \(LabelledTable.groupNames.joined(separator: ", "))."
    )
    var groupColumn: String?

    /// Whether a column is named.
    var areGiven: Bool { textColumn != nil || labelColumn != nil || groupColumn != nil }

    var columns: TableColumns { TableColumns(text: textColumn, label: labelColumn, group: groupColumn) }
}

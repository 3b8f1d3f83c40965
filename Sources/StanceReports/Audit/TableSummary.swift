/// A labelled table in figures.
public struct TableSummary: Sendable, Hashable {
    /// The file.
    public let file: String
    /// Its rows.
    public let rows: Int
    /// Its rows with a label.
    public let labelled: Int
    /// Its rows labelled opinion.
    public let opinion: Int
    /// Its documents.
    public let groups: Int

    /// Makes a summary.
    public init(file: String, rows: Int, labelled: Int, opinion: Int, groups: Int) {
        self.file = file
        self.rows = rows
        self.labelled = labelled
        self.opinion = opinion
        self.groups = groups
    }
}

/// The names by which the columns of a labelled table are found, in order of preference.
public struct TableColumns: Sendable, Hashable {
    /// The names of the column of sentences.
    public var text: [String]
    /// The names of the column of labels.
    public var label: [String]
    /// The names of the column of documents or sources.
    public var group: [String]
    /// Whether a table without a column of groups is refused.
    public var needsGroup: Bool

    /// The usual names, or a name given by hand, under which the column then must be there.
    public init(text: String? = nil, label: String? = nil, group: String? = nil) {
        self.text = text.map { [$0] } ?? LabelledTable.sentenceNames
        self.label = label.map { [$0] } ?? LabelledTable.labelNames
        self.group = group.map { [$0] } ?? LabelledTable.groupNames
        needsGroup = group != nil
    }

    /// The same names after those that a model learned from, which need not be there.
    public func preferring(text: String?, label: String?, group: String?) -> TableColumns {
        var columns = self
        columns.text = Self.preferring(text, among: self.text)
        columns.label = Self.preferring(label, among: self.label)
        columns.group = Self.preferring(group, among: self.group)
        return columns
    }

    /// Names with one put first.
    static func preferring(_ name: String?, among names: [String]) -> [String] {
        guard let name else { return names }
        return [name] + names.filter { $0.lowercased() != name.lowercased() }
    }

    /// The position of the column of groups in a table.
    func groupColumn(of table: Table) throws(FormatError) -> Int? {
        needsGroup ? try table.requiredColumn(group) : table.column(group)
    }
}

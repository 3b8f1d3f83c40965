/// A sentence with a label of the user's own, as a row of a table gives it.
public struct CategorySentence: Sendable, Hashable {
    /// Its text.
    public let text: String
    /// Its label, or `nil` if the row has none.
    public let label: String?
    /// The document or source it belongs to.
    public let group: String?
    /// The line of the table, from 1.
    public let line: Int
}

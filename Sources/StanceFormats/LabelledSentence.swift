/// A sentence with its label, as a row of a table gives it.
public struct LabelledSentence: Sendable, Hashable {
    /// The sentence's name; its line number if the table has no id column.
    public let id: String
    /// Its text.
    public let text: String
    /// Whether it is opinion, or `nil` if the row has no label.
    public let isOpinion: Bool?
    /// The document or source it belongs to.
    public let group: String?
    /// Further columns by name, such as `voice`, `genre`, `role`.
    public let attributes: [String: String]
    /// Where it stands in a document beside the table, if the table says so.
    public let place: Place?
    /// The line of the table, from 1.
    public let line: Int

    /// A byte range of a document.
    public struct Place: Sendable, Hashable {
        /// The document's path, relative to the table's folder.
        public let document: String
        /// The sentence's bytes.
        public let range: Range<Int>
    }
}

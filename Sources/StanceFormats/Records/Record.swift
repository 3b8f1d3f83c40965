/// A sentence in a file of records, with everything else that its record holds; texts are ranges of the file's `RecordFile.bytes`.
public struct Record: Sendable, Hashable {
    /// What stood in the file.
    public enum Content: Sendable, Hashable {
        /// A row as it was written, without its line end: a field for each of the file's columns, with tabs between them.
        case row(Range<Int>)
        /// A field for each of the file's columns.
        case fields([String])
        /// A JSON object as it was written, from its opening to its closing brace.
        case object(Range<Int>)
    }

    /// The line it begins on, from 1.
    public let line: Int
    /// Its id, if it has one.
    public let id: String?
    /// The sentence.
    public let text: Range<Int>
    /// The document or source it belongs to, if it says so.
    public let group: String?
    /// All that it holds.
    public let content: Content
}

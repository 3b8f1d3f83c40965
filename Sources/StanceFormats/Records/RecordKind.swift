/// How a file of records is written: one sentence a record.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
    /// Tabs between fields, a header line, no quoting.
    case tsv
    /// RFC 4180, with a header line.
    case csv
    /// A JSON object a line.
    case jsonl
    /// `__label__x text`, a record a line.
    case fasttext
}

/// Why a context stage could not be learned.
public enum ContextError: Error, Hashable, CustomStringConvertible {
    /// No document of several sentences has the arrangement asked for.
    case noDocuments(arrangement: String?)

    /// What a person should know.
    public var description: String {
        switch self {
        case .noDocuments(nil):
            "no group of sentences to learn the context stage from; the table needs a column group"
        case .noDocuments(let arrangement?):
            "no document has the arrangement '\(arrangement)', which the context stage is to be learned from"
        }
    }
}

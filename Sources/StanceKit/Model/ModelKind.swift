/// What a model file holds a model of.
public enum ModelKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Opinion against reporting: `StanceClassifier`. A manifest that names no kind is of this one.
    case stance
    /// Labels of the user's own: `LabelClassifier`.
    case labels

    /// What it is called in a message.
    var description: String {
        switch self {
        case .stance: "of opinion and reporting"
        case .labels: "of labels of its own"
        }
    }

    /// The commands that take it.
    var commands: String {
        switch self {
        case .stance: "every command takes it"
        case .labels: "score, evaluate and inspect take it"
        }
    }
}

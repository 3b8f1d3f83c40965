/// One judged sentence with one of several labels, numbered from 0: what it is, what was decided, and which document it is from.
public struct LabelObservation: Hashable, Sendable {
    /// The number of its human label.
    public let label: Int

    /// The number of the label that was decided for.
    public let decision: Int

    /// The document the sentence is from, or `nil` for a sentence that is a group of its own.
    public let group: String?

    /// Creates an observation.
    public init(label: Int, decision: Int, group: String? = nil) {
        self.label = label
        self.decision = decision
        self.group = group
    }
}

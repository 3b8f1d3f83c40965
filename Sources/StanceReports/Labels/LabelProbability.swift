/// What a model of several labels says of one of them.
public struct LabelProbability: Sendable, Hashable {
    /// The label.
    public let label: String
    /// The calibrated log-odds of this label against all others, by its own regression.
    public let logit: Double
    /// The probability, in 0...1; those of all labels sum to 1.
    public let probability: Double

    /// Makes a record from its parts.
    public init(label: String, logit: Double, probability: Double) {
        self.label = label
        self.logit = logit
        self.probability = probability
    }
}

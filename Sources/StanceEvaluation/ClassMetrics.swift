/// How well one of the two classes is found.
public struct ClassMetrics: Hashable, Sendable {
    /// Sentences of the class that were decided to be of it.
    public let truePositives: Int

    /// Sentences that were decided to be of the class.
    public let predicted: Int

    /// Sentences of the class.
    public let support: Int

    init(truePositives: Int, predicted: Int, support: Int) {
        self.truePositives = truePositives
        self.predicted = predicted
        self.support = support
    }

    /// The share of the decisions for the class that are right, or `nil` if there are none.
    public var precision: Double? {
        predicted == 0 ? nil : Double(truePositives) / Double(predicted)
    }

    /// The share of the class that is found, or `nil` if the class does not occur.
    public var recall: Double? {
        support == 0 ? nil : Double(truePositives) / Double(support)
    }

    /// The harmonic mean of precision and recall, or `nil` if the class is neither in the labels nor in the decisions.
    ///
    /// Computed as 2 TP / (predicted + support). It is therefore 0, as in scikit-learn, where only one of
    /// precision and recall is undefined: a class that is never predicted is a class that is missed.
    public var f1: Double? {
        predicted + support == 0 ? nil : 2 * Double(truePositives) / Double(predicted + support)
    }
}

/// Counts of decisions against labels; "positive" means opinion.
public struct ConfusionMatrix: Hashable, Sendable {
    /// Opinion decided to be opinion.
    public let truePositives: Int

    /// Reporting decided to be opinion.
    public let falsePositives: Int

    /// Opinion decided to be reporting.
    public let falseNegatives: Int

    /// Reporting decided to be reporting.
    public let trueNegatives: Int

    /// Creates a matrix from its four counts.
    ///
    /// - Precondition: No count is negative.
    public init(truePositives: Int, falsePositives: Int, falseNegatives: Int, trueNegatives: Int) {
        precondition(
            min(truePositives, falsePositives, falseNegatives, trueNegatives) >= 0,
            "negative count in \([truePositives, falsePositives, falseNegatives, trueNegatives])")
        self.truePositives = truePositives
        self.falsePositives = falsePositives
        self.falseNegatives = falseNegatives
        self.trueNegatives = trueNegatives
    }

    /// Counts the decisions of `observations`.
    ///
    /// - Complexity: O(*n*).
    public init(of observations: some Sequence<Observation>) {
        var cells = (tp: 0, fp: 0, fn: 0, tn: 0)
        for observation in observations {
            switch (observation.isOpinion, observation.isPredictedOpinion) {
            case (true, true): cells.tp += 1
            case (false, true): cells.fp += 1
            case (true, false): cells.fn += 1
            case (false, false): cells.tn += 1
            }
        }
        self.init(
            truePositives: cells.tp, falsePositives: cells.fp, falseNegatives: cells.fn,
            trueNegatives: cells.tn)
    }

    /// The number of sentences.
    public var count: Int { truePositives + falsePositives + falseNegatives + trueNegatives }

    /// The number of wrong decisions.
    public var errors: Int { falsePositives + falseNegatives }

    /// How well opinion is found.
    public var opinion: ClassMetrics {
        ClassMetrics(
            truePositives: truePositives, predicted: truePositives + falsePositives,
            support: truePositives + falseNegatives)
    }

    /// How well reporting is found.
    public var reporting: ClassMetrics {
        ClassMetrics(
            truePositives: trueNegatives, predicted: trueNegatives + falseNegatives,
            support: trueNegatives + falsePositives)
    }
}

/// What each threshold would make of the decisions.
public struct ThresholdCurve: Hashable, Sendable {
    /// The decisions at one threshold.
    public struct Point: Hashable, Sendable {
        /// The least probability decided to be opinion.
        public let threshold: Double
        /// Decisions against labels.
        public let confusion: ConfusionMatrix
    }

    /// One point for each distinct probability, by falling threshold.
    public let points: [Point]

    /// Draws the curve of `observations`.
    ///
    /// - Complexity: O(*n* log *n*).
    public init(of observations: [Observation]) {
        let sweep = ThresholdSweep(of: observations)
        points = sweep.cuts.map { cut in
            Point(
                threshold: cut.probability,
                confusion: ConfusionMatrix(
                    truePositives: cut.truePositives, falsePositives: cut.falsePositives,
                    falseNegatives: sweep.opinionCount - cut.truePositives,
                    trueNegatives: sweep.reportingCount - cut.falsePositives))
        }
    }
}

/// The trade between precision and recall of opinion over all thresholds.
public struct PrecisionRecallCurve: Hashable, Sendable {
    /// Precision and recall at one threshold.
    public struct Point: Hashable, Sendable {
        /// The least probability decided to be opinion.
        public let threshold: Double

        /// The share of opinion that is found.
        public let recall: Double

        /// The share of the decisions for opinion that are right.
        public let precision: Double
    }

    /// One point for each distinct probability, by falling threshold, hence by rising recall.
    ///
    /// scikit-learn lists them the other way round and adds a point (recall 0, precision 1) that no threshold
    /// reaches; it is not here, because a precision of no decisions is undefined.
    public let points: [Point]

    /// The precision averaged over the steps in recall.
    ///
    ///     Σₖ (Rₖ − Rₖ₋₁) Pₖ
    ///
    /// over the distinct probabilities, without interpolation, as scikit-learn's `average_precision_score`.
    public let averagePrecision: Double

    /// Draws the curve of `observations`, or returns `nil` if none is opinion.
    ///
    /// - Complexity: O(*n* log *n*).
    public init?(of observations: [Observation]) {
        let sweep = ThresholdSweep(of: observations)
        let opinions = Double(sweep.opinionCount)
        guard opinions > 0 else { return nil }
        let points = sweep.cuts.map { cut in
            Point(
                threshold: cut.probability, recall: Double(cut.truePositives) / opinions,
                precision: Double(cut.truePositives) / Double(cut.truePositives + cut.falsePositives))
        }
        var recall = 0.0
        var averagePrecision = 0.0
        for point in points {
            averagePrecision += (point.recall - recall) * point.precision
            recall = point.recall
        }
        self.points = points
        self.averagePrecision = averagePrecision
    }
}

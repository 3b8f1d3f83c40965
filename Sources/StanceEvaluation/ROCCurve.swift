/// The trade between found opinion and falsely accused reporting over all thresholds.
public struct ROCCurve: Hashable, Sendable {
    /// The rates at one threshold.
    public struct Point: Hashable, Sendable {
        /// The least probability decided to be opinion, or `nil` where nothing is.
        public let threshold: Double?

        /// The share of reporting that is decided to be opinion.
        public let falsePositiveRate: Double

        /// The share of opinion that is decided to be opinion.
        public let truePositiveRate: Double
    }

    /// The points from (0, 0) to (1, 1): one for each distinct probability, by falling threshold, and the origin.
    public let points: [Point]

    /// The area under the curve: the probability that opinion is ranked above reporting, ties counting ½.
    ///
    /// This is the Mann–Whitney statistic with mid-ranks, divided by the number of pairs; ties are cut diagonally.
    public let area: Double

    /// Draws the curve of `observations`, or returns `nil` unless both classes occur.
    ///
    /// - Complexity: O(*n* log *n*).
    public init?(of observations: [Observation]) {
        let sweep = ThresholdSweep(of: observations)
        let opinions = Double(sweep.opinionCount)
        let reporting = Double(sweep.reportingCount)
        guard opinions > 0, reporting > 0 else { return nil }

        points =
            [Point(threshold: nil, falsePositiveRate: 0, truePositiveRate: 0)]
            + sweep.cuts.map { cut in
                Point(
                    threshold: cut.probability, falsePositiveRate: Double(cut.falsePositives) / reporting,
                    truePositiveRate: Double(cut.truePositives) / opinions)
            }

        var wonHalves = 0
        var above = (truePositives: 0, falsePositives: 0)
        for cut in sweep.cuts {
            wonHalves +=
                (cut.falsePositives - above.falsePositives) * (cut.truePositives + above.truePositives)
            above = (cut.truePositives, cut.falsePositives)
        }
        area = Double(wonHalves) / (2 * opinions * reporting)
    }
}

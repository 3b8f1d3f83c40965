/// Intervals by resampling whole groups.
///
/// They say how much a number would change with other documents. A draw takes as many groups as there are, with
/// replacement, and with a group all its rows. The interval spans the middle 95 % of the statistic over the draws
/// (percentile bootstrap: Efron and Tibshirani 1993, chapter 13; groups: Field and Welsh, JRSS B 69, 2007). A row
/// without a group is a group of its own. With fewer than some thirty groups the intervals are too narrow.
///
/// ```swift
/// let intervals = Bootstrap().intervals(of: [.macroF1, .rocAUC], on: observations)
/// intervals[.macroF1]?.bounds  // 0.69...0.78
/// ```
/// Draw *k* is made with a generator of its own, from the seed and *k* alone; neither the order of the rows nor that
/// of the draws changes a result, and so neither does the number of cores the draws are spread over.
public struct Bootstrap: Hashable, Sendable {
    /// A number computed from observations, or `nil` where they do not define it.
    public typealias Statistic = @Sendable ([Observation]) -> Double?

    /// The number of draws.
    public let draws: Int

    /// The share of draws that an interval spans.
    public let confidence: Double

    /// What the draws are made from.
    public let seed: UInt64

    /// The number of equal-width bins of the calibration error.
    public let calibrationBins: Int

    /// Creates a bootstrap.
    ///
    /// - Precondition: `draws` and `calibrationBins` are positive, `confidence` is between 0 and 1.
    public init(
        draws: Int = 2_000, confidence: Double = 0.95, seed: UInt64 = 1,
        calibrationBins: Int = ReliabilityCurve.defaultBinCount
    ) {
        precondition(draws > 0, "draw count \(draws) is not positive")
        precondition(confidence > 0 && confidence < 1, "confidence \(confidence) is not between 0 and 1")
        precondition(calibrationBins > 0, "bin count \(calibrationBins) is not positive")
        self.draws = draws
        self.confidence = confidence
        self.seed = seed
        self.calibrationBins = calibrationBins
    }

    /// The intervals of `metrics`.
    ///
    /// - Complexity: O(*n* log *n* + *d* · *n*) for *d* draws, whatever the number of metrics.
    public func intervals(
        of metrics: [Metric] = Metric.allCases, on observations: [Observation]
    ) -> [Metric: BootstrapInterval] {
        let numbering = GroupNumbering(of: observations)
        let ranked = ranked(observations, numbering)
        let intervals = intervals(groupCount: numbering.groupCount) { weights in
            let summary = ranked.summary(groupWeights: weights)
            return metrics.map { $0.value(in: summary) }
        }
        return Dictionary(zip(metrics, intervals)) { first, _ in first }
    }

    /// The intervals of any `statistics`, in their order, all from the same draws.
    ///
    /// A statistic sees the rows of a draw, repeated, in an order of their own: by falling probability. Rows are
    /// copied for every draw; for a `Metric` the other method is much faster.
    public func intervals(
        of statistics: [Statistic], on observations: [Observation]
    ) -> [BootstrapInterval] {
        let numbering = GroupNumbering(of: observations)
        let ranked = ranked(observations, numbering)
        return intervals(groupCount: numbering.groupCount) { weights in
            let resample = ranked.resample(groupWeights: weights)
            return statistics.map { $0(resample) }
        }
    }

    func ranked(_ observations: [Observation], _ numbering: GroupNumbering) -> RankedObservations {
        RankedObservations(observations, numbering: numbering, calibrationBins: calibrationBins)
    }
}

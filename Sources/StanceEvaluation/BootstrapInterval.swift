/// An estimate with the interval that resampling gives it.
public struct BootstrapInterval: Hashable, Sendable {
    /// The statistic of the observations themselves, or `nil` where it is undefined.
    public let estimate: Double?

    /// The percentile interval, or `nil` if there are fewer than two groups or no draw has a value.
    ///
    /// It is conditional on the statistic being defined: see `undefinedDraws`. The estimate need not be in it.
    public let bounds: ClosedRange<Double>?

    /// The share of draws that the interval spans, such as 0.95.
    public let confidence: Double

    /// The number of groups that were resampled.
    public let groupCount: Int

    /// The number of draws.
    public let draws: Int

    /// How many of the draws had no value, as the F1 of a class that was not drawn.
    public let undefinedDraws: Int

    /// Takes the percentiles of `replicates`, the values of the draws.
    ///
    /// The quantile *q* of *m* sorted values is at position *q*(*m* − 1), interpolated linearly (type 7 of
    /// Hyndman and Fan, American Statistician 50, 1996; the default of numpy and R).
    init(estimate: Double?, replicates: [Double?], confidence: Double, groupCount: Int) {
        let sorted = replicates.compactMap(\.self).sorted()
        let quantile = { (share: Double) in
            let position = share * Double(sorted.count - 1)
            let below = Int(position)
            let above = min(below + 1, sorted.count - 1)
            return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
        }
        let tail = (1 - confidence) / 2
        self.estimate = estimate
        // One group drawn again and again is always itself: a width of 0 would say "certain" and mean "unknown".
        bounds = groupCount < 2 || sorted.isEmpty ? nil : quantile(tail)...quantile(1 - tail)
        self.confidence = confidence
        self.groupCount = groupCount
        draws = replicates.count
        undefinedDraws = replicates.count - sorted.count
    }
}

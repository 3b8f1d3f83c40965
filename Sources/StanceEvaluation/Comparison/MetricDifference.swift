/// How a metric of a system differs from that of another on the same sentences.
public struct MetricDifference: Hashable, Sendable {
    /// What a difference says.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// The candidate is better, by more than chance.
        case better
        /// The candidate is worse, by more than chance.
        case worse
        /// Whatever the difference is, it is within the margin.
        case equivalent
        /// The data does not tell.
        case undecided
        /// One of the two has no value.
        case undefined
    }

    /// The metric.
    public let metric: Metric
    /// Its value for the system that is compared with.
    public let baseline: Double?
    /// Its value for the system that is judged.
    public let candidate: Double?
    /// The interval of the candidate's value minus the baseline's, or `nil` if there are no pairs or too few groups.
    public let bounds: ClosedRange<Double>?
    /// Differences up to this do not matter.
    public let margin: Double

    /// Makes a difference from its parts.
    ///
    /// - Precondition: `margin` is not negative.
    public init(
        metric: Metric, baseline: Double?, candidate: Double?, bounds: ClosedRange<Double>?, margin: Double
    ) {
        precondition(margin >= 0, "margin \(margin) is negative")
        self.metric = metric
        self.baseline = baseline
        self.candidate = candidate
        self.bounds = bounds
        self.margin = margin
    }

    /// The candidate's value minus the baseline's.
    public var difference: Double? {
        guard let baseline, let candidate else { return nil }
        return candidate - baseline
    }

    /// What the difference says.
    ///
    /// With an interval: `equivalent` if all of it is within the margin, else `better` or `worse` if it leaves out 0, else
    /// `undecided`. (That the 95 % interval lies within the margin is more than two one-sided tests at 5 % ask
    /// for: Schuirmann 1987.) Without one there is only the difference itself: beyond the margin it counts.
    public var verdict: Verdict {
        guard let difference else { return .undefined }
        let gain = metric.lowerIsBetter ? -difference : difference
        guard let bounds else {
            return gain.magnitude <= margin ? .equivalent : gain > 0 ? .better : .worse
        }
        if bounds.lowerBound >= -margin, bounds.upperBound <= margin { return .equivalent }
        if bounds.contains(0) { return .undecided }
        let isAbove = bounds.lowerBound > 0
        return isAbove != metric.lowerIsBetter ? .better : .worse
    }
}

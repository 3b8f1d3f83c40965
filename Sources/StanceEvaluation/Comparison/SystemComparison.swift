/// A system compared with another on the same sentences: differences with intervals, and the decisions that changed.
public struct SystemComparison: Hashable, Sendable {
    /// Differences up to this do not matter, unless another margin is given.
    public static let defaultMargin = 0.01

    /// The metrics, in the order of `Metric.allCases`.
    public let differences: [MetricDifference]
    /// The exact test of the flips, each distinct sentence counted once; `nil` without pairs.
    public let mcNemar: McNemar?
    /// The rows that the baseline got wrong and the candidate gets right.
    public let fixedRows: [Int]
    /// The rows that the baseline got right and the candidate gets wrong.
    public let brokenRows: [Int]
    /// How many sentences were compared; 0 without pairs.
    public let pairCount: Int
    /// How many different sentences these are.
    public let distinctCount: Int

    /// Compares two systems row by row.
    ///
    /// The intervals resample the groups of `pairs`: give `SentenceClusters` as groups, and a sentence that is there ten times
    /// counts as one piece of evidence. For McNemar's test, rows with the same key are one sentence, fixed if more of them are
    /// fixed than broken.
    ///
    /// - Parameter keys: what rows that are the same sentence share; `nil` for a row that is like no other.
    /// - Precondition: There are as many keys as pairs.
    public init(
        of pairs: PairedObservations, keys: [String?], margin: Double = defaultMargin,
        bootstrap: Bootstrap = .init()
    ) {
        precondition(
            keys.count == pairs.candidate.count, "\(keys.count) keys for \(pairs.candidate.count) pairs")
        let intervals = bootstrap.differences(in: pairs)
        let before = EvaluationSummary(of: pairs.baseline, calibrationBins: bootstrap.calibrationBins)
        let after = EvaluationSummary(of: pairs.candidate, calibrationBins: bootstrap.calibrationBins)
        differences = Metric.allCases.map { metric in
            MetricDifference(
                metric: metric, baseline: metric.value(in: before), candidate: metric.value(in: after),
                bounds: intervals[metric]?.bounds, margin: margin)
        }
        fixedRows = pairs.fixedRows
        brokenRows = pairs.brokenRows
        pairCount = pairs.candidate.count

        var balances: [String: Int] = [:]
        var singles = (fixed: 0, broken: 0)
        for (rows, change) in [(fixedRows, 1), (brokenRows, -1)] {
            for row in rows {
                if let key = keys[row] {
                    balances[key, default: 0] += change
                } else if change > 0 {
                    singles.fixed += 1
                } else {
                    singles.broken += 1
                }
            }
        }
        mcNemar = McNemar(
            fixed: singles.fixed + balances.values.count { $0 > 0 },
            broken: singles.broken + balances.values.count { $0 < 0 })
        distinctCount = Set(keys.compactMap(\.self)).count + keys.count { $0 == nil }
    }

    /// Compares a system with recorded figures of another: nothing is paired, so there are no intervals and no flips.
    public init(
        of summary: EvaluationSummary, with recorded: [Metric: Double], margin: Double = defaultMargin
    ) {
        differences = Metric.allCases.map { metric in
            MetricDifference(
                metric: metric, baseline: recorded[metric], candidate: metric.value(in: summary), bounds: nil,
                margin: margin)
        }
        mcNemar = nil
        fixedRows = []
        brokenRows = []
        pairCount = 0
        distinctCount = 0
    }

    /// The difference of a metric.
    public func difference(of metric: Metric) -> MetricDifference? {
        differences.first { $0.metric == metric }
    }
}

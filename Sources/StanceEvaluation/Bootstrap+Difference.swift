extension Bootstrap {
    /// The intervals of `metrics` of the candidate minus those of the baseline.
    ///
    /// Both systems are measured on the same draws, so that what is hard for both cancels out: the interval of the
    /// difference is narrower than two intervals suggest. A draw has no value if either system has none.
    public func differences(
        of metrics: [Metric] = Metric.allCases, in pairs: PairedObservations
    ) -> [Metric: BootstrapInterval] {
        let numbering = pairs.groupNumbering
        let baseline = ranked(pairs.baseline, numbering)
        let candidate = ranked(pairs.candidate, numbering)
        let intervals = intervals(groupCount: numbering.groupCount) { weights in
            let before = baseline.summary(groupWeights: weights)
            let after = candidate.summary(groupWeights: weights)
            return metrics.map { difference($0.value(in: after), $0.value(in: before)) }
        }
        return Dictionary(zip(metrics, intervals)) { first, _ in first }
    }

    /// The intervals of any `statistics` of the candidate minus those of the baseline, in their order.
    public func differences(of statistics: [Statistic], in pairs: PairedObservations) -> [BootstrapInterval] {
        let numbering = pairs.groupNumbering
        let baseline = ranked(pairs.baseline, numbering)
        let candidate = ranked(pairs.candidate, numbering)
        return intervals(groupCount: numbering.groupCount) { weights in
            let before = baseline.resample(groupWeights: weights)
            let after = candidate.resample(groupWeights: weights)
            return statistics.map { difference($0(after), $0(before)) }
        }
    }

    private func difference(_ after: Double?, _ before: Double?) -> Double? {
        guard let after, let before else { return nil }
        return after - before
    }
}

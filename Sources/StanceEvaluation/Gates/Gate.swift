/// What a system must fulfil to be let through.
public enum Gate: Hashable, Sendable {
    /// The metric is at least a value.
    case minimum(Metric, Double)
    /// The metric is at most a value.
    case maximum(Metric, Double)
    /// The metric is not worse than the baseline's by more than chance and the margin.
    case noRegression(Metric)

    /// The metric it is about.
    public var metric: Metric {
        switch self {
        case .minimum(let metric, _), .maximum(let metric, _), .noRegression(let metric): metric
        }
    }

    /// What the system is found to be at the gate.
    ///
    /// A metric without a value fails: a gate that cannot be checked must not let anything through.
    ///
    /// - Parameter comparison: what the system is compared with; only `noRegression` needs it, and fails without it.
    public func outcome(for summary: EvaluationSummary, comparison: SystemComparison? = nil) -> GateOutcome {
        let value = metric.value(in: summary)
        guard let value else {
            return GateOutcome(
                gate: self, value: nil, difference: nil,
                finding: .undefined(metric.reasonUndefined(in: summary) ?? "it has no value"))
        }
        switch self {
        case .minimum(_, let bound):
            return GateOutcome(
                gate: self, value: value, difference: nil, finding: value >= bound ? .met : .tooLow)
        case .maximum(_, let bound):
            return GateOutcome(
                gate: self, value: value, difference: nil, finding: value <= bound ? .met : .tooHigh)
        case .noRegression:
            guard let difference = comparison?.difference(of: metric) else {
                return GateOutcome(
                    gate: self, value: value, difference: nil, finding: .undefined("there is no baseline"))
            }
            let finding: GateOutcome.Finding =
                switch difference.verdict {
                case .worse: .regressed
                case .undefined: .undefined("the baseline has no value of it")
                case .better, .equivalent, .undecided: .met
                }
            return GateOutcome(gate: self, value: value, difference: difference, finding: finding)
        }
    }
}

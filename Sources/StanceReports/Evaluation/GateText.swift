import StanceEvaluation

/// Gates and differences in words.
enum GateText {
    /// What a gate asks for: "macro-f1 at least 0.7".
    static func demand(_ gate: Gate) -> String {
        switch gate {
        case .minimum(let metric, let bound): "\(metric.name) at least \(plain(bound))"
        case .maximum(let metric, let bound): "\(metric.name) at most \(plain(bound))"
        case .noRegression(let metric): "\(metric.name) no worse than the baseline"
        }
    }

    /// What was found: "0.8361", "0.6512 is below 0.7", "cannot be computed: no sentence is labelled opinion".
    static func finding(_ outcome: GateOutcome) -> String {
        let value = outcome.value.map(precise) ?? "–"
        switch outcome.finding {
        case .undefined(let reason): return "cannot be computed: \(reason)"
        case .tooLow: return "\(value) is below \(bound(outcome.gate))"
        case .tooHigh: return "\(value) is above \(bound(outcome.gate))"
        case .met, .regressed:
            return outcome.difference.map { "\(value); \(difference($0))" } ?? value
        }
    }

    /// A difference: "+0.012 (0.003–0.021), better".
    static func difference(_ difference: MetricDifference) -> String {
        guard let value = difference.difference else { return difference.verdict.rawValue }
        let interval =
            difference.bounds.map { " (\(signed($0.lowerBound)) to \(signed($0.upperBound)))" } ?? ""
        return "\(signed(value))\(interval), \(difference.verdict.rawValue)"
    }

    /// A signed difference with three decimals.
    static func signed(_ value: Double) -> String {
        (value < 0 ? "−" : "+") + Figures.decimal(value.magnitude, places: 3)
    }

    private static func bound(_ gate: Gate) -> String {
        switch gate {
        case .minimum(_, let bound), .maximum(_, let bound): plain(bound)
        case .noRegression: "–"
        }
    }

    private static func plain(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : value.description
    }

    /// A value to compare with a bound: four decimals.
    private static func precise(_ value: Double) -> String { Figures.decimal(value, places: 4) }
}

/// What a system was found to be at a gate.
public struct GateOutcome: Hashable, Sendable {
    /// Whether and why it passed.
    public enum Finding: Hashable, Sendable {
        /// What the gate asks for is so.
        case met
        /// The value is below the least one.
        case tooLow
        /// The value is above the greatest one.
        case tooHigh
        /// The system is worse than the baseline.
        case regressed
        /// It cannot be checked, for a reason.
        case undefined(String)
    }

    /// The gate.
    public let gate: Gate
    /// The metric's value, if it has one.
    public let value: Double?
    /// How it differs from the baseline's, at a gate about that.
    public let difference: MetricDifference?
    /// What was found.
    public let finding: Finding

    /// Makes an outcome from its parts.
    public init(gate: Gate, value: Double?, difference: MetricDifference?, finding: Finding) {
        self.gate = gate
        self.value = value
        self.difference = difference
        self.finding = finding
    }

    /// Whether the gate lets the system through.
    public var passed: Bool { finding == .met }
}

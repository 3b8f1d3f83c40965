/// What all gates together say: the one place that decides whether a run passes.
public struct Verdict: Hashable, Sendable {
    /// What was found at each gate, in the order they were given.
    public let outcomes: [GateOutcome]

    /// Checks a system at gates.
    public init(
        of gates: [Gate], for summary: EvaluationSummary, comparison: SystemComparison? = nil
    ) {
        outcomes = gates.map { $0.outcome(for: summary, comparison: comparison) }
    }

    /// Whether every gate lets the system through; true without gates.
    public var passed: Bool { outcomes.allSatisfy(\.passed) }

    /// The outcomes of the gates that do not.
    public var failures: [GateOutcome] { outcomes.filter { !$0.passed } }
}

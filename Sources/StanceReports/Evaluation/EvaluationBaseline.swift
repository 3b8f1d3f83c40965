public import StanceEvaluation

/// What a system is compared with.
public enum EvaluationBaseline: Sendable {
    /// Another system's predictions; those of the same sentences are paired.
    case predictions(name: String, [EvaluatedSentence])
    /// Figures that were recorded on as many sentences: only the figures can be compared.
    case figures(name: String, count: Int, [Metric: Double])

    /// Its name.
    public var name: String {
        switch self {
        case .predictions(let name, _), .figures(let name, _, _): name
        }
    }
}

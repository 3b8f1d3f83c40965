extension Metric {
    /// Whether a smaller value is a better one, as of the errors of probabilities.
    public var lowerIsBetter: Bool {
        switch self {
        case .brier, .logLoss, .expectedCalibrationError: true
        case .macroF1, .accuracy, .rocAUC, .averagePrecision, .matthewsCorrelation, .opinionPrecision,
            .opinionRecall, .opinionF1, .reportingPrecision, .reportingRecall, .reportingF1:
            false
        }
    }

    /// The metric's name on the command line: `macro-f1`, `opinion-recall`, `ece`.
    public var name: String {
        switch self {
        case .macroF1: "macro-f1"
        case .rocAUC: "roc-auc"
        case .averagePrecision: "average-precision"
        case .matthewsCorrelation: "matthews-correlation"
        case .logLoss: "log-loss"
        case .accuracy, .brier, .expectedCalibrationError: rawValue
        case .opinionPrecision, .opinionRecall, .opinionF1, .reportingPrecision, .reportingRecall,
            .reportingF1:
            rawValue.replacing(".", with: "-")
        }
    }

    /// The metric that is called `name`, on the command line (`macro-f1`) or in a report (`macroF1`), in any case.
    public init?(name: String) {
        func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let wanted = letters(name)
        guard let metric = Self.allCases.first(where: { letters($0.name) == wanted }) else { return nil }
        self = metric
    }

    /// Why the metric has no value in `summary`, or `nil` if it has one.
    public func reasonUndefined(in summary: EvaluationSummary) -> String? {
        guard value(in: summary) == nil else { return nil }
        let confusion = summary.confusion
        if confusion.count == 0 { return "there is no labelled sentence" }
        switch self {
        case .rocAUC, .averagePrecision, .opinionRecall, .reportingRecall:
            let missing = confusion.opinion.support == 0 ? "opinion" : "reporting"
            return "no sentence is labelled \(missing)"
        case .opinionPrecision: return "no sentence was decided to be opinion"
        case .reportingPrecision: return "no sentence was decided to be reporting"
        case .opinionF1: return "opinion is neither among the labels nor among the decisions"
        case .reportingF1: return "reporting is neither among the labels nor among the decisions"
        case .macroF1, .matthewsCorrelation:
            return "only one of opinion and reporting is among the labels or the decisions"
        case .accuracy, .brier, .logLoss, .expectedCalibrationError:
            return "it is undefined on these sentences"
        }
    }
}

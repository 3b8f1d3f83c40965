/// A number of an `EvaluationSummary` that can be asked for by name.
public enum Metric: String, CaseIterable, Hashable, Sendable {
    /// The mean of both classes' F1.
    case macroF1
    /// The share of right decisions.
    case accuracy
    /// The area under the ROC curve.
    case rocAUC
    /// The average precision for opinion.
    case averagePrecision
    /// The correlation of decisions and labels.
    case matthewsCorrelation
    /// The precision for opinion.
    case opinionPrecision = "opinion.precision"
    /// The recall of opinion.
    case opinionRecall = "opinion.recall"
    /// The F1 of opinion.
    case opinionF1 = "opinion.f1"
    /// The precision for reporting.
    case reportingPrecision = "reporting.precision"
    /// The recall of reporting.
    case reportingRecall = "reporting.recall"
    /// The F1 of reporting.
    case reportingF1 = "reporting.f1"
    /// The mean squared error of the probability; lower is better.
    case brier
    /// The mean negative log-likelihood; lower is better.
    case logLoss
    /// The expected calibration error; lower is better.
    case expectedCalibrationError = "ece"

    /// The metric's value in `summary`, or `nil` where it is undefined.
    public func value(in summary: EvaluationSummary) -> Double? {
        switch self {
        case .macroF1: summary.macroF1
        case .accuracy: summary.accuracy
        case .rocAUC: summary.rocAUC
        case .averagePrecision: summary.averagePrecision
        case .matthewsCorrelation: summary.matthewsCorrelation
        case .opinionPrecision: summary.confusion.opinion.precision
        case .opinionRecall: summary.confusion.opinion.recall
        case .opinionF1: summary.confusion.opinion.f1
        case .reportingPrecision: summary.confusion.reporting.precision
        case .reportingRecall: summary.confusion.reporting.recall
        case .reportingF1: summary.confusion.reporting.f1
        case .brier: summary.brier
        case .logLoss: summary.logLoss
        case .expectedCalibrationError: summary.expectedCalibrationError
        }
    }
}

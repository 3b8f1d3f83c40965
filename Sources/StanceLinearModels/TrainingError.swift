/// What can be wrong with the data or options that a model is fitted to.
public enum TrainingError: Error, Hashable, CustomStringConvertible {
    /// There are no rows, or all have weight 0.
    case emptyTrainingSet
    /// All rows (of positive weight) have one label: opinion if `opinion`, else reporting.
    case singleClass(opinion: Bool)
    /// A feature is not a number within ±`LogisticRegression.largestFeature`.
    case featureOutOfRange(row: Int, column: Int)
    /// A row weight is negative, infinite or not a number.
    case invalidRowWeight(row: Int, weight: Double)
    /// An option has a value that makes no sense.
    case invalidOption(name: String, value: Double)
    /// A decision value to calibrate is infinite or not a number.
    case nonFiniteDecisionValue(row: Int)
    /// Features and row weights are so large that the curvature of the loss is not a finite number.
    case infiniteHessian

    /// The error in words, lower-case and without a period.
    public var description: String {
        switch self {
        case .emptyTrainingSet:
            "no rows to train on"
        case .singleClass(let opinion):
            "all rows are labelled \(opinion ? "opinion" : "reporting"); training needs both labels"
        case .featureOutOfRange(let row, let column):
            "the feature in row \(row), column \(column) is not a number within "
                + "±\(LogisticRegression.largestFeature)"
        case .invalidRowWeight(let row, let weight):
            "row \(row) has weight \(weight); a weight is a finite number, 0 or more"
        case .invalidOption(let name, let value):
            "\(name) is \(value), which is out of its range"
        case .nonFiniteDecisionValue(let row):
            "the decision value of row \(row) is not a finite number"
        case .infiniteHessian:
            "the features or row weights are so large that standard errors overflow; scale them down"
        }
    }
}

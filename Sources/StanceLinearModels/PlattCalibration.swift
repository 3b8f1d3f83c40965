/// A map from decision values to probabilities, *p = σ(slope · decision + intercept)*.
///
/// Fit it to decision values of rows that the model was not trained on (out-of-fold), else it is
/// overconfident. Platt, "Probabilistic outputs for support vector machines", 1999; fitted by the Newton
/// method of Lin, Lin & Weng, "A note on Platt's probabilistic outputs for support vector machines", Machine
/// Learning 68, 2007. Both write 1/(1 + exp(Af + B)): slope is −A, intercept is −B.
public struct PlattCalibration: Hashable, Sendable {
    /// How fast the log-odds rise with the decision value.
    public let slope: Double
    /// The log-odds at decision value 0.
    public let intercept: Double

    /// Makes a calibration from its parameters, such as those in a model file.
    ///
    /// - Precondition: Both are finite.
    public init(slope: Double, intercept: Double) {
        precondition(slope.isFinite && intercept.isFinite, "slope \(slope), intercept \(intercept)")
        self.slope = slope
        self.intercept = intercept
    }

    /// Finds the slope and intercept that minimize the cross-entropy against smoothed targets.
    ///
    /// The target is (N₊ + 1)/(N₊ + 2) for opinion and 1/(N₋ + 2) for reporting, so that the fit stays finite
    /// where the decision values separate the classes. Decision values that are all equal say nothing: the
    /// slope is then 0. A slope below 0 is kept as it is found: the model ranks opinion *below* reporting
    /// on these rows, and probabilities fall as decision values rise; check `isIncreasing`.
    ///
    /// - Parameter labels: One a decision value, `true` for opinion.
    /// - Throws: `TrainingError.emptyTrainingSet`, `.singleClass` or `.nonFiniteDecisionValue`.
    /// - Precondition: As many labels as decision values.
    /// - Complexity: O(rows) per Newton step, of which there are about ten.
    public init(fitting decisionValues: [Double], labels: [Bool]) throws(TrainingError) {
        precondition(
            decisionValues.count == labels.count,
            "\(decisionValues.count) decision values against \(labels.count) labels")
        if let row = decisionValues.firstIndex(where: { !$0.isFinite }) {
            throw .nonFiniteDecisionValue(row: row)
        }
        guard let first = labels.first else { throw .emptyTrainingSet }
        guard labels.contains(!first) else { throw .singleClass(opinion: first) }
        let fit = PlattFit(decisionValues, labels)
        self.init(slope: fit.slope, intercept: fit.intercept)
    }

    /// Whether probabilities rise with decision values, as those of a useful model do.
    public var isIncreasing: Bool { slope > 0 }

    /// The log-odds of opinion for a decision value.
    public func logit(for decisionValue: Double) -> Double { slope * decisionValue + intercept }

    /// The probability of opinion for a decision value, in 0...1.
    public func probability(for decisionValue: Double) -> Double { sigmoid(logit(for: decisionValue)) }
}

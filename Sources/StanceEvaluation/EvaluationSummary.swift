/// All point metrics of one system on one set of observations.
///
/// ```swift
/// let summary = EvaluationSummary(of: observations)
/// summary.macroF1          // 0.74
/// summary.confusion.count  // 300
/// ```
/// The same observations in another order give the same summary, to the bit.
public struct EvaluationSummary: Hashable, Sendable {
    /// Decisions against labels; precision, recall and F1 of each class are derived from it.
    public let confusion: ConfusionMatrix

    /// The mean squared distance of probability and label, or `nil` without observations.
    public let brier: Double?

    /// The mean negative natural logarithm of the label's probability, or `nil` without observations.
    ///
    /// A probability below 2⁻⁵² counts as 2⁻⁵², as in scikit-learn, so that one sure mistake is not infinite.
    public let logLoss: Double?

    /// How far probabilities are from frequencies, or `nil` without observations; see `ReliabilityCurve`.
    public let expectedCalibrationError: Double?

    /// The probability that opinion is ranked above reporting, or `nil` unless both classes occur; see `ROCCurve`.
    public let rocAUC: Double?

    /// The mean precision over the steps in recall, or `nil` without opinion; see `PrecisionRecallCurve`.
    public let averagePrecision: Double?

    /// Measures `observations`.
    ///
    /// - Parameter calibrationBins: The number of equal-width bins of the calibration error.
    /// - Precondition: `calibrationBins` is positive.
    /// - Complexity: O(*n* log *n*), for the one sort.
    public init(of observations: [Observation], calibrationBins: Int = ReliabilityCurve.defaultBinCount) {
        precondition(calibrationBins > 0, "bin count \(calibrationBins) is not positive")
        let ranked = RankedObservations(
            observations, numbering: GroupNumbering(singleGroupOf: observations.count),
            calibrationBins: calibrationBins)
        self = ranked.summary(groupWeights: [1])
    }

    init(
        confusion: ConfusionMatrix, brier: Double?, logLoss: Double?, expectedCalibrationError: Double?,
        rocAUC: Double?, averagePrecision: Double?
    ) {
        self.confusion = confusion
        self.brier = brier
        self.logLoss = logLoss
        self.expectedCalibrationError = expectedCalibrationError
        self.rocAUC = rocAUC
        self.averagePrecision = averagePrecision
    }

    /// The number of observations.
    public var count: Int { confusion.count }

    /// The share of right decisions, or `nil` without observations.
    public var accuracy: Double? { confusion.accuracy }

    /// The mean of both classes' F1; see `ConfusionMatrix.macroF1`.
    public var macroF1: Double? { confusion.macroF1 }

    /// The correlation of decisions and labels; see `ConfusionMatrix.matthewsCorrelation`.
    public var matthewsCorrelation: Double? { confusion.matthewsCorrelation }
}

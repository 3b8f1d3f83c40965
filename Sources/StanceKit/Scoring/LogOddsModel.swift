import StanceFeatures
import StanceLinearModels

/// The logistic regression and its calibration as one linear function of the raw features.
///
/// With Platt's slope *a* and intercept *b*, weights *w*, and dense columns that are shifted by their means *m* and divided by
/// their scales *s*, the calibrated log-odds are
///
///     a (w·x + Σⱼ vⱼ (zⱼ − mⱼ)/sⱼ + c) + b  =  (a w)·x + Σⱼ (a vⱼ/sⱼ) zⱼ + (a (c − Σⱼ vⱼ mⱼ/sⱼ) + b)
///
/// so a feature that is absent contributes exactly 0, and the contributions sum to the log-odds.
struct LogOddsModel: Sendable {
    /// The weight of each design column, dense ones in raw units.
    let weights: [Double]
    /// The log-odds of a sentence without any feature.
    let intercept: Double

    init(
        _ regression: LogisticRegression, _ calibration: PlattCalibration, _ standardization: Standardization
    ) {
        let sparseCount = regression.sparseColumnCount
        var weights = regression.weights
        var shift = regression.intercept
        for column in standardization.means.indices {
            weights[sparseCount + column] /= standardization.scales[column]
            shift -= weights[sparseCount + column] * standardization.means[column]
        }
        self.weights = weights.map { $0 * calibration.slope }
        intercept = calibration.logit(for: shift)
    }
}

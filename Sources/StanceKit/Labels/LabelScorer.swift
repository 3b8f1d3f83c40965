import StanceFeatures
import StanceLinearModels

/// One label's regression against all others, calibrated.
struct LabelScorer: Sendable {
    let regression: LogisticRegression
    let calibration: PlattCalibration
    /// The same, as one linear function of the raw features.
    let logOdds: LogOddsModel

    init(
        _ regression: LogisticRegression, _ calibration: PlattCalibration, _ standardization: Standardization
    ) {
        self.regression = regression
        self.calibration = calibration
        logOdds = LogOddsModel(regression, calibration, standardization)
    }
}

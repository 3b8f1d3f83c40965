import StanceEvaluation
import StanceLinearModels

/// A combination of hyper-parameters; the more strongly regularized comes first.
struct SearchPoint: Hashable, Comparable {
    let penalty: Double
    let densePenalty: Double
    let frequency: Int

    static func < (left: SearchPoint, right: SearchPoint) -> Bool {
        (left.penalty, left.densePenalty, left.frequency) > (
            right.penalty, right.densePenalty, right.frequency
        )
    }

    /// The combination with its figures.
    ///
    /// - Parameters:
    ///   - decisions: the out-of-fold decision values of each class.
    ///   - measured: which sentences count.
    func candidate(
        _ decisions: [[Double]], classes: [[Bool]], folds: GroupedKFold, measured: [Bool]
    ) throws -> SearchRecord.Candidate {
        let areas = (0..<folds.foldCount).compactMap { fold in
            let rows = folds.rows(in: fold).filter { measured[$0] }
            return Self.mean(
                zip(decisions, classes).compactMap { values, labels in
                    Self.summary(rows.map { labels[$0] }, rows.map { sigmoid(values[$0]) }).rocAUC
                })
        }
        let mean = Self.mean(areas) ?? 0
        let squares = areas.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let count = Double(areas.count)
        let losses = try zip(decisions, classes).compactMap { values, labels in
            let rows = measured.indices.filter { measured[$0] }
            let (values, labels) = (rows.map { values[$0] }, rows.map { labels[$0] })
            let calibration = try PlattCalibration(fitting: values, labels: labels)
            return Self.summary(labels, values.map(calibration.probability(for:))).logLoss
        }
        return .init(
            penalty: penalty, densePenalty: densePenalty, minimumDocumentFrequency: frequency,
            rocAUC: mean, standardError: areas.count < 2 ? 0 : (squares / (count - 1) / count).squareRoot(),
            logLoss: Self.mean(losses) ?? 0)
    }

    private static func summary(_ labels: [Bool], _ probabilities: [Double]) -> EvaluationSummary {
        EvaluationSummary(
            of: zip(labels, probabilities).map {
                Observation(isOpinion: $0, probability: $1, threshold: 0.5)
            })
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}

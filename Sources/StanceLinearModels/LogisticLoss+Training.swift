public import StanceLinearAlgebra

extension LogisticLoss {
    /// Makes the objective that `LogisticRegression` minimizes for these data and options.
    ///
    /// - Throws: `TrainingError` for data or options that training cannot use.
    /// - Precondition: As many `labels` and `rowWeights` as rows.
    public init(
        training features: DesignMatrix, labels: [Bool], rowWeights: [Double]? = nil,
        options: LogisticRegression.Options
    ) throws(TrainingError) {
        try options.validate()
        let rowWeights = rowWeights ?? [Double](repeating: 1, count: labels.count)
        precondition(
            labels.count == features.rowCount, "\(labels.count) labels against \(features.rowCount) rows")
        precondition(
            rowWeights.count == labels.count,
            "\(rowWeights.count) row weights against \(labels.count) labels")
        var (opinion, reporting) = (0.0, 0.0)
        for (row, weight) in rowWeights.enumerated() {
            guard weight >= 0, weight.isFinite else { throw .invalidRowWeight(row: row, weight: weight) }
            if labels[row] { opinion += weight } else { reporting += weight }
        }
        guard opinion + reporting > 0 else { throw .emptyTrainingSet }
        guard opinion > 0, reporting > 0 else { throw .singleClass(opinion: opinion > 0) }
        if let (row, column) = features.firstElement(beyond: LogisticRegression.largestFeature) {
            throw .featureOutOfRange(row: row, column: column)
        }
        let factors = options.classWeights.factors(opinion: opinion, reporting: reporting)
        self.init(
            features: features, labels: labels,
            rowWeights: zip(rowWeights, labels).map { $0 * ($1 ? factors.opinion : factors.reporting) },
            sparsePenalty: options.penalty, densePenalty: options.densePenalty ?? options.penalty)
    }
}

extension LogisticRegression.ClassWeights {
    /// The factors for the rows of each class, given the sums of the row weights.
    fileprivate func factors(opinion: Double, reporting: Double) -> (opinion: Double, reporting: Double) {
        switch self {
        case .uniform: (1, 1)
        case .balanced:
            ((opinion + reporting) / (2 * opinion), (opinion + reporting) / (2 * reporting))
        case .weights(let opinionFactor, let reportingFactor): (opinionFactor, reportingFactor)
        }
    }
}

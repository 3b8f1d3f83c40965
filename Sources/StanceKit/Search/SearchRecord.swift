/// What a search for hyper-parameters found: every combination with its figures, the strongest regularization first.
public struct SearchRecord: Sendable, Hashable, Codable {
    /// A combination of hyper-parameters, with its figures over the folds.
    public struct Candidate: Sendable, Hashable, Codable {
        /// λ of the sparse columns.
        public var penalty: Double
        /// λ of the dense columns.
        public var densePenalty: Double
        /// The least number of sentences that a term occurs in.
        public var minimumDocumentFrequency: Int
        /// The mean over folds of the area under the ROC curve; with several labels, of the mean over labels, each against all others.
        public var rocAUC: Double
        /// The standard error of that mean: the standard deviation over folds, divided by the root of their number.
        public var standardError: Double
        /// The log-loss of all out-of-fold predictions after Platt calibration; with several labels, the mean over them.
        public var logLoss: Double

        /// Makes a record from its parts.
        public init(
            penalty: Double, densePenalty: Double, minimumDocumentFrequency: Int, rocAUC: Double,
            standardError: Double, logLoss: Double
        ) {
            self.penalty = penalty
            self.densePenalty = densePenalty
            self.minimumDocumentFrequency = minimumDocumentFrequency
            self.rocAUC = rocAUC
            self.standardError = standardError
            self.logLoss = logLoss
        }
    }

    /// The combinations: the largest penalty first, then the largest dense penalty, then the largest least frequency.
    public var candidates: [Candidate]
    /// The position of the one with the largest area.
    public var best: Int
    /// The position of the one that was chosen.
    public var chosen: Int
    /// How many folds the figures are from.
    public var foldCount: Int

    /// Chooses among measured combinations by the one-standard-error rule.
    ///
    /// The most strongly regularized one, the first of the list, is taken whose area is no more than one standard error below the
    /// largest: Breiman, Friedman, Olshen & Stone, Classification and Regression Trees, 1984, section 3.4.3.
    ///
    /// - Precondition: There are candidates.
    public init(choosingAmong candidates: [Candidate], foldCount: Int) {
        precondition(!candidates.isEmpty, "no candidates")
        var best = 0
        for (position, candidate) in candidates.enumerated()
        where candidate.rocAUC > candidates[best].rocAUC { best = position }
        let least = candidates[best].rocAUC - candidates[best].standardError
        self.candidates = candidates
        self.best = best
        chosen = candidates.firstIndex { $0.rocAUC >= least } ?? best
        self.foldCount = foldCount
    }
}

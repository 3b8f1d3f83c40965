extension LogisticRegression {
    /// How much the rows of each class count.
    public enum ClassWeights: Hashable, Sendable {
        /// All rows alike.
        case uniform
        /// Both classes alike: each class has the weight total / (2 · its own), so the weights of all rows
        /// still sum to the same total.
        case balanced
        /// As given, each positive.
        case weights(opinion: Double, reporting: Double)
    }

    /// What training can be told.
    public struct Options: Hashable, Sendable {
        /// How much weights cost, λ, 0 or more.
        ///
        /// The *C* of LIBLINEAR and scikit-learn is 1/λ.
        public var penalty = 1.0
        /// λ of the dense columns, where it is not the same.
        public var densePenalty: Double?
        /// How much the rows of each class count.
        public var classWeights = ClassWeights.uniform
        /// Training ends where the gradient is this part of that at zero, times the share of the smaller
        /// class, unless there is an `objectiveTolerance`; positive.
        public var tolerance = 1e-4
        /// Training ends where the objective exceeds its minimum by about this part of it, as far as can be estimated
        /// (`TrustRegionNewton.minimum`), or not until the gradient is small if it is `nil`; positive.
        public var objectiveTolerance: Double?
        /// Training ends after so many Newton steps; 0 or more.
        public var maximumIterations = 1000

        /// Makes options that differ from the defaults in what is named.
        public init(
            penalty: Double = 1, densePenalty: Double? = nil, classWeights: ClassWeights = .uniform,
            tolerance: Double = 1e-4, objectiveTolerance: Double? = nil, maximumIterations: Int = 1000
        ) {
            self.penalty = penalty
            self.densePenalty = densePenalty
            self.classWeights = classWeights
            self.tolerance = tolerance
            self.objectiveTolerance = objectiveTolerance
            self.maximumIterations = maximumIterations
        }

        /// Refuses values that make no sense.
        func validate() throws(TrainingError) {
            try check("penalty", penalty, penalty >= 0)
            if let densePenalty { try check("dense penalty", densePenalty, densePenalty >= 0) }
            try check("tolerance", tolerance, tolerance > 0)
            if let objectiveTolerance {
                try check("objective tolerance", objectiveTolerance, objectiveTolerance > 0)
            }
            try check("maximum of iterations", Double(maximumIterations), maximumIterations >= 0)
            if case .weights(let opinion, let reporting) = classWeights {
                try check("weight of opinion", opinion, opinion > 0)
                try check("weight of reporting", reporting, reporting > 0)
            }
        }

        private func check(_ name: String, _ value: Double, _ isValid: Bool) throws(TrainingError) {
            guard isValid, value.isFinite else { throw .invalidOption(name: name, value: value) }
        }
    }
}

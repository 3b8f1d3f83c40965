public import StanceFeatures

/// What a model file says of itself: where it comes from, how it decides, how good it is.
public struct ModelManifest: Sendable, Hashable, Codable {
    /// The version of the file format.
    public var formatVersion: Int
    /// The model's name.
    public var name: String
    /// The version of the program that trained it.
    public var createdBy: String
    /// The name of the tokenizer whose tokens it expects.
    public var tokenizer: String
    /// What is made of the sentences.
    public var features: FeatureOptions
    /// The names of the labels, the negative one first.
    public var labels: [String]
    /// The lexicons, in the order of their columns.
    public var lexicons: [LexiconRecord]
    /// From decision values to log-odds.
    public var calibration: CalibrationRecord
    /// How probabilities become decisions.
    public var decision: DecisionRule
    /// What the sentences around a sentence are worth, where that was learned.
    public var context: ContextStage?
    /// The share of opinion in the training data.
    public var baseRate: Double
    /// How the weights were found.
    public var solver: SolverRecord
    /// The data it was trained and measured on.
    public var data: [DataRecord]
    /// What the recipe says of the data: where it comes from and how it was labelled.
    public var dataDescription: String
    /// The SHA-256 of the recipe's text.
    public var recipeSHA256: String
    /// What folds were dealt out from.
    public var seed: UInt64
    /// The file name of the BLAS library it was trained with.
    public var blasBackend: String
    /// How good it is, by split.
    public var metrics: [MetricRecord]
    /// What a search for hyper-parameters found, if there was one.
    public var search: SearchRecord?

    /// A lexicon's name and origin.
    public struct LexiconRecord: Sendable, Hashable, Codable {
        /// Its category.
        public var category: String
        /// Where in a sentence its entries match.
        public var position: Lexicon.Position
        /// What it is for, if it says so and the model was made since that was recorded.
        public var kind: LexiconKind?
        /// How many entries it has.
        public var entries: Int
        /// Its licence.
        public var licence: String
        /// The SHA-256 of its file.
        public var sha256: String
    }

    /// Platt's two numbers, and the predictions they were fitted to.
    public struct CalibrationRecord: Sendable, Hashable, Codable {
        /// log-odds = slope · decision value + intercept.
        public var slope: Double
        /// See `slope`.
        public var intercept: Double
        /// Which predictions they were fitted to.
        public var fittedOn: String
    }

    /// The solver's settings and outcome.
    public struct SolverRecord: Sendable, Hashable, Codable {
        /// λ of the sparse columns.
        public var penalty: Double
        /// λ of the dense columns.
        public var densePenalty: Double
        /// Whether both classes weigh the same in all.
        public var balancesClasses: Bool
        /// The objective reached.
        public var objective: Double
        /// The Newton steps taken.
        public var iterations: Int
        /// `converged`, `iterationLimit` or `precisionLimit`.
        public var outcome: String
        /// Whether the dense block of the Hessian was singular on the way, so that its diagonal preconditioned the steps; `nil` if not.
        public var usedDiagonal: Bool?
        /// The dense columns whose weights the data do not determine (`CoefficientTable.undetermined`); `nil` if they determine all.
        public var undetermined: [String]?
        /// Whether no finite weights are the best (`CoefficientTable.isSeparated`); `nil` if not.
        public var isSeparated: Bool?
    }

    /// A labelled file that was used.
    public struct DataRecord: Sendable, Hashable, Codable {
        /// `train`, `dev` or `test`, or the name of a collection that was learned from besides.
        public var split: String
        /// The file's name.
        public var file: String
        /// How many labelled sentences it has.
        public var sentences: Int
        /// How many documents they are from.
        public var documents: Int
        /// The SHA-256 of the file.
        public var sha256: String
        /// Its licence.
        public var licence: String
        /// How much each of its sentences weighed in training, where that is not 1.
        public var weight: Double?
    }

    /// A metric with its 95 % interval.
    public struct MetricRecord: Sendable, Hashable, Codable {
        /// What it was measured on: `out-of-fold`, `dev` or `test`.
        public var split: String
        /// The metric's name.
        public var metric: String
        /// Its value, if it is defined.
        public var value: Double?
        /// The interval's ends, if there is one.
        public var low: Double?
        /// See `low`.
        public var high: Double?
    }
}

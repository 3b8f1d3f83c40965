public import StanceFeatures

/// What the file of a model of labels says of itself: where it comes from, how it decides, how good it is.
public struct LabelManifest: Sendable, Hashable, Codable, FeatureManifest {
    /// The version of the file format.
    public var formatVersion: Int
    /// The kind of model: `labels`.
    public var kind: ModelKind
    /// The model's name.
    public var name: String
    /// The version of the program that trained it.
    public var createdBy: String
    /// The name of the tokenizer whose tokens it expects.
    public var tokenizer: String
    /// What it was trained to tell.
    public var task: LabelTask
    /// The target, of a model of stances.
    public var target: String?
    /// The columns that it learned from: tables are looked through for them first.
    public var columns: ColumnRecord
    /// What the TF-IDF vectorizer counts.
    public var features: FeatureOptions
    /// The labels, in the order of the rows of weights.
    public var labels: [LabelRecord]
    /// The lexicons, in the order of their columns.
    public var lexicons: [ModelManifest.LexiconRecord]
    /// Which predictions the calibrations were fitted to.
    public var calibratedOn: String
    /// λ of the sparse columns.
    public var penalty: Double
    /// λ of the dense columns.
    public var densePenalty: Double
    /// Whether each label and all others together weigh the same.
    public var balancesClasses: Bool
    /// The data it was trained on.
    public var data: [ModelManifest.DataRecord]
    /// The rows without a label, which were not learned from.
    public var unlabelledCount: Int
    /// The rows about other targets, which were not learned from.
    public var otherTargetCount: Int
    /// The SHA-256 of the recipe's text.
    public var recipeSHA256: String
    /// What folds were dealt out from.
    public var seed: UInt64
    /// The file name of the BLAS library it was trained with.
    public var blasBackend: String
    /// How good it is, by split.
    public var metrics: [ModelManifest.MetricRecord]
    /// What a search for hyper-parameters found, if there was one.
    public var search: SearchRecord?

    /// The names of a table's columns.
    public struct ColumnRecord: Sendable, Hashable, Codable {
        /// The column of sentences.
        public var text: String
        /// The column of labels.
        public var label: String
        /// The column of documents, if there was one.
        public var group: String?
    }

    /// A label with its regression against all others.
    public struct LabelRecord: Sendable, Hashable, Codable {
        /// The label.
        public var name: String
        /// How many sentences of the training data have it.
        public var sentences: Int
        /// log-odds = slope · decision value + intercept.
        public var slope: Double
        /// See `slope`.
        public var intercept: Double
        /// The objective reached.
        public var objective: Double
        /// The Newton steps taken.
        public var iterations: Int
        /// `converged`, `iterationLimit` or `precisionLimit`.
        public var outcome: String
    }
}

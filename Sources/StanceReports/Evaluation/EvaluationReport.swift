public import StanceEvaluation

/// What a model was found to be worth on labelled data: plain figures, ready to be rendered.
public struct EvaluationReport: Sendable {
    /// The model's name.
    public let model: String
    /// The files that were measured on.
    public let files: [String]
    /// The probability from which on a sentence counts as opinion.
    public let threshold: Double
    /// Which predictions the threshold was chosen on.
    public let thresholdOrigin: String
    /// Rows without a label: not measured.
    public let unlabelledCount: Int
    /// Rows whose place is not one sentence of the reading: not measured.
    public let misplacedCount: Int
    /// All labelled sentences together.
    public let overall: Slice
    /// The same figures for parts of the data.
    public let slices: [Slice]
    /// The sentences themselves, in the order of the data.
    public let sentences: [EvaluatedSentence]
    /// How it compares with a baseline, if there is one.
    public let comparison: EvaluationComparison?
    /// What the gates say, if there are any.
    public let verdict: Verdict?

    /// A part of the data with its figures.
    public struct Slice: Sendable {
        /// The column it was cut by, such as `voice`, or `nil` for all.
        public let attribute: String?
        /// The column's value in it.
        public let value: String?
        /// Point metrics.
        public let summary: EvaluationSummary
        /// 95 % intervals, clustered by document.
        public let intervals: [Metric: BootstrapInterval]

        /// Measures observations.
        public init(
            attribute: String? = nil, value: String? = nil, observations: [Observation],
            bootstrap: Bootstrap = .init()
        ) {
            self.attribute = attribute
            self.value = value
            summary = EvaluationSummary(of: observations)
            intervals = bootstrap.intervals(on: observations)
        }

        /// Names a part that is all of the data, whose figures are known.
        init(attribute: String, value: String, of whole: Slice) {
            self.attribute = attribute
            self.value = value
            summary = whole.summary
            intervals = whole.intervals
        }
    }

    /// The errors, those first of which the system was surest.
    public var errors: [EvaluatedSentence] {
        sentences.enumerated().filter { !$0.element.isCorrect }.sorted {
            let (left, right) = ($0.element.wrongness, $1.element.wrongness)
            return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
    }

    /// Whether the run passes: true unless a gate fails.
    public var passes: Bool { verdict?.passed ?? true }

    /// Makes a report from its parts.
    public init(
        model: String, files: [String], threshold: Double, thresholdOrigin: String, unlabelledCount: Int,
        misplacedCount: Int, overall: Slice, slices: [Slice], sentences: [EvaluatedSentence] = [],
        comparison: EvaluationComparison? = nil, verdict: Verdict? = nil
    ) {
        self.model = model
        self.files = files
        self.threshold = threshold
        self.thresholdOrigin = thresholdOrigin
        self.unlabelledCount = unlabelledCount
        self.misplacedCount = misplacedCount
        self.overall = overall
        self.slices = slices
        self.sentences = sentences
        self.comparison = comparison
        self.verdict = verdict
    }
}

/// Where an evaluation's sentences come from, and how they were decided.
public struct EvaluationSource: Sendable, Hashable {
    /// The system's name.
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

    /// Describes a source.
    public init(
        model: String, files: [String], threshold: Double, thresholdOrigin: String, unlabelledCount: Int = 0,
        misplacedCount: Int = 0
    ) {
        self.model = model
        self.files = files
        self.threshold = threshold
        self.thresholdOrigin = thresholdOrigin
        self.unlabelledCount = unlabelledCount
        self.misplacedCount = misplacedCount
    }
}

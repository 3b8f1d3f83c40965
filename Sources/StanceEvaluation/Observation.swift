/// One judged sentence: what it is, how probable the model found opinion, what was decided, and which document it is from.
///
/// Every metric of this module is a function of `[Observation]` and of nothing else.
public struct Observation: Hashable, Sendable {
    /// Whether the sentence is opinion according to its human label.
    public let isOpinion: Bool

    /// The model's probability of opinion, in `0...1`.
    public let probability: Double

    /// Whether the model decided for opinion.
    public let isPredictedOpinion: Bool

    /// The document the sentence is from, or `nil` for a sentence that is a group of its own.
    ///
    /// Sentences of one document are not independent; intervals and folds keep them together.
    public let group: String?

    /// Creates an observation with a decision made elsewhere.
    ///
    /// - Precondition: `probability` is in `0...1`.
    public init(isOpinion: Bool, probability: Double, isPredictedOpinion: Bool, group: String? = nil) {
        precondition((0...1).contains(probability), "probability \(probability) is not in 0...1")
        self.isOpinion = isOpinion
        self.probability = probability
        self.isPredictedOpinion = isPredictedOpinion
        self.group = group
    }

    /// Creates an observation whose decision is opinion where `probability` is at least `threshold`.
    ///
    /// - Precondition: `probability` is in `0...1`.
    public init(isOpinion: Bool, probability: Double, threshold: Double, group: String? = nil) {
        self.init(
            isOpinion: isOpinion, probability: probability, isPredictedOpinion: probability >= threshold,
            group: group)
    }

    /// Whether the decision agrees with the label.
    public var isCorrect: Bool { isOpinion == isPredictedOpinion }
}

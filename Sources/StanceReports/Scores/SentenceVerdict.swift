public import StanceText

/// What the model says of a sentence, without its text, its place and the reasons.
public struct SentenceVerdict: Sendable, Hashable {
    /// Who speaks.
    public let voice: Voice
    /// The calibrated log-odds of opinion, or `nil` if it was skipped.
    public let logit: Double?
    /// The log-odds that the sentence has alone, whatever stands around it.
    public let ownLogit: Double?
    /// The probability of opinion, in 0...1, or `nil` if it was skipped.
    public let probability: Double?
    /// What is said of it.
    public let decision: Decision
    /// Whether the probability reaches the threshold, however near to it.
    public let isPredictedOpinion: Bool

    /// Makes a verdict from its parts.
    public init(
        voice: Voice, logit: Double?, ownLogit: Double?, probability: Double?, decision: Decision,
        isPredictedOpinion: Bool
    ) {
        self.voice = voice
        self.logit = logit
        self.ownLogit = ownLogit
        self.probability = probability
        self.decision = decision
        self.isPredictedOpinion = isPredictedOpinion
    }

    /// Whether it is an opinion, or unclear and leans to opinion.
    public var countsAsOpinion: Bool {
        switch decision {
        case .opinion: true
        case .review: isPredictedOpinion
        case .reporting, .short, .skipped: false
        }
    }

    /// Whether it is called opinion or reporting, and not set aside as too short, for review, or skipped.
    public var isDecided: Bool { decision.isDecided }
}

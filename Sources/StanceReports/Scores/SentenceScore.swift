public import StanceText

/// A sentence with what the model says of it: the record that every renderer shows.
public struct SentenceScore: Sendable, Hashable {
    /// The document's name.
    public let file: String
    /// The record's id, if the input had one.
    public let id: String?
    /// The sentence: place, role, voice.
    public let sentence: Sentence
    /// Its text.
    public let text: String
    /// The words of its cue, if it has one.
    public let cue: String?
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
    /// What the logit is made of: all of it, largest magnitude first.
    ///
    /// Empty if it was skipped or not asked for.
    public let contributions: [Contribution]
    /// The model's name.
    public let model: String

    /// What the model says, alone.
    public var verdict: SentenceVerdict {
        SentenceVerdict(
            voice: sentence.voice, logit: logit, ownLogit: ownLogit, probability: probability,
            decision: decision, isPredictedOpinion: isPredictedOpinion)
    }

    /// Makes a score from its parts.
    public init(
        file: String, id: String?, sentence: Sentence, text: String, cue: String?, logit: Double?,
        ownLogit: Double?, probability: Double?, decision: Decision, isPredictedOpinion: Bool,
        contributions: [Contribution], model: String
    ) {
        self.file = file
        self.id = id
        self.sentence = sentence
        self.text = text
        self.cue = cue
        self.logit = logit
        self.ownLogit = ownLogit
        self.probability = probability
        self.decision = decision
        self.isPredictedOpinion = isPredictedOpinion
        self.contributions = contributions
        self.model = model
    }

    /// The `count` largest contributions, the rest of them as one: the list still sums to the logit.
    public func leadingContributions(_ count: Int?) -> [Contribution] { contributions.leading(count) }
}

public import StanceText

/// A sentence with what a model of several labels says of it.
public struct LabelScore: Sendable, Hashable {
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
    /// What is said of each label, in the model's order; empty if the sentence was skipped.
    public let labels: [LabelProbability]
    /// The position of the most probable label among `labels`, or `nil` if the sentence was skipped.
    public let choice: Int?
    /// What the logit of the most probable label is made of, largest magnitude first.
    ///
    /// Empty if the sentence was skipped or no explanation was asked for.
    public let contributions: [Contribution]
    /// The target of a model of stances.
    public let target: TargetUse?
    /// The model's name.
    public let model: String

    /// Makes a score from its parts.
    public init(
        file: String, id: String?, sentence: Sentence, text: String, cue: String?, labels: [LabelProbability],
        choice: Int?, contributions: [Contribution], target: TargetUse?, model: String
    ) {
        self.file = file
        self.id = id
        self.sentence = sentence
        self.text = text
        self.cue = cue
        self.labels = labels
        self.choice = choice
        self.contributions = contributions
        self.target = target
        self.model = model
    }

    /// The most probable label with its figures, or `nil` if the sentence was skipped.
    public var chosen: LabelProbability? { choice.map { labels[$0] } }

    /// The same score with its places given in another text; see `SentenceScore.placed(as:by:)`.
    public func placed(as sentence: Sentence, by place: (Range<Int>) -> Range<Int>) -> LabelScore {
        LabelScore(
            file: file, id: id, sentence: sentence, text: text, cue: cue, labels: labels, choice: choice,
            contributions: contributions.map { $0.placed(by: place) }, target: target, model: model)
    }
}

import StanceEvaluation

/// A labelled sentence with what a system says of it: a row of an evaluation.
public struct EvaluatedSentence: Sendable, Hashable {
    /// Its name in the table; with the table's file it finds the same sentence in another system's predictions.
    public let id: String
    /// The table it stands in.
    public let file: String
    /// Its line in the table, from 1.
    public let line: Int
    /// Its text, if it is known.
    public let text: String?
    /// Whether it is opinion according to its label.
    public let isOpinion: Bool
    /// The system's probability of opinion, in 0...1.
    public let probability: Double
    /// Whether the system decided for opinion.
    public let isPredictedOpinion: Bool
    /// The document it is from.
    public let group: String?
    /// What the data can be cut by: the table's further columns, and `length`, `quotes` and `source`.
    public let attributes: [String: String]
    /// What its log-odds are made of, largest magnitude first, if that is known.
    public let contributions: [Contribution]
    /// The byte that the contributions' ranges count the text from.
    public let byteStart: Int
    /// The whole score, if a model was run here.
    public let score: SentenceScore?

    /// Makes a row from its parts.
    public init(
        id: String, file: String, line: Int, text: String?, isOpinion: Bool, probability: Double,
        isPredictedOpinion: Bool, group: String? = nil, attributes: [String: String] = [:],
        contributions: [Contribution] = [], byteStart: Int = 0, score: SentenceScore? = nil
    ) {
        self.id = id
        self.file = file
        self.line = line
        self.text = text
        self.isOpinion = isOpinion
        self.probability = probability
        self.isPredictedOpinion = isPredictedOpinion
        self.group = group
        self.attributes = attributes
        self.contributions = contributions
        self.byteStart = byteStart
        self.score = score
    }

    /// Whether the decision agrees with the label.
    public var isCorrect: Bool { isOpinion == isPredictedOpinion }

    /// How sure the system was of the class that the sentence is not: for errors, the greater the worse.
    public var wrongness: Double { isOpinion ? 1 - probability : probability }

    /// The row as the metrics want it, in a cluster of rows that are not independent of it.
    func observation(cluster: String?) -> Observation {
        Observation(
            isOpinion: isOpinion, probability: probability, isPredictedOpinion: isPredictedOpinion,
            group: cluster)
    }

    /// What the label or a decision is called.
    static func name(ofOpinion isOpinion: Bool) -> String { isOpinion ? "opinion" : "reporting" }
}

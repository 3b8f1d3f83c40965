import StanceEvaluation
public import StanceReports

/// Watches whether a batch of sentences has about as much opinion as the training data had.
///
/// Probabilities are right for the training data's share of opinion. Where a batch has far less of it, they are too high, and most
/// of what is called opinion is none; the share is then better given (`Options.prevalence`).
public struct BaseRateCheck: Sendable {
    /// Fewer sentences than this say too little.
    public static let fewestSentences = 200
    /// The odds of opinion must differ by more than this factor, or its inverse.
    static let strongOddsRatio = 3.0

    private let errors: ErrorRates?
    private var judged = 0
    private var opinion = 0

    /// Starts to watch sentences decided by a rule.
    public init(decidedBy rule: DecisionRule) { errors = rule.authorErrors }

    /// Counts a sentence, if it is in the author's voice and was judged.
    public mutating func add(_ verdict: SentenceVerdict) {
        guard verdict.voice == .author, verdict.decision != .short, verdict.decision != .skipped else {
            return
        }
        judged += 1
        opinion += verdict.isPredictedOpinion ? 1 : 0
    }

    /// The same check before it has counted any sentence.
    public var emptied: BaseRateCheck {
        var check = self
        (check.judged, check.opinion) = (0, 0)
        return check
    }

    /// Counts the sentences of another batch that was decided by the same rule.
    public mutating func add(_ other: BaseRateCheck) {
        judged += other.judged
        opinion += other.opinion
    }

    /// How much of the batch is opinion, if that differs strongly from the training data.
    ///
    /// The batch's share is adjusted for the classifier's errors; its whole 95 % interval lies on one side.
    public var difference: Difference? {
        guard judged >= Self.fewestSentences, let errors,
            let adjusted = AdjustedCount(positives: opinion, of: judged, rates: errors)
        else { return nil }
        let trained = Double(errors.opinion) / Double(errors.opinion + errors.reporting)
        // Shares of 0 and 1 have no finite odds; half a sentence more or less has.
        let least = 0.5 / Double(judged)
        let share = min(max(adjusted.share, least), 1 - least)
        let ratio = (share / (1 - share)) / (trained / (1 - trained))
        guard ratio > Self.strongOddsRatio || ratio < 1 / Self.strongOddsRatio,
            !adjusted.bounds.contains(trained)
        else { return nil }
        return Difference(sentences: judged, share: share, trained: trained)
    }

    /// A batch's share of opinion beside that of the training data, in the author's voice.
    public struct Difference: Sendable, Hashable {
        /// The sentences of the batch.
        public let sentences: Int
        /// Their estimated share of opinion.
        public let share: Double
        /// The share in the training data.
        public let trained: Double
    }
}

extension BaseRateCheck.Difference: CustomStringConvertible {
    /// What a person should know, and do.
    public var description: String {
        let given = Figures.decimal(max(share, 0.01), places: 2)
        return
            "about \(Figures.percent(share)) of \(sentences) sentences in the author's voice are opinion, against "
            + "\(Figures.percent(trained)) in the training data: the probabilities are too \(share < trained ? "high" : "low"); "
            + "if that share is what you expect, say so with --prevalence \(given)"
    }
}

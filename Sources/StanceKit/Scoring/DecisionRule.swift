public import StanceEvaluation
public import StanceReports

/// How a probability becomes a decision: a threshold, and a band around it in which a person should look.
public struct DecisionRule: Sendable, Hashable, Codable {
    /// From this probability on a sentence counts as opinion.
    public var threshold: Double
    /// The least probability in the review band.
    public var reviewLow: Double
    /// The bound that the band's probabilities are below.
    public var reviewHigh: Double
    /// Which predictions the threshold and the band were chosen on, or `user` for a threshold given by hand.
    public var chosenOn: String
    /// The share of wrong decisions that the band was chosen to leave outside.
    public var reviewErrorRate: Double
    /// How the threshold errs on sentences in the author's voice, among the same predictions, where that is known.
    public var authorErrors: ErrorRates?

    /// Fewer words than this are too few to judge.
    public static let fewestWords = 3

    /// What is said of a sentence with a probability and a number of words.
    public func decision(probability: Double, wordCount: Int) -> Decision {
        if wordCount < Self.fewestWords { return .short }
        if probability >= reviewLow, probability < reviewHigh { return .review }
        return probability >= threshold ? .opinion : .reporting
    }

    /// The rule with a threshold given by hand: there is no band, since none was chosen for it.
    public func overridden(threshold: Double) -> DecisionRule {
        DecisionRule(
            threshold: threshold, reviewLow: threshold, reviewHigh: threshold, chosenOn: "user",
            reviewErrorRate: reviewErrorRate, authorErrors: nil)
    }
}

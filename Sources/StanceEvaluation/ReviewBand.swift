/// The probabilities around a threshold at which a person should decide.
///
/// Below `low` the decision is reporting, from `high` on it is opinion, between them it is "review". The band is
/// `low ..< high`, and includes 1 if `high` is 1; it is empty if both are the threshold (and that is below 1).
public struct ReviewBand: Hashable, Sendable {
    /// What must not have more than the stated rate of errors.
    public enum Guarantee: Hashable, Sendable {
        /// All decisions outside the band taken together: the smallest band, but where reporting is common its few
        /// errors make room for many among the decisions for opinion.
        case overall

        /// The decisions for opinion as well as those for reporting: a larger band, which holds for both readings.
        case eachDecision
    }

    /// The least probability in the band, at most the threshold.
    public let low: Double

    /// The bound that the probabilities in the band are below, at least the threshold.
    public let high: Double

    /// The number of sentences in the band, of those it was chosen from.
    public let reviewed: Int

    /// The decisions outside the band, of the sentences it was chosen from.
    public let decided: ConfusionMatrix

    /// Finds the smallest band, by the number of sentences in it, that leaves a low enough error rate outside.
    ///
    /// The two ends move independently, in steps of distinct probabilities, and stop in the middle between two of
    /// them (at 0 and 1 if a whole side is in the band). All pairs of ends are considered. Of equally large bands the
    /// one with fewer errors outside is taken, then the one that reaches less far below the threshold.
    ///
    /// Errors that no decision makes are no errors: a band that takes all sentences is always possible.
    ///
    /// - Parameters:
    ///   - threshold: The least probability that is decided to be opinion, in `0...1`.
    ///   - probabilities: The (out-of-fold) probability of opinion of each sentence.
    ///   - labels: Whether each sentence is opinion.
    ///   - maximumErrorRate: The largest share of wrong decisions outside the band, in `0..<1`.
    ///   - guarantee: What the rate is about.
    /// - Throws: `EvaluationError.noObservations`.
    /// - Precondition: There are as many probabilities as labels; threshold and rate are in range.
    /// - Complexity: O(*n* log *n*).
    public init(
        around threshold: Double, probabilities: [Double], labels: [Bool], maximumErrorRate: Double,
        guarantee: Guarantee = .overall
    ) throws(EvaluationError) {
        precondition((0...1).contains(threshold), "threshold \(threshold) is not in 0...1")
        precondition((0..<1).contains(maximumErrorRate), "error rate \(maximumErrorRate) is not in 0..<1")
        let sweep = ThresholdSweep(probabilities: probabilities, labels: labels)
        guard !labels.isEmpty else { throw .noObservations }

        let below = ReviewBandSide(below: threshold, in: sweep)
        let above = ReviewBandSide(above: threshold, in: sweep)
        let ends =
            switch guarantee {
            case .overall: ReviewBandSide.smallestPair(below, above, maximumErrorRate: maximumErrorRate)
            case .eachDecision:
                (
                    below: below.smallestEnd(maximumErrorRate: maximumErrorRate),
                    above: above.smallestEnd(maximumErrorRate: maximumErrorRate)
                )
            }
        low = ends.below.bound
        high = ends.above.bound
        reviewed = labels.count - ends.below.decided - ends.above.decided
        decided = ConfusionMatrix(
            truePositives: ends.above.decided - ends.above.errors, falsePositives: ends.above.errors,
            falseNegatives: ends.below.errors, trueNegatives: ends.below.decided - ends.below.errors)
    }

    /// The share of wrong decisions outside the band, or `nil` if nothing is decided.
    public var errorRate: Double? {
        decided.count == 0 ? nil : Double(decided.errors) / Double(decided.count)
    }

    /// Whether a sentence with `probability` should be decided by a person.
    public func contains(_ probability: Double) -> Bool {
        probability >= low && (probability < high || high == 1)
    }
}

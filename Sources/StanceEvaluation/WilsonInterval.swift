/// The score interval of a proportion.
///
///     (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n)
///
/// It stays in `0...1` and is right for few trials and for proportions near 0 and 1. Wilson, JASA 22 (1927). Trials
/// are taken for independent; for sentences of few documents use `Bootstrap`.
public struct WilsonInterval: Hashable, Sendable {
    /// The number of successes.
    public let successes: Int

    /// The number of trials.
    public let trials: Int

    /// The coverage asked for, such as 0.95.
    public let confidence: Double

    /// The lower and the upper end.
    public let bounds: ClosedRange<Double>

    /// Computes the interval, or returns `nil` if there are no trials.
    ///
    /// - Precondition: `successes` is in `0...trials`, `confidence` is between 0 and 1.
    public init?(successes: Int, trials: Int, confidence: Double = 0.95) {
        precondition(successes >= 0 && successes <= trials, "\(successes) successes in \(trials) trials")
        precondition(confidence > 0 && confidence < 1, "confidence \(confidence) is not between 0 and 1")
        guard trials > 0 else { return nil }
        self.successes = successes
        self.trials = trials
        self.confidence = confidence

        let count = Double(trials)
        let share = Double(successes) / count
        let quantile = StandardNormal.quantile(upperTail: (1 - confidence) / 2)
        let square = quantile * quantile / count
        let center = (share + square / 2) / (1 + square)
        let spread = (square * (share * (1 - share) + square / 4)).squareRoot() / (1 + square)
        // The ends at 0 and 1 are exact; rounding must not leave them just inside or outside.
        bounds = (successes == 0 ? 0 : center - spread)...(successes == trials ? 1 : center + spread)
    }

    /// The share of successes.
    public var proportion: Double { Double(successes) / Double(trials) }
}

import StanceEvaluation

/// How often something is met per 1,000 words, with an exact interval.
public struct WordRate: Sendable, Hashable {
    /// How often it is met.
    public let count: Int
    /// In how many words.
    public let words: Int

    /// Makes a rate from its counts.
    ///
    /// - Precondition: neither is negative.
    public init(count: Int, words: Int) {
        precondition(count >= 0 && words >= 0, "\(count) in \(words) words")
        self.count = count
        self.words = words
    }

    /// The rate per 1,000 words, or `nil` if there are none.
    public var perThousand: Double? { words == 0 ? nil : Double(count) * 1_000 / Double(words) }

    /// The 95 % interval of the rate (Poisson: Garwood 1936), or `nil` if there are no words.
    public var interval: ClosedRange<Double>? {
        guard words > 0 else { return nil }
        let bounds = PoissonInterval(count: count).bounds
        let scale = 1_000 / Double(words)
        return bounds.lowerBound * scale...bounds.upperBound * scale
    }
}

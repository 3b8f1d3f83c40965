import StanceEvaluation

/// The place in a text from which on the author speaks otherwise: the change point of the log-odds of opinion.
///
/// For every split of the author's *n* sentences into the first *k* and the rest, neither shorter than a given number of
/// sentences, the means of the two parts are compared by Student's two-sample statistic
///
///     t(k) = (m₂ − m₁) / (s √(1/k + 1/(n − k)))
///
/// with the pooled standard deviation *s*. The change point is where |t| is largest. Its p value is that of a permutation
/// test: the share of random orders of the same values whose largest |t| is at least as large, so that the search over *k*
/// is paid for (James, James and Siegmund, Biometrika 74, 1987, treat the statistic; Good 2005 the test). One shift is
/// looked for; a text that changes back and forth may show none.
public struct VoiceShift: Sendable, Hashable {
    /// The position of the first value after the change.
    public let position: Int
    /// The statistic there; positive if the values rise.
    public let statistic: Double
    /// The p value of the permutation test, at least 1/(permutations + 1).
    public let probability: Double
    /// The mean before the change.
    public let meanBefore: Double
    /// The mean from the change on.
    public let meanAfter: Double

    /// What is looked for.
    public struct Options: Sendable, Hashable {
        /// The fewest sentences on either side.
        public var fewestSentences = 5
        /// How many random orders are tried.
        public var permutations = 1_999
        /// What the orders are made from.
        public var seed: UInt64 = 1
        /// A shift counts if its p value is below this.
        public var significance = 0.05

        /// Five sentences on either side, 1,999 orders, p < .05.
        public init() {}
    }

    /// Finds the change point of values in the order of the text, or returns `nil` if there are too few to split or they do
    /// not vary.
    ///
    /// - Complexity: O(*n* · *p*) for *p* permutations.
    public init?(in values: [Double], options: Options = .init()) {
        guard let found = Self.strongestSplit(of: values, options.fewestSentences) else { return nil }
        var generator = SeededGenerator(seed: options.seed)
        var shuffled = values
        var asLarge = 0
        for _ in 0..<options.permutations {
            generator.shuffle(&shuffled)
            let other = Self.strongestSplit(of: shuffled, options.fewestSentences)?.statistic.magnitude ?? 0
            // Sums in another order differ in the last digits.
            if other >= found.statistic.magnitude * (1 - 1e-12) { asLarge += 1 }
        }
        position = found.position
        statistic = found.statistic
        probability = Double(asLarge + 1) / Double(options.permutations + 1)
        meanBefore = values[..<position].reduce(0, +) / Double(position)
        meanAfter = values[position...].reduce(0, +) / Double(values.count - position)
    }

    /// Whether the shift is more than chance at a level.
    public func isSignificant(at level: Double = Options().significance) -> Bool { probability < level }

    private static func strongestSplit(of values: [Double], _ fewest: Int) -> (
        position: Int, statistic: Double
    )? {
        let count = values.count
        guard fewest >= 1, count >= 2 * fewest, count > 2 else { return nil }
        let mean = values.reduce(0, +) / Double(count)
        let total = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        guard total > 0 else { return nil }
        var best: (position: Int, statistic: Double)?
        var sum = 0.0  // of deviations from the mean: the rest's sum is its negative
        for (index, value) in values.enumerated() {
            let before = index + 1
            sum += value - mean
            guard before >= fewest, count - before >= fewest else { continue }
            let (left, right) = (Double(before), Double(count - before))
            let difference = -sum / right - sum / left
            let between = sum * sum / left + sum * sum / right
            let spread = (max(total - between, total * 1e-12) / Double(count - 2)).squareRoot()
            let statistic = difference / (spread * (1 / left + 1 / right).squareRoot())
            if statistic.magnitude > (best?.statistic.magnitude ?? -1) { best = (before, statistic) }
        }
        return best
    }
}

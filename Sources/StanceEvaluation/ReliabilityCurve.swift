/// How often sentences with about the same probability of opinion are opinion.
///
/// Bin *b* of *B* has the probabilities in *b*/*B* ..< (*b*+1)/*B*; the last one includes 1. (A probability *p* is
/// in bin ⌊*pB*⌋, computed in floating point.)
public struct ReliabilityCurve: Hashable, Sendable {
    /// The number of bins unless another is asked for.
    public static let defaultBinCount = 10

    /// The sentences in one range of probability.
    public struct Bin: Hashable, Sendable {
        /// The range of probability; only the last bin includes its upper bound.
        public let bounds: ClosedRange<Double>

        /// The number of sentences.
        public let count: Int

        /// The number of sentences that are opinion.
        public let opinionCount: Int

        /// The mean probability of opinion, or `nil` for an empty bin.
        public let meanProbability: Double?

        /// The share of opinion, or `nil` for an empty bin.
        public var opinionShare: Double? { count == 0 ? nil : Double(opinionCount) / Double(count) }
    }

    /// All bins by rising probability, empty ones included.
    public let bins: [Bin]

    /// The mean distance of mean probability and share of opinion, weighted by the size of the bin.
    ///
    ///     Σ_b n_b/n |p̄_b − ȳ_b|
    ///
    /// It is about the probability of opinion, not about the confidence in the decision, and it depends on the
    /// number of bins. Naeini et al., AAAI 2015.
    public let expectedCalibrationError: Double

    /// Draws the curve of `observations`, or returns `nil` if there are none.
    ///
    /// - Precondition: `binCount` is positive.
    /// - Complexity: O(*n* log *n*), for sums that do not depend on the order of `observations`.
    public init?(of observations: [Observation], binCount: Int = defaultBinCount) {
        precondition(binCount > 0, "bin count \(binCount) is not positive")
        guard !observations.isEmpty else { return nil }
        var counts = [Int](repeating: 0, count: binCount)
        var opinionCounts = counts
        var sums = [Double](repeating: 0, count: binCount)
        for observation in observations.sorted(by: { $0.probability > $1.probability }) {
            let bin = Self.bin(of: observation.probability, among: binCount)
            counts[bin] += 1
            opinionCounts[bin] += observation.isOpinion ? 1 : 0
            sums[bin] += observation.probability
        }
        bins = (0..<binCount).map { bin in
            let lower = Double(bin) / Double(binCount)
            let upper = Double(bin + 1) / Double(binCount)
            let meanProbability: Double? = counts[bin] == 0 ? nil : sums[bin] / Double(counts[bin])
            return Bin(
                bounds: lower...upper, count: counts[bin], opinionCount: opinionCounts[bin],
                meanProbability: meanProbability)
        }
        let gap = zip(sums, opinionCounts).reduce(0.0) { gap, bin in gap + (bin.0 - Double(bin.1)).magnitude }
        expectedCalibrationError = gap / Double(observations.count)
    }

    /// The bin of a probability.
    static func bin(of probability: Double, among binCount: Int) -> Int {
        min(Int(probability * Double(binCount)), binCount - 1)
    }
}

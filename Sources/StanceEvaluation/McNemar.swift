/// McNemar's exact test of whether as many decisions are fixed as broken.
///
/// Only the sentences on which just one system is right say which is better. If both were equally good, each would
/// be a fair coin:
///
///     p = min(1, 2 · Σ_{k ≤ min(fixed, broken)} C(fixed + broken, k) / 2^(fixed + broken))
///
/// McNemar, Psychometrika 12 (1947). The test takes sentences for independent; sentences of one document are not,
/// and then `p` is too small. `Bootstrap.differences` respects documents.
public struct McNemar: Hashable, Sendable {
    /// Sentences that the baseline got wrong and the candidate gets right.
    public let fixed: Int

    /// Sentences that the baseline got right and the candidate gets wrong.
    public let broken: Int

    /// The probability of so uneven a split, or one more uneven, between equally good systems; 1 without flips.
    public let pValue: Double

    /// Tests counts of flips.
    ///
    /// - Precondition: Neither count is negative.
    /// - Complexity: O(min(`fixed`, `broken`)).
    public init(fixed: Int, broken: Int) {
        precondition(min(fixed, broken) >= 0, "negative count of flips: \(fixed) fixed, \(broken) broken")
        self.fixed = fixed
        self.broken = broken
        pValue = fixed == broken ? 1 : min(1, 2 * Self.lowerTail(of: min(fixed, broken), in: fixed + broken))
    }

    /// Tests the decisions of `pairs`.
    public init(_ pairs: PairedObservations) {
        self.init(fixed: pairs.fixedRows.count, broken: pairs.brokenRows.count)
    }

    /// The probability of at most `heads` heads in `tosses` tosses of a fair coin, for `heads` below the half.
    ///
    /// The last term, C(n, m)/2ⁿ, is a running product whose exponent is kept apart, since neither factor fits a
    /// Double; the terms before it are added relative to it. No logarithm, so the relative error is a few m · 2⁻⁵³.
    private static func lowerTail(of heads: Int, in tosses: Int) -> Double {
        var significand = 1.0
        var exponent = -tosses
        var relativeTerm = 1.0
        var relativeSum = 1.0
        for step in 0..<heads {
            let left = heads - step
            significand *= Double(tosses - heads + left) / Double(left)
            exponent += Int(significand.exponent)
            significand = significand.significand
            relativeTerm *= Double(left) / Double(tosses - left + 1)
            relativeSum += relativeTerm
        }
        return relativeSum * Double(sign: .plus, exponent: exponent, significand: significand)
    }
}

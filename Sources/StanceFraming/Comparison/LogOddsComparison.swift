import StanceEvaluation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Which terms set two texts apart: the log-odds ratio with an informative Dirichlet prior.
///
/// With counts *y* of a term in texts of *n* terms, and a prior that acts as *α* earlier occurrences of it among *α₀*:
///
///     δ = log (y₁ + α)/(n₁ + α₀ − y₁ − α) − log (y₂ + α)/(n₂ + α₀ − y₂ − α)
///     σ² ≈ 1/(y₁ + α) + 1/(y₂ + α)        z = δ/σ
///
/// Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16 (2008), equations 16, 20 and 22. The prior draws rare words to no
/// difference, and frequent function words to what both texts have in common. The two-sided p values of *z* are judged together by
/// Benjamini and Hochberg (1995).
public struct LogOddsComparison: Sendable, Hashable {
    /// A term in both texts.
    public struct Row: Sendable, Hashable {
        /// The term.
        public let term: String
        /// How often it is in the first text.
        public let first: Int
        /// How often it is in the second text.
        public let second: Int
        /// δ: positive if the term is more at home in the first text.
        public let logOdds: Double
        /// σ.
        public let standardError: Double
        /// Whether it stands when the number of terms is taken into account.
        public fileprivate(set) var isSignificant = false

        /// δ/σ.
        public var z: Double { logOdds / standardError }
        /// The two-sided p value of z.
        public var probability: Double { erfc(z.magnitude / 2.0.squareRoot()) }
    }

    /// The earlier occurrences that the prior acts as.
    public enum Prior: Sendable, Hashable {
        /// So many in all, shared out as the two texts together do.
        case pooled(weight: Double)
        /// For each term its own.
        case counts([String: Double])
    }

    /// What is compared.
    public struct Options: Sendable, Hashable {
        /// The prior: of 500 words shared out as in both texts together unless said otherwise.
        public var prior = Prior.pooled(weight: 500)
        /// Terms met less often in both texts together are passed over (they count in *n*).
        public var fewestOccurrences = 3
        /// The false discovery rate.
        public var falseDiscoveryRate = 0.05

        /// A pooled prior of 500 words, terms met three times, a false discovery rate of 5 %.
        public init() {}
    }

    /// The terms, by falling *z*: first those of the first text; equal ones by the alphabet.
    public let rows: [Row]
    /// The options in force.
    public let options: Options

    /// Compares two texts.
    ///
    /// - Complexity: O(*v* log *v*) for *v* distinct terms.
    public init(_ first: TermCounts, _ second: TermCounts, options: Options = .init()) {
        let terms = Set(first.counts.keys).union(second.counts.keys)
        let both = Double(first.total + second.total)
        let weight: Double
        let share: (String, Int) -> Double
        switch options.prior {
        case .pooled(let total):
            weight = total
            share = { _, count in total * Double(count) / both }
        case .counts(let counts):
            weight = counts.values.reduce(0, +)
            share = { term, _ in counts[term] ?? 0 }
        }
        var rows: [Row] = []
        for term in terms {
            let (left, right) = (first.counts[term] ?? 0, second.counts[term] ?? 0)
            guard left + right >= options.fewestOccurrences else { continue }
            let prior = share(term, left + right)
            let (one, other) = (Double(left) + prior, Double(right) + prior)
            let (rest, otherRest) = (
                Double(first.total) + weight - one, Double(second.total) + weight - other
            )
            guard one > 0, other > 0, rest > 0, otherRest > 0 else { continue }
            rows.append(
                Row(
                    term: term, first: left, second: right,
                    logOdds: log(one / rest) - log(other / otherRest),
                    standardError: (1 / one + 1 / other).squareRoot()))
        }
        rows.sort { $0.z == $1.z ? $0.term < $1.term : $0.z > $1.z }
        if !rows.isEmpty {
            let kept = FalseDiscoveryRate.rejected(
                rows.map(\.probability), rate: options.falseDiscoveryRate)
            for index in kept { rows[index].isSignificant = true }
        }
        self.rows = rows
        self.options = options
    }

    /// The terms most at home in the first text, strongest first.
    public func leadingInFirst(_ count: Int) -> [Row] { rows.prefix { $0.z > 0 }.prefix(count) + [] }
    /// The terms most at home in the second text, strongest first.
    public func leadingInSecond(_ count: Int) -> [Row] {
        rows.reversed().prefix { $0.z < 0 }.prefix(count) + []
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Fisher's exact test, one-sided: how likely a two-by-two table at least this uneven is if nothing is behind it.
///
/// Of *N* rows, *K* are of the class in question. Of *n* rows drawn from them without replacement, the number of that class
/// is hypergeometric:
///
///     P(X = k) = C(K, k) C(N − K, n − k) / C(N, n)
///
/// Fisher, *The Design of Experiments*, 1935, §11. Rows of one document are not drawn independently, so the p value is too
/// small where few documents give the rows.
public struct HypergeometricTail: Sendable {
    /// *N*.
    public let populationCount: Int
    /// *K*.
    public let classCount: Int
    /// ln *i*! for `0...N`.
    private let logFactorials: [Double]

    /// Prepares tests in one population.
    ///
    /// - Precondition: `classCount` is in `0...populationCount`.
    /// - Complexity: O(*N*).
    public init(populationCount: Int, classCount: Int) {
        precondition(
            classCount >= 0 && classCount <= populationCount, "\(classCount) of \(populationCount) rows")
        self.populationCount = populationCount
        self.classCount = classCount
        var sums = [0.0]
        sums.reserveCapacity(populationCount + 1)
        for number in 0..<populationCount { sums.append(sums[number] + log(Double(number + 1))) }
        logFactorials = sums
    }

    /// P(X ≤ `hits`) for `draws` rows.
    ///
    /// - Precondition: `draws` is in `0...N`.
    /// - Complexity: O(*n*).
    public func probability(ofAtMost hits: Int, in draws: Int) -> Double {
        let support = support(of: draws)
        guard hits >= support.lowerBound else { return 0 }
        return min(1, (support.lowerBound...min(hits, support.upperBound)).reduce(0) { $0 + mass($1, draws) })
    }

    /// P(X ≥ `hits`) for `draws` rows.
    ///
    /// - Precondition: `draws` is in `0...N`.
    /// - Complexity: O(*n*).
    public func probability(ofAtLeast hits: Int, in draws: Int) -> Double {
        let support = support(of: draws)
        guard hits <= support.upperBound else { return 0 }
        return min(1, (max(hits, support.lowerBound)...support.upperBound).reduce(0) { $0 + mass($1, draws) })
    }

    private func support(of draws: Int) -> ClosedRange<Int> {
        precondition(draws >= 0 && draws <= populationCount, "\(draws) draws from \(populationCount) rows")
        return max(0, draws - (populationCount - classCount))...min(draws, classCount)
    }

    private func mass(_ hits: Int, _ draws: Int) -> Double {
        let others = populationCount - classCount
        return exp(
            logChoose(classCount, hits) + logChoose(others, draws - hits) - logChoose(populationCount, draws))
    }

    private func logChoose(_ all: Int, _ some: Int) -> Double {
        logFactorials[all] - logFactorials[some] - logFactorials[all - some]
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The exact interval of the mean of a Poisson count.
///
/// Its ends are the means λ at which the count *k* is just not too high and just not too low:
///
///     P(X ≥ k | λ_low) = (1 − c)/2        P(X ≤ k | λ_high) = (1 − c)/2
///
/// Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936). It covers at least the confidence asked
/// for. Events are taken for independent; words of a text come in clusters, so that for them it is rather too narrow.
public struct PoissonInterval: Hashable, Sendable {
    /// The number of events.
    public let count: Int
    /// The coverage asked for, such as 0.95.
    public let confidence: Double
    /// The lower and the upper end, as numbers of events.
    public let bounds: ClosedRange<Double>

    /// Computes the interval.
    ///
    /// - Precondition: `count` is not negative, `confidence` is between 0 and 1.
    /// - Complexity: O(*k* + √*k* · 60) for a count *k*.
    public init(count: Int, confidence: Double = 0.95) {
        precondition(count >= 0, "count \(count) is negative")
        precondition(confidence > 0 && confidence < 1, "confidence \(confidence) is not between 0 and 1")
        self.count = count
        self.confidence = confidence
        let tail = (1 - confidence) / 2
        let logFactorial = count < 2 ? 0 : (2...count).reduce(0) { $0 + log(Double($1)) }
        let lower =
            count == 0
            ? 0
            : Self.root(in: 0...Double(count)) {
                Self.tail(from: count, step: 1, mean: $0, logFactorial) < tail
            }
        // Beyond k + 10 √(k + 1) + 10 the lower tail is far below any confidence that is asked for.
        var top = Double(count) + 10 * Double(count + 1).squareRoot() + 10
        while Self.tail(from: count, step: -1, mean: top, logFactorial) > tail { top *= 2 }
        let upper = Self.root(in: Double(count)...top) {
            Self.tail(from: count, step: -1, mean: $0, logFactorial) > tail
        }
        bounds = lower...upper
    }

    /// The probability of `count` and all counts above (`step` 1) or below it (`step` −1).
    private static func tail(from count: Int, step: Int, mean: Double, _ logFactorial: Double) -> Double {
        guard mean > 0 else { return step > 0 ? (count == 0 ? 1 : 0) : 1 }
        var term = exp(Double(count) * log(mean) - mean - logFactorial)
        var sum = term
        var value = count
        while value + step >= 0, term > sum * 1e-17 {
            term *= step > 0 ? mean / Double(value + 1) : Double(value) / mean
            value += step
            sum += term
        }
        return sum
    }

    /// Where a condition that is true below and false above changes, by bisection down to rounding.
    private static func root(in range: ClosedRange<Double>, isBelow: (Double) -> Bool) -> Double {
        var (low, high) = (range.lowerBound, range.upperBound)
        while true {
            let middle = (low + high) / 2
            guard middle > low, middle < high else { return middle }
            if isBelow(middle) { low = middle } else { high = middle }
        }
    }
}

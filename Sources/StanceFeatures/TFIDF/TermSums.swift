#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The sums over a block's terms of which a sentence's product is the quotient; see `TermProduct`.
struct TermSums {
    /// Σ *f*(*n*) *q* *w*.
    var product = 0.0
    /// Σ *f*(*n*)² *q*².
    var squares = 0.0

    /// The product with the vector divided by its Euclidean norm; 0 if there is no term.
    var quotient: Double { squares > 0 ? product / squares.squareRoot() : 0 }

    /// Takes one occurrence of a term as if it were the only one.
    @inline(__always)
    mutating func add(frequency: Float, weight: Double) {
        let frequency = Double(frequency)
        product += frequency * weight
        squares += frequency * frequency
    }

    /// Takes the sums over other occurrences.
    @inline(__always)
    mutating func add(_ others: TermSums) {
        product += others.product
        squares += others.squares
    }

    /// Puts the sums right for a term of which several occurrences have been taken.
    mutating func putRight(_ count: Int, frequency: Float, weight: Double) {
        let times = Double(count)
        let factor = count < Self.factors.count ? Self.factors[count] : 1 + log(times)
        let frequency = Double(frequency)
        product += (factor - times) * frequency * weight
        squares += (factor * factor - times) * frequency * frequency
    }

    /// 1 + ln *n* for small *n*.
    private static let factors = (0..<64).map { $0 == 0 ? 0 : 1 + log(Double($0)) }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The normal distribution with mean 0 and variance 1.
enum StandardNormal {
    /// The value that is exceeded with probability `tail`, in `0 <..< 0.5`.
    ///
    /// Newton's method on the upper tail ½ erfc(z/√2), which is convex: from 0, every step stays below the root, so
    /// it needs no safeguard. erfc keeps its relative precision in the tail, where 1 − Φ would lose it.
    static func quantile(upperTail tail: Double) -> Double {
        var value = 0.0
        while true {
            let excess = erfc(value / 2.0.squareRoot()) / 2 - tail
            let density = exp(-value * value / 2) / (2 * Double.pi).squareRoot()
            let next = value + excess / density
            if next <= value { return value }
            value = next
        }
    }
}

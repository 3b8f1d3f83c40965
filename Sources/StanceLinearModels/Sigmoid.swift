#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The logistic function 1 / (1 + exp(−x)), in 0...1.
///
/// Only ever takes exp of a number ≤ 0, so nothing overflows and both tails keep their relative precision.
public func sigmoid(_ x: Double) -> Double {
    let tail = exp(-x.magnitude)
    return x >= 0 ? 1 / (1 + tail) : tail / (1 + tail)
}

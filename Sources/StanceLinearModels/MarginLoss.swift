#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The logistic loss log(1 + exp(−m)) of a margin, and what its derivatives are made of.
///
/// One exp serves all three. With *t* = exp(−|m|): the loss is max(−m, 0) + log1p(t), which neither overflows
/// nor loses the small losses of large margins; σ(−m) is *t*/(1+t) or 1/(1+t); the curvature is t/(1+t)².
struct MarginLoss {
    /// log(1 + exp(−m)).
    let value: Double
    /// σ(−m), minus the derivative of the value by *m*.
    let complement: Double
    /// σ(m) σ(−m), the second derivative of the value by *m*.
    let curvature: Double

    init(_ margin: Double) {
        let tail = exp(-margin.magnitude)
        let share = 1 / (1 + tail)
        value = max(-margin, 0) + log1p(tail)
        complement = margin >= 0 ? tail * share : share
        curvature = tail * share * share
    }
}

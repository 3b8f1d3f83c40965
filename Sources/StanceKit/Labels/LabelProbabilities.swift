#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One-vs-rest probabilities made into a distribution.
///
/// Each label's regression gives the probability that it is this label and none of the others, p'ₖ = σ(ℓₖ). They need not sum to 1, so
///
///     pₖ = p'ₖ / Σⱼ p'ⱼ
///
/// Zadrozny & Elkan, "Transforming classifier scores into accurate multiclass probability estimates", KDD 2002: calibrate each
/// binary classifier, then normalize. They found it about as good as costlier couplings. The order of the labels stays that of the ℓₖ.
enum LabelProbabilities {
    /// The probabilities of log-odds; they sum to 1 up to rounding.
    ///
    /// Computed from ln σ(ℓ) relative to the largest, so that all being most improbable divides nothing by 0.
    static func normalized(_ logits: [Double]) -> [Double] {
        // ln σ(x) = min(x, 0) − ln(1 + e^−|x|), and neither term overflows.
        let logs = logits.map { min($0, 0) - log1p(exp(-$0.magnitude)) }
        let largest = logs.max() ?? 0
        let shares = logs.map { exp($0 - largest) }
        let sum = shares.reduce(0, +)
        return shares.map { $0 / sum }
    }

    /// The position of the largest log-odds, the first of equal ones.
    static func choice(_ logits: [Double]) -> Int {
        var best = 0
        for (position, logit) in logits.enumerated() where logit > logits[best] { best = position }
        return best
    }
}

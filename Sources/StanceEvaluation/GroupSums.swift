#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What is summed over the rows of a group for the metrics that do not depend on ranks.
struct GroupSums: Sendable {
    /// How many rows were decided to be opinion, in the upper half, and how many of those are, in the lower.
    ///
    /// One number, so that a draw takes one multiplication; a half holds the counts of any draw of up to 2³¹ rows.
    private(set) var counts = 0
    /// The squared distances of probability and label, and the negative log-likelihoods of the labels.
    private(set) var errors = SIMD2<Double>()

    mutating func add(_ row: Observation) {
        counts += row.isPredictedOpinion ? (row.isOpinion ? (1 << 32) + 1 : 1 << 32) : 0
        let error = row.probability - (row.isOpinion ? 1 : 0)
        let likelihood = row.isOpinion ? row.probability : 1 - row.probability
        errors += SIMD2(error * error, -log(max(likelihood, .ulpOfOne)))
    }

    /// Both counts of a sum of `counts`.
    static func split(_ counts: Int) -> (predicted: Int, truePositives: Int) {
        (counts >> 32, counts & 0xFFFF_FFFF)
    }
}

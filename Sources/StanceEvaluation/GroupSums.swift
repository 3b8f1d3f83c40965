#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What is summed over the rows of a group for the metrics that do not depend on ranks.
struct GroupSums: Sendable {
    /// How many rows were decided to be opinion.
    private(set) var predicted: Int32 = 0
    /// How many of those are opinion.
    private(set) var truePositives: Int32 = 0
    /// The squared distances of probability and label.
    private(set) var squaredError = 0.0
    /// The negative log-likelihoods of the labels.
    private(set) var loss = 0.0

    mutating func add(_ row: Observation) {
        predicted += row.isPredictedOpinion ? 1 : 0
        truePositives += row.isPredictedOpinion && row.isOpinion ? 1 : 0
        let error = row.probability - (row.isOpinion ? 1 : 0)
        squaredError += error * error
        loss -= log(max(row.isOpinion ? row.probability : 1 - row.probability, .ulpOfOne))
    }
}

/// What every possible threshold does: counts of the rows at or above each distinct probability.
struct ThresholdSweep: Sendable {
    /// The counts if rows with at least a probability are decided to be opinion.
    struct Cut: Sendable {
        let probability: Double
        let truePositives: Int
        let falsePositives: Int
    }

    /// One cut for each distinct probability, by falling probability; the last one takes all rows.
    let cuts: [Cut]

    /// Sorts the rows once and counts.
    ///
    /// - Complexity: O(*n* log *n*).
    init(probabilities: [Double], labels: [Bool]) {
        precondition(
            probabilities.count == labels.count,
            "\(probabilities.count) probabilities for \(labels.count) labels")
        var cuts: [Cut] = []
        var truePositives = 0
        var falsePositives = 0
        let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
        for (rank, row) in order.enumerated() {
            if labels[row] { truePositives += 1 } else { falsePositives += 1 }
            let isLastOfTie =
                rank + 1 == order.count || probabilities[order[rank + 1]] != probabilities[row]
            guard isLastOfTie else { continue }
            cuts.append(
                Cut(
                    probability: probabilities[row], truePositives: truePositives,
                    falsePositives: falsePositives))
        }
        self.cuts = cuts
    }

    init(of observations: [Observation]) {
        self.init(
            probabilities: observations.map(\.probability), labels: observations.map(\.isOpinion))
    }

    /// The number of rows that are opinion.
    var opinionCount: Int { cuts.last?.truePositives ?? 0 }

    /// The number of rows that are reporting.
    var reportingCount: Int { cuts.last?.falsePositives ?? 0 }

    /// The middle between two probabilities, as a threshold that `upper` reaches and `lower` does not.
    ///
    /// Between neighbouring floating-point numbers the middle rounds to one of them, which must not be `lower`.
    static func threshold(between lower: Double, and upper: Double) -> Double {
        let middle = lower + (upper - lower) / 2
        return middle > lower ? middle : upper
    }
}

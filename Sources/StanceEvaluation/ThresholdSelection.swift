/// The threshold at which decisions have the highest macro-F1.
///
/// A sentence is decided to be opinion if its probability is at least the threshold. To be honest, the
/// probabilities are out-of-fold: given by models that did not see the sentence.
public struct ThresholdSelection: Hashable, Sendable {
    /// The chosen threshold, in `0...1`.
    public let threshold: Double

    /// The macro-F1 at the threshold, on the probabilities it was chosen from.
    public let macroF1: Double

    /// Macro-F1 values no further apart than this are equal; rounding alone must not choose a threshold.
    private static let tolerance = 1e-12

    /// Tries all thresholds.
    ///
    /// All thresholds between two neighbouring probabilities decide alike; the middle stands for them (0 and 1
    /// being neighbours of the outermost). Of equally good ones the nearest to 0.5 is taken, then the higher one.
    ///
    /// - Parameters:
    ///   - probabilities: The probability of opinion of each sentence, in `0...1`.
    ///   - labels: Whether each sentence is opinion.
    /// - Throws: `EvaluationError.noObservations`, or `.singleClass` if all labels are equal.
    /// - Precondition: There are as many probabilities as labels.
    /// - Complexity: O(*n* log *n*).
    public init(maximizingMacroF1Of probabilities: [Double], labels: [Bool]) throws(EvaluationError) {
        let sweep = ThresholdSweep(probabilities: probabilities, labels: labels)
        guard !labels.isEmpty else { throw .noObservations }
        guard sweep.opinionCount > 0, sweep.reportingCount > 0 else {
            throw .singleClass(isOpinion: sweep.opinionCount > 0, count: labels.count)
        }
        let candidates = Self.candidates(of: sweep)
        let highest = candidates.reduce(0) { max($0, $1.macroF1) }
        var best: (threshold: Double, macroF1: Double)?
        for candidate in candidates where candidate.macroF1 >= highest - Self.tolerance {
            if let best, (best.threshold - 0.5).magnitude <= (candidate.threshold - 0.5).magnitude {
                continue
            }
            best = candidate
        }
        guard let best else { preconditionFailure("no threshold among \(candidates.count) candidates") }
        threshold = best.threshold
        macroF1 = best.macroF1
    }

    /// One threshold for each different set of decisions, by falling threshold.
    private static func candidates(of sweep: ThresholdSweep) -> [(threshold: Double, macroF1: Double)] {
        let cuts = sweep.cuts
        var candidates = cuts.indices.map { index in
            let lower = index + 1 < cuts.count ? cuts[index + 1].probability : 0
            return (
                threshold: ThresholdSweep.threshold(between: lower, and: cuts[index].probability),
                macroF1: macroF1(
                    truePositives: cuts[index].truePositives, falsePositives: cuts[index].falsePositives,
                    of: sweep)
            )
        }
        // No threshold up to 1 decides against everything if a probability is 1.
        if cuts[0].probability < 1 {
            let none = macroF1(truePositives: 0, falsePositives: 0, of: sweep)
            candidates.insert(
                (ThresholdSweep.threshold(between: cuts[0].probability, and: 1), none), at: 0)
        }
        return candidates
    }

    private static func macroF1(
        truePositives: Int, falsePositives: Int, of sweep: ThresholdSweep
    ) -> Double {
        let confusion = ConfusionMatrix(
            truePositives: truePositives, falsePositives: falsePositives,
            falseNegatives: sweep.opinionCount - truePositives,
            trueNegatives: sweep.reportingCount - falsePositives)
        // F1 = 2 TP / (predicted + support), so that half of each is its share of the mean; both are defined,
        // as both classes occur.
        return Double(confusion.truePositives)
            / Double(confusion.opinion.predicted + confusion.opinion.support)
            + Double(confusion.trueNegatives)
            / Double(confusion.reporting.predicted + confusion.reporting.support)
    }
}

extension RankedObservations {
    /// The metrics of the resample in which group *g* occurs `groupWeights[g]` times.
    ///
    /// One pass over the groups gives what is a sum over rows in any order; one over the rows, by rank, the rest. Counts are
    /// exact, and far from overflowing; the area under the ROC curve is counted in halves of pairs, so that a tie (mid-rank, ½) stays an integer.
    ///
    /// - Complexity: O(*n*). Bound by the gather of weights; a division a row for the average precision took a third of
    ///   it, hence `reciprocals`, and there is no branch on a row's label or weight, which nothing could predict.
    func summary(groupWeights: [Int32]) -> EvaluationSummary {
        let weights = groupWeights.span
        let probabilities = probabilities.span
        let groups = groups.span
        let flags = flags.span
        let sums = groupSums.span
        let reciprocals = reciprocals.span

        // Two sums each, so that one addition need not wait for the other.
        var counts = 0
        var errors = SIMD2<Double>()
        var moreErrors = SIMD2<Double>()
        let even = sums.count & ~1
        for group in stride(from: 0, to: even, by: 2) {
            let (first, second) = (sums[group], sums[group + 1])
            let (weight, other) = (Int(weights[group]), Int(weights[group + 1]))
            counts &+= weight &* first.counts &+ other &* second.counts
            errors += Double(weight) * first.errors
            moreErrors += Double(other) * second.errors
        }
        if even < sums.count {
            counts &+= Int(weights[even]) &* sums[even].counts
            errors += Double(weights[even]) * sums[even].errors
        }
        errors += moreErrors
        let (predicted, truePositives) = GroupSums.split(counts)

        var all = 0
        var opinions = 0
        var calibrationGap = 0.0
        var wonHalves = 0
        var precisionSum = 0.0
        // Counts above the tie that is being read.
        var allAbove = 0
        var opinionsAbove = 0
        for bin in 1..<binStarts.count {
            var probabilitySum = 0.0
            let opinionsBefore = opinions
            for row in binStarts[bin - 1]..<binStarts[bin] {
                let weight = Int(weights[Int(groups[row])])
                let flag = flags[row]
                all &+= weight
                opinions &+= weight &* Int(flag & Flag.opinion)
                probabilitySum += Double(weight) * probabilities[row]

                if flag & Flag.endsTie != 0 {
                    let tiedOpinions = opinions &- opinionsAbove
                    let tiedReporting = (all &- allAbove) &- tiedOpinions
                    wonHalves &+= tiedReporting &* (2 &* opinionsAbove &+ tiedOpinions)
                    let precision =
                        all < reciprocals.count
                        ? Double(opinions) * reciprocals[all] : Double(opinions) / Double(all)
                    precisionSum += Double(tiedOpinions) * precision
                    allAbove = all
                    opinionsAbove = opinions
                }
            }
            calibrationGap += (probabilitySum - Double(opinions - opinionsBefore)).magnitude
        }

        let reporting = all - opinions
        let pairs = opinions * reporting
        let mean = { (sum: Double) in all == 0 ? nil : sum / Double(all) }
        return EvaluationSummary(
            confusion: ConfusionMatrix(
                truePositives: truePositives, falsePositives: predicted - truePositives,
                falseNegatives: opinions - truePositives,
                trueNegatives: reporting - (predicted - truePositives)),
            brier: mean(errors[0]),
            logLoss: mean(errors[1]),
            expectedCalibrationError: mean(calibrationGap),
            rocAUC: pairs == 0 ? nil : Double(wonHalves) / (2 * Double(pairs)),
            averagePrecision: opinions == 0 ? nil : precisionSum / Double(opinions))
    }
}

extension RankedObservations {
    /// The metrics of the resample in which group *g* occurs `groupWeights[g]` times.
    ///
    /// One pass over the rows gives all metrics at once. Counts are exact; the area under the ROC curve is counted
    /// in halves of pairs, so that a tie (mid-rank, ½) stays an integer.
    ///
    /// - Complexity: O(*n*). Measured with the draws: 5–17 ns a row, so that 2,000 draws of 100,000 rows take 1–3.4 s on
    ///   one core; the upper figures are for rows that are all groups of their own, with scores all different.
    func summary(groupWeights: [Int32]) -> EvaluationSummary {
        let weights = groupWeights.span
        let probabilities = probabilities.span
        let losses = losses.span
        let groups = groups.span
        let flags = flags.span

        var all = 0
        var opinions = 0
        var predicted = 0
        var truePositives = 0
        var squaredError = 0.0
        var loss = 0.0
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
                let isOpinion = Int(flag & Flag.opinion)
                let isPredicted = Int(flag & Flag.predictedOpinion) >> 1
                all += weight
                opinions += weight * isOpinion
                predicted += weight * isPredicted
                truePositives += weight * (isOpinion & isPredicted)

                let scale = Double(weight)
                let probability = probabilities[row]
                let error = probability - Double(isOpinion)
                probabilitySum += scale * probability
                squaredError += scale * (error * error)
                loss += scale * losses[row]

                if flag & Flag.endsTie != 0 {
                    let tiedOpinions = opinions - opinionsAbove
                    let tiedReporting = (all - allAbove) - tiedOpinions
                    wonHalves += tiedReporting * (2 * opinionsAbove + tiedOpinions)
                    if tiedOpinions > 0 {
                        precisionSum += Double(tiedOpinions) * (Double(opinions) / Double(all))
                    }
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
            brier: mean(squaredError),
            logLoss: mean(loss),
            expectedCalibrationError: mean(calibrationGap),
            rocAUC: pairs == 0 ? nil : Double(wonHalves) / (2 * Double(pairs)),
            averagePrecision: opinions == 0 ? nil : precisionSum / Double(opinions))
    }
}

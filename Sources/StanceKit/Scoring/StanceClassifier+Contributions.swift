import StanceFeatures
public import StanceReports
import StanceText

extension StanceClassifier {
    /// What a sentence's logit is made of, largest magnitude first; the sum is the logit, up to rounding.
    ///
    /// Columns that say the same thing of the same words are reported as one: see `ContributionParts`.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public func contributions(to sample: SentenceSample) -> [Contribution] {
        contributions(of: extractor.occurrences(in: sample), in: sample, at: nil, priorShift: nil)
    }

    /// The same, in context: all is multiplied by the weight of the sentence's own log-odds, and `context` is added;
    /// so is `prevalence`, where the share of opinion is given.
    func contributions(
        of occurrences: [FeatureOccurrence], in sample: SentenceSample, at place: Surroundings.Place?,
        priorShift: Double?, limit: Int? = nil
    ) -> [Contribution] {
        let stage = place == nil ? nil : manifest.context
        let factor = stage?.ownWeight ?? 1
        var constants = [
            ContributionParts.constant(
                "intercept", weight: logOdds.intercept * factor + (stage?.intercept ?? 0))
        ]
        if let place, let stage {
            constants.append(
                ContributionParts.constant(
                    "context", value: place.neighbourhood, weight: stage.neighbourWeight))
        }
        if let priorShift { constants.append(ContributionParts.constant("prevalence", weight: priorShift)) }
        return ContributionParts(keys: featureKeys, weights: logOdds.weights).contributions(
            of: occurrences, in: sample, factor: factor, constants: constants, limit: limit)
    }
}

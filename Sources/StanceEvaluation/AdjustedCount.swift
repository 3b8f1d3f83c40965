/// How many of some rows are opinion, judged from how many a classifier takes for opinion and how often it errs.
///
/// With the share *p̂* of rows taken for opinion, and the classifier's true and false positive rates on labelled rows,
///
///     π̂ = (p̂ − fpr) / (tpr − fpr)
///
/// cut to 0...1: the adjusted count of Forman, "Quantifying counts and costs via classification", Data Mining and Knowledge
/// Discovery 17 (2008); in epidemiology the estimator of Rogan & Gladen (1978). The interval takes in that both
/// rates are estimates: Lang & Reiczigel, "Confidence limits for prevalence of disease adjusted for estimated sensitivity and
/// specificity", Preventive Veterinary Medicine 113 (2014). Rows are taken for independent, and the rates for the same
/// here as there.
public struct AdjustedCount: Hashable, Sendable {
    /// The estimated share of opinion, in 0...1.
    public let share: Double
    /// Its 95 % interval.
    public let bounds: ClosedRange<Double>

    /// Adjusts a count, or returns `nil` where there are no rows, or where the classifier takes reporting for opinion as often as
    /// opinion itself.
    ///
    /// - Precondition: `positives` is in `0...rows`.
    public init?(positives: Int, of rows: Int, rates: ErrorRates, confidence: Double = 0.95) {
        precondition(positives >= 0 && positives <= rows, "\(positives) of \(rows) rows")
        guard rows > 0, let raw = rates.youden, raw > 0 else { return nil }
        let quantile = StandardNormal.quantile(upperTail: (1 - confidence) / 2)
        let square = quantile * quantile

        // One success and one failure more for each rate, and the square of the quantile for the count: as Agresti & Coull do.
        let count = Double(rows) + square
        let observed = (Double(positives) + square / 2) / count
        let sensitivity = (Double(rates.opinionFound) + 1) / (Double(rates.opinion) + 2)
        let specificity =
            (Double(rates.reporting - rates.reportingTaken) + 1) / (Double(rates.reporting) + 2)
        let youden = sensitivity + specificity - 1
        guard youden > 0 else { return nil }
        let share = (observed + specificity - 1) / youden
        let ofSensitivity = sensitivity * (1 - sensitivity) / (Double(rates.opinion) + 2)
        let ofSpecificity = specificity * (1 - specificity) / (Double(rates.reporting) + 2)
        let center = share + 2 * square * (share * ofSensitivity - (1 - share) * ofSpecificity)
        let variance =
            observed * (1 - observed) / count + share * share * ofSensitivity
            + (1 - share) * (1 - share) * ofSpecificity
        let spread = quantile * variance.squareRoot() / youden

        let estimate = (Double(positives) / Double(rows) - rates.falsePositiveRate) / raw
        self.share = min(max(estimate, 0), 1)
        bounds =
            min(max(center - spread, 0), self.share)...max(min(center + spread, 1), self.share)
    }
}

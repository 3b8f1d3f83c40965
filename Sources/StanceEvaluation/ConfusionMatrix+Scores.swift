extension ConfusionMatrix {
    /// The share of right decisions, or `nil` without observations.
    public var accuracy: Double? {
        count == 0 ? nil : Double(truePositives + trueNegatives) / Double(count)
    }

    /// The share of opinion among the labels, or `nil` without observations.
    public var baseRate: Double? {
        count == 0 ? nil : Double(opinion.support) / Double(count)
    }

    /// The mean of both classes' F1, or `nil` if one class is neither in the labels nor in the decisions.
    ///
    /// Wherever both classes occur in labels or decisions this is scikit-learn's `f1_score(average="macro")`.
    /// Where one occurs nowhere, scikit-learn returns the other class's F1, or half of it if both labels are
    /// passed with `zero_division=0`; the second convention is `macroAverage(of: \.f1, undefinedAs: 0)`.
    public var macroF1: Double? { macroAverage(of: \.f1) }

    /// The unweighted mean of a metric over opinion and reporting, or `nil` if it is undefined.
    ///
    /// - Parameters:
    ///   - metric: Precision, recall or F1 of one class.
    ///   - replacement: What stands for an undefined value of a class: 0 is scikit-learn's `zero_division=0`
    ///     with both labels passed. With the default, `nil`, one undefined class makes the mean undefined.
    /// - Returns: `nil` without observations, whatever `replacement` is.
    public func macroAverage(
        of metric: KeyPath<ClassMetrics, Double?>, undefinedAs replacement: Double? = nil
    ) -> Double? {
        guard count > 0,
            let ofOpinion = opinion[keyPath: metric] ?? replacement,
            let ofReporting = reporting[keyPath: metric] ?? replacement
        else { return nil }
        return (ofOpinion + ofReporting) / 2
    }

    /// The correlation of decisions and labels, in `-1...1`, or `nil` if either is constant.
    ///
    ///     (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN))
    ///
    /// Matthews, Biochimica et Biophysica Acta 405 (1975). scikit-learn returns 0 where this is `nil`.
    public var matthewsCorrelation: Double? {
        let marginals = [opinion.predicted, opinion.support, reporting.predicted, reporting.support]
        guard !marginals.contains(0) else { return nil }
        // A root of each factor: the product of four large counts would lose more, and overflow as Int.
        let scale = marginals.reduce(1) { $0 * Double($1).squareRoot() }
        let covariance =
            Double(truePositives) * Double(trueNegatives) - Double(falsePositives) * Double(falseNegatives)
        return covariance / scale
    }
}

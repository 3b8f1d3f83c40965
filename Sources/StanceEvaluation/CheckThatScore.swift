/// The figures that the official scorer of the CheckThat! subjectivity tasks prints.
///
/// The scorer (CheckThat! Lab at CLEF 2023–2025, `evaluate.py`) asks scikit-learn for accuracy, for precision, recall and F1 with
/// `average="macro"`, and for the same of the label `SUBJ`. Its conventions differ from those of `EvaluationSummary` where a
/// class is missing: what is undefined counts as 0, and the mean is over the classes that occur in labels or decisions.
public struct CheckThatScore: Hashable, Sendable {
    /// The share of right decisions.
    public let accuracy: Double
    /// The mean precision of the classes that occur.
    public let macroPrecision: Double
    /// The mean recall of the classes that occur.
    public let macroRecall: Double
    /// The mean F1 of the classes that occur: the figure that systems are ranked by.
    public let macroF1: Double
    /// The precision for opinion, `SUBJ`.
    public let subjectivePrecision: Double
    /// The recall of opinion.
    public let subjectiveRecall: Double
    /// The F1 of opinion.
    public let subjectiveF1: Double

    /// Scores decisions, or returns `nil` if there are none.
    public init?(of confusion: ConfusionMatrix) {
        guard let accuracy = confusion.accuracy else { return nil }
        let classes = [confusion.reporting, confusion.opinion].filter { $0.predicted + $0.support > 0 }
        func mean(_ metric: (ClassMetrics) -> Double?) -> Double {
            classes.reduce(0) { $0 + (metric($1) ?? 0) } / Double(classes.count)
        }
        self.accuracy = accuracy
        macroPrecision = mean(\.precision)
        macroRecall = mean(\.recall)
        macroF1 = mean(\.f1)
        subjectivePrecision = confusion.opinion.precision ?? 0
        subjectiveRecall = confusion.opinion.recall ?? 0
        subjectiveF1 = confusion.opinion.f1 ?? 0
    }
}

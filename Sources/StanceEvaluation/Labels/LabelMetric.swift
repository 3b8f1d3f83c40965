/// A number of a `LabelConfusionMatrix` that can be asked for.
public enum LabelMetric: Hashable, Sendable {
    /// The mean F1 of the labels that occur.
    case macroF1
    /// The mean F1 of some labels, an undefined one counted as 0.
    case meanF1([Int])
    /// The share of right decisions.
    case accuracy
    /// The precision for a label.
    case precision(Int)
    /// The recall of a label.
    case recall(Int)
    /// The F1 of a label.
    case f1(Int)

    /// The metric's value in a matrix, or `nil` where it is undefined.
    public func value(in confusion: LabelConfusionMatrix) -> Double? {
        switch self {
        case .macroF1: confusion.macroF1
        case .meanF1(let labels): confusion.meanF1(of: labels)
        case .accuracy: confusion.accuracy
        case .precision(let label): confusion.metrics(of: label).precision
        case .recall(let label): confusion.metrics(of: label).recall
        case .f1(let label): confusion.metrics(of: label).f1
        }
    }

    /// All metrics of some number of labels: the figures of the whole, then each label's.
    public static func all(labelCount: Int) -> [LabelMetric] {
        [.macroF1, .accuracy]
            + (0..<labelCount).flatMap { [LabelMetric.precision($0), .recall($0), .f1($0)] }
    }
}

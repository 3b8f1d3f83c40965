/// Counts of decisions against labels, for any number of labels.
public struct LabelConfusionMatrix: Hashable, Sendable {
    /// The number of labels.
    public let labelCount: Int

    /// The counts, row by row: a row a label, a column a decision.
    public let cells: [Int]

    /// Counts the decisions of `observations`.
    ///
    /// - Precondition: Labels and decisions are numbers from 0 below `labelCount`.
    /// - Complexity: O(*n* + *k*²) for *k* labels.
    public init(of observations: some Sequence<LabelObservation>, labelCount: Int) {
        var cells = [Int](repeating: 0, count: labelCount * labelCount)
        for observation in observations {
            cells[Self.cell(of: observation, labelCount: labelCount)] += 1
        }
        self.init(cells: cells, labelCount: labelCount)
    }

    init(cells: [Int], labelCount: Int) {
        self.cells = cells
        self.labelCount = labelCount
    }

    /// The place of an observation's cell.
    static func cell(of observation: LabelObservation, labelCount: Int) -> Int {
        let (label, decision) = (observation.label, observation.decision)
        precondition(
            (0..<labelCount).contains(label) && (0..<labelCount).contains(decision),
            "label \(label) and decision \(decision) among \(labelCount) labels")
        return label * labelCount + decision
    }

    /// How many sentences of a label were decided to be of another, or of the same.
    public func count(of label: Int, decidedAs decision: Int) -> Int { cells[label * labelCount + decision] }

    /// The number of sentences.
    public var count: Int { cells.reduce(0, +) }

    /// How well a label is found.
    public func metrics(of label: Int) -> ClassMetrics {
        ClassMetrics(
            truePositives: count(of: label, decidedAs: label),
            predicted: (0..<labelCount).reduce(0) { $0 + count(of: $1, decidedAs: label) },
            support: (0..<labelCount).reduce(0) { $0 + count(of: label, decidedAs: $1) })
    }

    /// The share of right decisions, or `nil` without observations.
    public var accuracy: Double? {
        let all = count
        guard all > 0 else { return nil }
        return Double((0..<labelCount).reduce(0) { $0 + count(of: $1, decidedAs: $1) }) / Double(all)
    }

    /// The mean F1 of the labels that occur among labels or decisions, or `nil` without observations.
    ///
    /// The same as scikit-learn's `f1_score(average="macro")`, which passes over the labels that occur in neither.
    public var macroF1: Double? {
        let values = (0..<labelCount).compactMap { metrics(of: $0).f1 }
        return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The mean F1 of some of the labels, where an F1 that is undefined counts as 0; `nil` without observations.
    ///
    /// The rows of the other labels still count as wrong decisions. With `FAVOR` and `AGAINST` it is the figure by which
    /// systems were ranked in SemEval-2016 Task 6 (Mohammad et al. 2016, section 4): (F_favor + F_against) / 2.
    public func meanF1(of labels: [Int]) -> Double? {
        guard count > 0, !labels.isEmpty else { return nil }
        return labels.reduce(0) { $0 + (metrics(of: $1).f1 ?? 0) } / Double(labels.count)
    }
}

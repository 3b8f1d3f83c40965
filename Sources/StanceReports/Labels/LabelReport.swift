public import StanceEvaluation

/// What a model of several labels was found to be worth on labelled data.
public struct LabelReport: Sendable {
    /// The model's name.
    public let model: String
    /// The files that were measured on.
    public let files: [String]
    /// The labels, in the model's order.
    public let labels: [String]
    /// The labels whose mean F1 is the leading figure instead of that of all, as with stances towards a target.
    public let leading: [Int]?
    /// Rows without a label: not measured.
    public let unlabelledCount: Int
    /// Rows about other targets: not measured.
    public let otherTargetCount: Int
    /// The target of a model of stances.
    public let target: TargetUse?
    /// Decisions against labels.
    public let confusion: LabelConfusionMatrix
    /// 95 % intervals, clustered by document.
    public let intervals: [LabelMetric: BootstrapInterval]

    /// Measures decisions.
    ///
    /// - Complexity: dominated by the bootstrap.
    public init(
        model: String, files: [String], labels: [String], leading: [Int]? = nil, unlabelledCount: Int,
        otherTargetCount: Int, target: TargetUse? = nil, observations: [LabelObservation],
        bootstrap: Bootstrap = .init()
    ) {
        self.model = model
        self.files = files
        self.labels = labels
        self.leading = leading
        self.unlabelledCount = unlabelledCount
        self.otherTargetCount = otherTargetCount
        self.target = target
        confusion = LabelConfusionMatrix(of: observations, labelCount: labels.count)
        intervals = bootstrap.intervals(
            of: LabelMetric.all(labelCount: labels.count) + (leading.map { [.meanF1($0)] } ?? []),
            on: observations, labelCount: labels.count)
    }

    /// The figures of the whole with their names, the leading one first.
    static func overall(_ labels: [String], leading: [Int]?) -> [(name: String, metric: LabelMetric)] {
        let mean: [(name: String, metric: LabelMetric)] =
            leading.map { numbers in
                [("F1 of " + numbers.map { labels[$0] }.joined(separator: ", "), .meanF1(numbers))]
            } ?? []
        return mean + [("macro-F1", .macroF1), ("accuracy", .accuracy)]
    }
}

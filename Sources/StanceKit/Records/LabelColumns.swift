import StanceReports

/// The columns that a model of several labels adds to a table.
struct LabelColumns {
    /// The model's labels.
    let labels: [String]
    /// The target of a model of stances.
    let target: TargetUse?

    /// `label`, `probability`, `probability.LABEL` for each, and of a model of stances `target` and `anyTarget`.
    var names: [String] {
        ["label", "probability"] + labels.map { "probability." + $0 }
            + (target == nil ? [] : ["target", "anyTarget"])
    }

    /// The fields of a score, in the order of the columns; one that was skipped leaves all but the last empty.
    func fields(of score: LabelScore) -> [String] {
        let each =
            score.labels.isEmpty
            ? labels.map { _ in "" } : score.labels.map { JSON.double($0.probability).compact }
        let chosen = [
            score.chosen?.label ?? "", score.chosen.map { JSON.double($0.probability).compact } ?? "",
        ]
        return chosen + each + (target.map { [$0.name, $0.isAnyTarget ? "true" : "false"] } ?? [])
    }
}

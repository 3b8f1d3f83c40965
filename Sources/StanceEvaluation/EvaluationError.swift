/// What can be wrong with data that is to be evaluated or split.
public enum EvaluationError: Error, Hashable, CustomStringConvertible {
    /// There is nothing to choose from.
    case noObservations

    /// All of `count` labels are equal, so that nothing can be chosen to tell them apart.
    case singleClass(isOpinion: Bool, count: Int)

    /// Whole groups cannot fill the folds that were asked for.
    case fewerGroupsThanFolds(groups: Int, folds: Int)

    /// Whole groups cannot fill the splits that were asked for.
    case fewerGroupsThanSplits(groups: Int, splits: Int)

    /// Two systems were not run on the same rows.
    case pairedCountsDiffer(baseline: Int, candidate: Int)

    /// The label or the group of a row (from 0) is not the same in both systems.
    case pairedRowsDiffer(row: Int)

    /// The error in words.
    public var description: String {
        switch self {
        case .noObservations:
            "no observations; at least one labelled sentence is needed"
        case .singleClass(let isOpinion, let count):
            "all \(count) labels are \(isOpinion ? "opinion" : "reporting"); both labels are needed"
        case .fewerGroupsThanFolds(let groups, let folds):
            "\(groups) groups cannot be split into \(folds) folds; add documents or ask for fewer folds"
        case .fewerGroupsThanSplits(let groups, let splits):
            "\(groups) groups that share no sentence cannot fill \(splits) splits; add documents or ask for fewer splits"
        case .pairedCountsDiffer(let baseline, let candidate):
            "the baseline has \(baseline) rows and the candidate \(candidate); compare them on the same rows"
        case .pairedRowsDiffer(let row):
            "row \(row) has another label or group in the baseline than in the candidate; "
                + "compare them on the same rows, in the same order"
        }
    }
}

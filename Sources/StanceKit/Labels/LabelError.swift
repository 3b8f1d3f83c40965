/// What can be wrong with labels, and with what a model of labels is asked.
public enum LabelError: Error, Hashable, CustomStringConvertible {
    /// No row has a label.
    case noLabels(file: String, unlabelled: Int)
    /// All rows have one label.
    case oneLabel(file: String, label: String, count: Int)
    /// There are fewer documents than folds.
    case fewerGroupsThanFolds(file: String, groups: Int, folds: Int)
    /// Some fold's model would see no sentence of a label: it stands in too few documents.
    case labelInFewGroups(file: String, label: String, groups: Int)
    /// A label that the model does not know.
    case unknownLabel(file: String, line: Int, label: String, known: [String])
    /// A model of stances was asked without saying what the texts are about.
    case targetNeeded(model: String, target: String)
    /// The texts are about another target than the model's.
    case otherTarget(model: String, target: String, given: String)
    /// A target was given to a model that has none.
    case noTarget(model: String, given: String)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .noLabels(let file, let unlabelled):
            "\(file): none of \(unlabelled) rows has a label; nothing to train on"
        case .oneLabel(let file, let label, let count):
            "\(file): all \(count) labelled rows are \"\(label)\"; training needs two labels or more"
        case .fewerGroupsThanFolds(let file, let groups, let folds):
            "\(file): \(groups) groups cannot be split into \(folds) folds; add documents, or ask for fewer with --folds"
        case .labelInFewGroups(let file, let label, let groups):
            "\(file): label \"\(label)\" stands in \(groups == 1 ? "one group" : "\(groups) groups") only, too few to be predicted by "
                + "a model that saw none of them; add documents with it, or join it with another label"
        case .unknownLabel(let file, let line, let label, let known):
            "\(file):\(line): label \"\(label)\" is none of the model's: \(known.joined(separator: ", "))"
        case .targetNeeded(let model, let target):
            "\(model): trained on stance towards \"\(target)\"; say --target \"\(target)\" if the texts are about it, or --any-target"
        case .otherTarget(let model, let target, let given):
            "\(model): trained on stance towards \"\(target)\", not \"\(given)\"; train one for that target, or say --any-target"
        case .noTarget(let model, let given):
            "\(model): has no target, so --target \"\(given)\" means nothing to it; train one with --task target-stance"
        }
    }
}

/// What a model of labels was trained to tell.
public enum LabelTask: String, Sendable, Hashable, Codable, CaseIterable {
    /// Labels of the user's own.
    case labels
    /// The stance towards one target: `FAVOR`, `AGAINST` or `NONE`, as in SemEval-2016 Task 6.
    case targetStance = "target-stance"

    /// The positions of the labels whose mean F1 systems are ranked by, or `nil` where that is the mean over all labels.
    func leading(among labels: [String]) -> [Int]? {
        switch self {
        case .labels: nil
        case .targetStance: ["AGAINST", "FAVOR"].compactMap { labels.firstIndex(of: $0) }
        }
    }
}

/// What can be wrong with what a report is asked to show.
public enum ReportError: Error, Hashable, CustomStringConvertible {
    /// The baseline has no prediction for some of the sentences.
    case baselineLacks(baseline: String, count: Int, of: Int, first: String)
    /// The baseline was measured against another label.
    case baselineLabelsDiffer(baseline: String, id: String)
    /// The baseline's figures are about another number of sentences.
    case baselineOfOtherData(baseline: String, count: Int, wanted: Int)

    /// One line: what is wrong, the way out.
    public var description: String {
        switch self {
        case .baselineLacks(let baseline, let count, let all, let first):
            "\(baseline): no prediction for \(count) of \(all) sentences, the first is \"\(first)\"; "
                + "compare on the same data"
        case .baselineLabelsDiffer(let baseline, let id):
            "\(baseline): sentence \"\(id)\" has another label there; make the baseline again with the labels of now"
        case .baselineOfOtherData(let baseline, let count, let wanted):
            "\(baseline): measured on \(count) sentences, but there are \(wanted) here; compare on the same data"
        }
    }
}

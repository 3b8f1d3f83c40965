/// Two systems' answers to the same sentences, row by row.
public struct PairedObservations: Hashable, Sendable {
    /// The answers of the system that is compared with.
    public let baseline: [Observation]

    /// The answers of the system that is to be judged.
    public let candidate: [Observation]

    /// Pairs the rows of two systems.
    ///
    /// - Throws: `EvaluationError.pairedCountsDiffer` or `.pairedRowsDiffer` unless all labels and groups agree.
    public init(baseline: [Observation], candidate: [Observation]) throws(EvaluationError) {
        guard baseline.count == candidate.count else {
            throw .pairedCountsDiffer(baseline: baseline.count, candidate: candidate.count)
        }
        for row in baseline.indices
        where baseline[row].isOpinion != candidate[row].isOpinion
            || baseline[row].group != candidate[row].group
        {
            throw .pairedRowsDiffer(row: row)
        }
        self.baseline = baseline
        self.candidate = candidate
    }

    /// The rows that the baseline got wrong and the candidate gets right.
    public var fixedRows: [Int] {
        baseline.indices.filter { !baseline[$0].isCorrect && candidate[$0].isCorrect }
    }

    /// The rows that the baseline got right and the candidate gets wrong.
    public var brokenRows: [Int] {
        baseline.indices.filter { baseline[$0].isCorrect && !candidate[$0].isCorrect }
    }

    /// The groups of the rows, numbered the same for both systems and for every order of the rows.
    var groupNumbering: GroupNumbering {
        let before = baseline.indices.map { RankKey(of: baseline[$0], row: $0) }
        let after = candidate.indices.map { RankKey(of: candidate[$0], row: $0) }
        return GroupNumbering(baseline.map(\.group)) {
            before[$0] == before[$1] ? after[$0] < after[$1] : before[$0] < before[$1]
        }
    }
}

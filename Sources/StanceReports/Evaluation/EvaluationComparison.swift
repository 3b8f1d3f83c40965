public import StanceEvaluation

/// An evaluation's comparison with a baseline, with the sentences whose decision changed.
public struct EvaluationComparison: Sendable {
    /// The baseline's name.
    public let baseline: String
    /// Whether it was done sentence by sentence.
    public let isPaired: Bool
    /// Differences up to this do not matter.
    public let margin: Double
    /// Differences with intervals, and the exact test.
    public let systems: SystemComparison
    /// The sentences that the baseline got wrong and the candidate gets right, in the order of the data.
    public let fixed: [EvaluatedSentence]
    /// The sentences that the baseline got right and the candidate gets wrong.
    public let broken: [EvaluatedSentence]

    /// Compares sentences with a baseline.
    ///
    /// - Parameters:
    ///   - clusters: the cluster of each sentence; see `SentenceClusters`.
    ///   - summary: the figures of the sentences.
    /// - Throws: `ReportError` if the baseline is not about the same sentences and labels.
    public init(
        of sentences: [EvaluatedSentence], clusters: [String?], summary: EvaluationSummary,
        with baseline: EvaluationBaseline, margin: Double, bootstrap: Bootstrap
    ) throws(ReportError) {
        self.baseline = baseline.name
        self.margin = margin
        switch baseline {
        case .figures(let name, let count, let figures):
            guard count == sentences.count else {
                throw .baselineOfOtherData(baseline: name, count: count, wanted: sentences.count)
            }
            isPaired = false
            systems = SystemComparison(of: summary, with: figures, margin: margin)
        case .predictions(let name, let others):
            let matched = try BaselineMatching.match(others, to: sentences, name: name)
            let before = zip(matched, clusters).map { $0.observation(cluster: $1) }
            let after = zip(sentences, clusters).map { $0.observation(cluster: $1) }
            guard let pairs = try? PairedObservations(baseline: before, candidate: after) else {
                preconditionFailure("matched rows of \(name) differ in label or cluster")
            }
            isPaired = true
            systems = SystemComparison(
                of: pairs, keys: sentences.map(\.text), margin: margin, bootstrap: bootstrap)
        }
        fixed = systems.fixedRows.map { sentences[$0] }
        broken = systems.brokenRows.map { sentences[$0] }
    }
}

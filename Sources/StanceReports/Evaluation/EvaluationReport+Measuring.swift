public import StanceEvaluation

extension EvaluationReport {
    /// What the data is cut by unless something else is asked for, where it is known.
    public static let usualSlices = ["voice", "role", "length", "quotes", "genre", "source"]

    /// What a system is asked to be.
    public struct Demands: Sendable {
        /// The attributes to cut the data by; one that no sentence has is passed over.
        public var slices: [String]
        /// What it is compared with.
        public var baseline: EvaluationBaseline?
        /// Differences up to this do not matter.
        public var margin: Double
        /// What it must fulfil.
        public var gates: [Gate]

        /// The usual slices, nothing to compare with, and no gates.
        public init(
            slices: [String] = usualSlices, baseline: EvaluationBaseline? = nil,
            margin: Double = SystemComparison.defaultMargin, gates: [Gate] = []
        ) {
            self.slices = slices
            self.baseline = baseline
            self.margin = margin
            self.gates = gates
        }
    }

    /// Measures sentences, compares them with the baseline and checks the gates.
    ///
    /// Sentences of one document, and those that say the same, are resampled together: see `SentenceClusters`.
    ///
    /// - Throws: `ReportError` if the baseline is not about the same sentences.
    /// - Complexity: dominated by the bootstrap, O(*draws* · *n*) for the whole and for each attribute it is cut by.
    public init(
        measuring sentences: [EvaluatedSentence], of source: EvaluationSource, demands: Demands = .init(),
        bootstrap: Bootstrap = .init()
    ) throws(ReportError) {
        let clusters = SentenceClusters(groups: sentences.map(\.group), texts: sentences.map(\.text)).names
        let observations = zip(sentences, clusters).map { $0.observation(cluster: $1) }
        let overall = Slice(observations: observations, bootstrap: bootstrap)
        var comparison: EvaluationComparison?
        if let baseline = demands.baseline {
            comparison = try EvaluationComparison(
                of: sentences, clusters: clusters, summary: overall.summary, with: baseline,
                margin: demands.margin, bootstrap: bootstrap)
        }
        let slices = demands.slices.flatMap { attribute in
            Self.slices(of: sentences, observations, by: attribute, whole: overall, bootstrap)
        }
        self.init(
            model: source.model, files: source.files, threshold: source.threshold,
            thresholdOrigin: source.thresholdOrigin, unlabelledCount: source.unlabelledCount,
            misplacedCount: source.misplacedCount, overall: overall, slices: slices, sentences: sentences,
            comparison: comparison,
            verdict: demands.gates.isEmpty
                ? nil : Verdict(of: demands.gates, for: overall.summary, comparison: comparison?.systems))
    }

    private static func slices(
        of sentences: [EvaluatedSentence], _ observations: [Observation], by attribute: String,
        whole: Slice, _ bootstrap: Bootstrap
    ) -> [Slice] {
        var parts: [String: [Observation]] = [:]
        for (sentence, observation) in zip(sentences, observations) {
            guard let value = sentence.attributes[attribute], !value.isEmpty else { continue }
            parts[value, default: []].append(observation)
        }
        return parts.sorted { precedes($0.key, $1.key) }.map { value, part in
            part.count == observations.count
                ? Slice(attribute: attribute, value: value, of: whole)
                : Slice(
                    attribute: attribute, value: value, observations: part,
                    bootstrap: self.bootstrap(bootstrap, forSliceOf: part.count))
        }
    }

    /// Rows of all draws that a slice may take, and the fewest draws whatever that comes to.
    private static let sliceBudget = (rows: 15_000_000, draws: 400)

    /// Takes fewer draws for a slice of more than 7,500 sentences.
    ///
    /// Its interval is so narrow that those of 400 draws end at the same third decimal, and there may be dozens of slices. The
    /// report says how many draws each took.
    private static func bootstrap(_ bootstrap: Bootstrap, forSliceOf count: Int) -> Bootstrap {
        let affordable = max(sliceBudget.rows / max(count, 1), sliceBudget.draws)
        return Bootstrap(
            draws: min(bootstrap.draws, affordable), confidence: bootstrap.confidence, seed: bootstrap.seed,
            calibrationBins: bootstrap.calibrationBins)
    }

    /// Lengths by length, all else by name.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        let order = SentenceLength.allCases.map(\.rawValue)
        guard let first = order.firstIndex(of: left), let second = order.firstIndex(of: right) else {
            return left < right
        }
        return first < second
    }
}

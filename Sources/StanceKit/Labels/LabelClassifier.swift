public import StanceFeatures
import StanceLinearModels
public import StanceReports
public import StanceText

/// A trained model of labels of the user's own: one regression a label against all others, over one vocabulary.
///
///     let classifier = try LabelClassifier(contentsOf: "mine.stance")
///     let document = classifier.score(ExtractedText(verbatim: Document(name: "a.txt", text: "The match ended in a draw.")))
///     document.sentences[0].chosen?.label      // "sport"
///
/// The log-odds of each label are calibrated on out-of-fold predictions, the probabilities normalized to sum 1 (see
/// `LabelProbabilities`), and the most probable label is the decision. It is a value without mutable state.
public struct LabelClassifier: Sendable {
    /// Turns sentences into features.
    public let extractor: FeatureExtractor
    /// What the model says of itself.
    public let manifest: LabelManifest
    /// A regression a label, in the order of the manifest's labels.
    let scorers: [LabelScorer]
    /// Which columns explanations report as one.
    private let keys: FeatureKeys

    /// Joins the parts of a model.
    init(extractor: FeatureExtractor, regressions: [LogisticRegression], manifest: LabelManifest) {
        precondition(
            regressions.count == manifest.labels.count,
            "\(regressions.count) regressions for \(manifest.labels.count) labels")
        self.extractor = extractor
        self.manifest = manifest
        keys = FeatureKeys(extractor)
        scorers = zip(regressions, manifest.labels).map { regression, label in
            LabelScorer(
                regression, PlattCalibration(slope: label.slope, intercept: label.intercept),
                extractor.standardization)
        }
    }

    /// What may be said about scoring.
    public struct Options: Sendable, Hashable {
        /// The roles whose sentences are scored.
        public var roles: Set<Role>
        /// Whether each score says what it is made of.
        public var explains: Bool
        /// What a model of stances is used on; see `targetUse`.
        public var target: TargetUse?

        /// Body and headlines, with explanations.
        public init(
            roles: Set<Role> = [.body, .headline], explains: Bool = true, target: TargetUse? = nil
        ) {
            self.roles = roles
            self.explains = explains
            self.target = target
        }
    }

    /// The labels, in order.
    public var labels: [String] { manifest.labels.map(\.name) }

    /// The positions of the labels whose mean F1 is the model's leading figure, or `nil` where that is the mean over all.
    public var leadingLabels: [Int]? { manifest.task.leading(among: labels) }

    /// The calibrated log-odds of each label against all others.
    public func logits(of sample: SentenceSample) -> [Double] {
        var reader = FeatureReader(extractor)
        return logits(of: sample, &reader)
    }

    func logits(of sample: SentenceSample, _ reader: inout FeatureReader) -> [Double] {
        let values = reader.rawValues(of: sample)
        return scorers.map { scorer in
            values.reduce(scorer.logOdds.intercept) { $0 + $1.value * scorer.logOdds.weights[$1.column] }
        }
    }

    /// What the logit of a label is made of in a sentence, largest magnitude first; the sum is the logit, up to rounding.
    ///
    /// - Precondition: `label` is the position of a label.
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public func contributions(to label: Int, in sample: SentenceSample) -> [Contribution] {
        var reader = FeatureReader(extractor)
        return contributions(to: label, in: sample, &reader)
    }

    private func contributions(
        to label: Int, in sample: SentenceSample, _ reader: inout FeatureReader
    ) -> [Contribution] {
        let logOdds = scorers[label].logOdds
        return ContributionParts(keys: keys, weights: logOdds.weights).contributions(
            of: reader.occurrences(in: sample), in: sample,
            constants: [ContributionParts.constant("intercept", weight: logOdds.intercept)])
    }

    /// The score of one sentence.
    ///
    /// - Complexity: O(*k* · *t* + *t* log *t*) for *t* terms of the sentence and *k* labels.
    public func score(_ sample: SentenceSample, id: String? = nil, options: Options = Options())
        -> LabelScore
    {
        var reader = FeatureReader(extractor)
        return score(sample, id: id, options: options, &reader)
    }

    /// The same with a reader that has read sentences before.
    func score(
        _ sample: SentenceSample, id: String? = nil, options: Options, _ reader: inout FeatureReader
    ) -> LabelScore {
        let sentence = sample.sentence
        let document = sample.reading.document
        let logits = options.roles.contains(sentence.role) ? logits(of: sample, &reader) : []
        let choice = logits.isEmpty ? nil : LabelProbabilities.choice(logits)
        let probabilities = LabelProbabilities.normalized(logits)
        return LabelScore(
            file: document.name, id: id, sentence: sentence, text: document.text(in: sentence.range),
            cue: sentence.cue.map { document.text(in: $0.range) },
            labels: logits.indices.map {
                LabelProbability(label: labels[$0], logit: logits[$0], probability: probabilities[$0])
            }, choice: choice,
            contributions: options.explains
                ? choice.map { contributions(to: $0, in: sample, &reader) } ?? [] : [],
            target: options.target, model: manifest.name)
    }

    /// The features that speak strongest for a label: their weight is what they add to its log-odds.
    ///
    /// - Complexity: O(*V*) for *V* columns, if few are asked for.
    public func strongestFeatures(for label: Int, count: Int) -> [WeightedFeature] {
        let (weights, slope) = (scorers[label].regression.weights, scorers[label].calibration.slope)
        return ExtremeColumns(of: weights, count: count).largest.map {
            WeightedFeature(name: extractor.columnName($0), weight: weights[$0] * slope)
        }
    }
}

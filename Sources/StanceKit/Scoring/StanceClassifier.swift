public import StanceFeatures
import StanceLinearAlgebra
public import StanceLinearModels
public import StanceReports
public import StanceText

/// A trained model: reads a text, and says of each sentence whether its author reports or voices an opinion, and why.
///
///     let classifier = try StanceClassifier(contentsOf: "Models/news-en/news-en.stance")
///     let score = classifier.score(Document(name: "a.txt", text: "This is a disgrace."))
///     score.sentences[0].decision      // .opinion
///
/// It is a value without mutable state: one classifier serves any number of threads.
public struct StanceClassifier: Sendable {
    /// Turns sentences into features.
    public let extractor: FeatureExtractor
    /// The weights, dense ones in standardized units.
    public let regression: LogisticRegression
    /// From decision values to log-odds.
    public let calibration: PlattCalibration
    /// What the model says of itself, its decision rule included.
    public let manifest: ModelManifest
    /// The standard errors of the dense weights and, last, of the intercept.
    public let standardErrors: [Double]
    /// The same, as one linear function.
    let logOdds: LogOddsModel

    /// Joins the parts of a model.
    init(
        extractor: FeatureExtractor, regression: LogisticRegression, calibration: PlattCalibration,
        manifest: ModelManifest,
        standardErrors: [Double]
    ) {
        self.extractor = extractor
        self.regression = regression
        self.calibration = calibration
        self.manifest = manifest
        self.standardErrors = standardErrors
        logOdds = LogOddsModel(regression, calibration, extractor.standardization)
    }

    /// What may be said about scoring.
    public struct Options: Sendable, Hashable {
        /// The roles whose sentences are scored.
        public var roles: Set<Role>
        /// A threshold instead of the model's own; the review band then is empty.
        public var threshold: Double?
        /// Whether each score says what it is made of.
        public var explains: Bool

        /// Body and headlines, at the model's threshold, with explanations.
        public init(roles: Set<Role> = [.body, .headline], threshold: Double? = nil, explains: Bool = true) {
            self.roles = roles
            self.threshold = threshold
            self.explains = explains
        }
    }

    /// The decision rule in force.
    func rule(_ options: Options) -> DecisionRule {
        options.threshold.map { manifest.decision.overridden(threshold: $0) } ?? manifest.decision
    }

    /// The calibrated log-odds of opinion of a sentence; the logistic function of it is the probability.
    public func logit(of sample: SentenceSample) -> Double {
        calibration.logit(for: regression.decisionValue(for: extractor.row(for: sample)))
    }

    /// The score of one sentence.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public func score(_ sample: SentenceSample, id: String? = nil, options: Options = Options())
        -> SentenceScore
    {
        let sentence = sample.sentence
        let document = sample.reading.document
        let isScored = options.roles.contains(sentence.role)
        let logit = isScored ? logit(of: sample) : nil
        let probability = logit.map(sigmoid)
        return SentenceScore(
            file: document.name, id: id, sentence: sentence, text: document.text(in: sentence.range),
            cue: sentence.cue.map { document.text(in: $0.range) }, logit: logit, probability: probability,
            decision: probability.map {
                rule(options).decision(probability: $0, wordCount: sentence.wordCount)
            } ?? .skipped,
            contributions: isScored && options.explains ? contributions(to: sample) : [], model: manifest.name
        )
    }
}

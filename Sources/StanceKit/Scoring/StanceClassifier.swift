public import StanceFeatures
public import StanceLinearModels
public import StanceReports
public import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

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
    /// Which columns explanations report as one.
    let featureKeys: FeatureKeys

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
        featureKeys = FeatureKeys(extractor)
        logOdds = LogOddsModel(regression, calibration, extractor.standardization)
    }

    /// Which scores are to say what they are made of: an explanation takes longer than the score.
    public enum Explained: Sendable, Hashable {
        /// None.
        case none
        /// Those of sentences that are opinions, or unclear and lean to opinion.
        case opinions
        /// Those of all sentences that are scored.
        case all
    }

    /// What may be said about scoring.
    public struct Options: Sendable, Hashable {
        /// The roles whose sentences are scored.
        public var roles: Set<Role>
        /// A threshold instead of the model's own; the review band then is empty.
        public var threshold: Double?
        /// Which scores say what they are made of.
        public var explained: Explained
        /// How many contributions an explanation lists one by one, the rest as one; all if `nil`.
        public var explanationLimit: Int?
        /// Whether the sentences around a sentence count, where there are such and the model knows what they are worth.
        public var usesContext: Bool
        /// The share of opinion that is known or expected in the texts, between 0 and 1; probabilities are moved to it.
        public var prevalence: Double?

        /// Body and headlines, in context, at the model's threshold, with explanations.
        public init(
            roles: Set<Role> = [.body, .headline], threshold: Double? = nil, explained: Explained = .all,
            explanationLimit: Int? = nil, usesContext: Bool = true, prevalence: Double? = nil
        ) {
            self.roles = roles
            self.threshold = threshold
            self.explained = explained
            self.explanationLimit = explanationLimit
            self.usesContext = usesContext
            self.prevalence = prevalence
        }
    }

    /// Watches the share of opinion among texts, read in context, or among sentences alone.
    public func baseRateCheck(of options: Options, inContext: Bool) -> BaseRateCheck {
        BaseRateCheck(decidedBy: rule(options, inContext: inContext && options.usesContext))
    }

    /// The decision rule in force for sentences alone or in context.
    ///
    /// Its error rates hold for the share of opinion it was chosen on only.
    func rule(_ options: Options, inContext: Bool = false) -> DecisionRule {
        var rule = (inContext ? manifest.context?.decision : nil) ?? manifest.decision
        if let threshold = options.threshold { rule = rule.overridden(threshold: threshold) }
        if options.prevalence != nil { rule.authorErrors = nil }
        return rule
    }

    /// What a known share of opinion *P* adds to all log-odds: ln *P*/(1 − *P*) − ln π/(1 − π), with the share π in training.
    ///
    /// By Bayes' rule this is right where opinions look as they do in training, and only their share differs: Saerens,
    /// Latinne & Decaestecker, "Adjusting the outputs of a classifier to new a priori probabilities", Neural Computation 14, 2002.
    func priorShift(_ options: Options) -> Double? {
        options.prevalence.map { log($0 / (1 - $0)) - log(manifest.baseRate / (1 - manifest.baseRate)) }
    }

    /// The calibrated log-odds of opinion of a sentence alone; the logistic function of it is the probability.
    public func logit(of sample: SentenceSample) -> Double {
        var scorer = SentenceScorer(self)
        return scorer.logit(of: sample)
    }

    /// The score of one sentence, alone; of many a `SentenceScorer` gives it faster.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    public func score(_ sample: SentenceSample, id: String? = nil, options: Options = Options())
        -> SentenceScore
    {
        var scorer = SentenceScorer(self, options: options)
        return scorer.score(sample, id: id)
    }
}

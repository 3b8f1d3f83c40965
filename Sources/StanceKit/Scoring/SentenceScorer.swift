public import StanceFeatures
public import StanceReports
import StanceText

/// Scores sentences and texts one after the other, and remembers what it has found out of their words.
///
///     var scorer = SentenceScorer(classifier)
///     for text in texts { print(scorer.score(text).authorOpinion) }
///
/// It says what `StanceClassifier` says, many times faster; each thread needs its own.
public struct SentenceScorer: Sendable {
    /// The model.
    public let classifier: StanceClassifier
    /// How it scores.
    public let options: StanceClassifier.Options
    private var reader: FeatureReader
    /// What a known share of opinion adds to all log-odds.
    private let priorShift: Double?
    private let ruleAlone: DecisionRule
    private let ruleInContext: DecisionRule

    /// Makes a scorer.
    public init(_ classifier: StanceClassifier, options: StanceClassifier.Options = .init()) {
        self.classifier = classifier
        self.options = options
        reader = FeatureReader(classifier.extractor)
        priorShift = classifier.priorShift(options)
        ruleAlone = classifier.rule(options)
        ruleInContext = classifier.rule(options, inContext: true)
    }

    /// The calibrated log-odds of opinion of a sentence alone, at the training data's share of opinion.
    ///
    /// - Complexity: O(*t*) for *t* terms of the sentence.
    public mutating func logit(of sample: SentenceSample) -> Double {
        classifier.logOdds.intercept + reader.product(of: sample, with: classifier.logOdds.weights)
    }

    /// The score of one sentence, alone.
    ///
    /// - Complexity: O(*t*) for *t* terms of the sentence; O(*t* log *t*) with explanations.
    public mutating func score(_ sample: SentenceSample, id: String? = nil) -> SentenceScore {
        score(sample, id: id, surroundings: nil, scoresAllRoles: false)
    }

    /// The surroundings of a text's sentences, or `nil` where context plays no part.
    mutating func surroundings(in reading: Reading) -> Surroundings? {
        guard options.usesContext, let stage = classifier.manifest.context else { return nil }
        return Surroundings(in: reading, stage: stage) { logit(of: SentenceSample($0, in: reading)) }
    }

    /// The score of one sentence, in its surroundings if they are known.
    mutating func score(
        _ sample: SentenceSample, id: String? = nil, surroundings: Surroundings? = nil,
        scoresAllRoles: Bool = false
    ) -> SentenceScore {
        let sentence = sample.sentence
        let document = sample.reading.document
        let isScored = scoresAllRoles || options.roles.contains(sentence.role)
        let place = surroundings?[sentence]
        let own = isScored ? place?.own ?? logit(of: sample) : nil
        let logit = own.map { own in
            guard let place, let stage = classifier.manifest.context else { return own + (priorShift ?? 0) }
            return stage.logit(of: own, neighbourhood: place.neighbourhood) + (priorShift ?? 0)
        }
        let probability = logit.map(sigmoid)
        let rule = place == nil ? ruleAlone : ruleInContext
        return SentenceScore(
            file: document.name, id: id, sentence: sentence, text: document.text(in: sentence.range),
            cue: sentence.cue.map { document.text(in: $0.range) }, logit: logit, ownLogit: own,
            probability: probability,
            decision: probability.map { rule.decision(probability: $0, wordCount: sentence.wordCount) }
                ?? .skipped,
            isPredictedOpinion: probability.map { $0 >= rule.threshold } ?? false,
            contributions: isScored && options.explains ? contributions(to: sample, at: place) : [],
            model: classifier.manifest.name)
    }

    private mutating func contributions(to sample: SentenceSample, at place: Surroundings.Place?)
        -> [Contribution]
    {
        classifier.contributions(
            of: reader.occurrences(in: sample), in: sample, at: place, priorShift: priorShift,
            limit: options.explanationLimit)
    }
}

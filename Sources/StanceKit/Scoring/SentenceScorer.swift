public import StanceFeatures
public import StanceReports
import StanceText

/// Scores sentences and texts one after the other, and remembers what it has found out of their words.
///
///     var scorer = SentenceScorer(classifier)
///     for text in texts { print(scorer.score(text).authorOpinion) }
///
/// It says what `StanceClassifier` says, many times faster; each thread needs its own, best a copy of the same one: copies share what is
/// large and the same for all.
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
        reader = FeatureReader(classifier.extractor, weights: classifier.logOdds.weights)
        priorShift = classifier.priorShift(options)
        ruleAlone = classifier.rule(options)
        ruleInContext = classifier.rule(options, inContext: true)
    }

    /// The calibrated log-odds of opinion of a sentence alone, at the training data's share of opinion.
    ///
    /// - Complexity: O(*t*) for *t* terms of the sentence.
    public mutating func logit(of sample: SentenceSample) -> Double {
        classifier.logOdds.intercept + reader.product(of: sample)
    }

    /// The same of all sentences of a reading, in their order.
    ///
    /// - Complexity: O(*t*) for *t* terms of the sentences.
    mutating func logits(of reading: Reading) -> [Double] {
        let intercept = classifier.logOdds.intercept
        return reader.products(ofSentencesIn: reading).map { intercept + $0 }
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
        let place = surroundings?[sentence]
        let verdict = verdict(on: sample, at: place, scoresAllRoles: scoresAllRoles)
        return SentenceScore(
            file: document.name, id: id, sentence: sentence, text: document.text(in: sentence.range),
            cue: sentence.cue.map { document.text(in: $0.range) }, logit: verdict.logit,
            ownLogit: verdict.ownLogit, probability: verdict.probability, decision: verdict.decision,
            isPredictedOpinion: verdict.isPredictedOpinion,
            contributions: isExplained(verdict) ? contributions(to: sample, at: place) : [],
            model: classifier.manifest.name)
    }

    /// What is said of one sentence, in its surroundings if they are known.
    ///
    /// - Complexity: O(*t*) for *t* terms of the sentence.
    mutating func verdict(
        on sample: SentenceSample, at place: Surroundings.Place? = nil, scoresAllRoles: Bool = false
    ) -> SentenceVerdict {
        let sentence = sample.sentence
        guard scoresAllRoles || options.roles.contains(sentence.role) else {
            return SentenceVerdict(
                voice: sentence.voice, logit: nil, ownLogit: nil, probability: nil, decision: .skipped,
                isPredictedOpinion: false)
        }
        return verdict(
            voice: sentence.voice, wordCount: sentence.wordCount, own: place?.own ?? logit(of: sample),
            at: place)
    }

    /// What is said of a sentence that is scored, whose own log-odds are known.
    func verdict(
        voice: Voice, wordCount: Int, own: Double, at place: Surroundings.Place? = nil
    ) -> SentenceVerdict {
        var logit = own
        if let place, let stage = classifier.manifest.context {
            logit = stage.logit(of: own, neighbourhood: place.neighbourhood)
        }
        logit += priorShift ?? 0
        let probability = sigmoid(logit)
        let rule = place == nil ? ruleAlone : ruleInContext
        return SentenceVerdict(
            voice: voice, logit: logit, ownLogit: own, probability: probability,
            decision: rule.decision(probability: probability, wordCount: wordCount),
            isPredictedOpinion: probability >= rule.threshold)
    }

    private func isExplained(_ verdict: SentenceVerdict) -> Bool {
        switch options.explained {
        case .none: false
        case .opinions: verdict.countsAsOpinion
        case .all: verdict.decision != .skipped
        }
    }

    private mutating func contributions(to sample: SentenceSample, at place: Surroundings.Place?)
        -> [Contribution]
    {
        classifier.contributions(
            of: reader.occurrences(in: sample), in: sample, at: place, priorShift: priorShift,
            limit: options.explanationLimit)
    }
}

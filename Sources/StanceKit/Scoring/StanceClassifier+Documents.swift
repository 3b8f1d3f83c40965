import StanceEvaluation
public import StanceFormats
public import StanceReports
public import StanceText

extension StanceClassifier {
    /// The scores of a document's sentences, and the figures of the whole.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func score(_ document: Document, options: Options = Options()) -> DocumentScore {
        score(ExtractedText(verbatim: document), options: options)
    }

    /// The scores of the sentences of a text that was taken out of a file; all places are those in the file.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func score(_ extracted: ExtractedText, options: Options = Options()) -> DocumentScore {
        article(extracted, options: options).score
    }

    /// A text's scores, with places in the file and in the text that was taken out of it.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func article(_ extracted: ExtractedText, options: Options = Options()) -> ScoredArticle {
        var scorer = SentenceScorer(self, options: options)
        return scorer.article(extracted)
    }

    func documentScore(
        of sentences: [SentenceScore], file: String, options: Options, inContext: Bool
    ) -> DocumentScore {
        let rule = rule(options, inContext: inContext)
        return DocumentScore(
            file: file, sentences: sentences, model: manifest.name, threshold: rule.threshold,
            authorOpinion: Self.authorOpinion(sentences, errors: rule.authorErrors),
            voices: Self.voices(sentences))
    }

    /// The share of opinion among judged body sentences in the author's voice, those in the review band counted by the
    /// side of the threshold they lie on, with Wilson's interval (1927), and the share adjusted for the classifier's errors.
    private static func authorOpinion(_ sentences: [SentenceScore], errors: ErrorRates?)
        -> DocumentScore.Share
    {
        var (opinion, judged) = (0, 0)
        for score in sentences where score.sentence.role == .body && score.sentence.voice == .author {
            guard score.decision != .short, score.decision != .skipped else { continue }
            judged += 1
            if score.isPredictedOpinion { opinion += 1 }
        }
        let interval = judged == 0 ? nil : WilsonInterval(successes: opinion, trials: judged)?.bounds
        let adjusted = errors.flatMap { AdjustedCount(positives: opinion, of: judged, rates: $0) }
        return .init(
            opinion: opinion, judged: judged, interval: interval,
            adjusted: adjusted.map { .init(value: $0.share, interval: $0.bounds) })
    }

    private static func voices(_ sentences: [SentenceScore]) -> [Voice: DocumentScore.VoiceCount] {
        var voices: [Voice: DocumentScore.VoiceCount] = [:]
        for score in sentences where score.sentence.role == .body {
            let count = voices[score.sentence.voice] ?? .init(sentences: 0, words: 0)
            voices[score.sentence.voice] = .init(
                sentences: count.sentences + 1, words: count.words + score.sentence.wordCount)
        }
        return voices
    }
}

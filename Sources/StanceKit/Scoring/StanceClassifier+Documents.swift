import StanceEvaluation
import StanceFeatures
public import StanceFormats
public import StanceReports
public import StanceText

extension StanceClassifier {
    /// The scores of a document's sentences, and the figures of the whole.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func score(_ document: Document, options: Options = Options()) -> DocumentScore {
        let reading = Reading(of: document)
        let sentences = reading.sentences.map { score(SentenceSample($0, in: reading), options: options) }
        return documentScore(of: sentences, file: document.name, options: options)
    }

    /// The scores of the sentences of a text that was taken out of a file; all places are those in the file.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func score(_ extracted: ExtractedText, options: Options = Options()) -> DocumentScore {
        // Plain text is its own file.
        if extracted.blocks.isEmpty { return score(extracted.text, options: options) }
        let reading = Reading(of: extracted.text, hints: extracted.blocks)
        let places = SourcePlaces(of: extracted)
        let sentences = reading.sentences.map { sentence in
            score(SentenceSample(sentence, in: reading), options: options)
                .placed(as: places.placed(sentence), by: places.range)
        }
        return documentScore(of: sentences, file: extracted.source.name, options: options)
    }

    func documentScore(of sentences: [SentenceScore], file: String, options: Options) -> DocumentScore {
        let threshold = rule(options).threshold
        return DocumentScore(
            file: file, sentences: sentences, model: manifest.name, threshold: threshold,
            authorOpinion: Self.authorOpinion(sentences, threshold: threshold), voices: Self.voices(sentences)
        )
    }

    /// The share of opinion among judged body sentences in the author's voice, those in the review band counted by the
    /// side of the threshold they lie on, with Wilson's interval (1927).
    private static func authorOpinion(_ sentences: [SentenceScore], threshold: Double) -> DocumentScore.Share
    {
        let judged = sentences.filter {
            $0.sentence.role == .body && $0.sentence.voice == .author && $0.decision != .short
                && $0.decision != .skipped
        }
        let opinion = judged.count { ($0.probability ?? 0) >= threshold }
        let interval = judged.isEmpty ? nil : WilsonInterval(successes: opinion, trials: judged.count)?.bounds
        return .init(opinion: opinion, judged: judged.count, interval: interval)
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

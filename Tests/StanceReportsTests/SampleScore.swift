import StanceReports
import StanceText

/// Scores made by hand: plain data for the renderers.
enum SampleScore {
    static func contribution(
        _ feature: String, _ term: String?, _ range: Range<Int>?, _ value: Double, _ weight: Double
    ) -> Contribution {
        Contribution(
            feature: feature, term: term, range: range, value: value, weight: weight,
            contribution: value * weight)
    }

    /// Contributions of the first sentence of `text`, largest first; they sum to 1.
    static let contributions = [
        contribution("word", "shameful", 7..<15, 0.5, 3), contribution("intercept", nil, nil, 1, -1),
        contribution("lexicon:evaluative-adjectives", "shameful", 7..<15, 1, 0.75),
        contribution("style:mark:exclamation", nil, nil, 1, -0.5),
        contribution("char", "it", 0..<2, 0.5, 0.5),
    ]

    static let text = "It was shameful, he said. Why? Nobody answered the call."

    static func sentence(
        of text: String = text, file: String = "a.txt", id: String? = nil, index: Int = 0,
        decision: Decision = .opinion, contributions: [Contribution] = contributions,
        model: String = "news-en"
    ) -> SentenceScore {
        let reading = Reading(of: Document(name: file, text: text))
        let sentence = reading.sentences[index]
        let logit = contributions.reduce(0) { $0 + $1.contribution }
        let isScored = decision != .skipped
        return SentenceScore(
            file: file, id: id, sentence: sentence, text: reading.text(of: sentence),
            cue: sentence.cue.map { reading.document.text(in: $0.range) }, logit: isScored ? logit : nil,
            ownLogit: isScored ? logit : nil, probability: isScored ? 0.75 : nil, decision: decision,
            isPredictedOpinion: isScored,
            contributions: isScored ? contributions : [], model: model)
    }

    static func document(_ sentences: [SentenceScore], file: String = "a.txt") -> DocumentScore {
        DocumentScore(
            file: file, sentences: sentences, model: "news-en", threshold: 0.5,
            authorOpinion: .init(opinion: 1, judged: 4, interval: 0.125...0.75),
            voices: [.author: .init(sentences: 2, words: 6), .attributed: .init(sentences: 1, words: 4)])
    }

    /// Three sentences of the author's own: an opinion, one to review, one that reports.
    static let checked: DocumentScore = {
        let text = "It was shameful. It looks odd to some. Nobody answered the call."
        let decisions: [(Decision, Double)] = [(.opinion, 0.9), (.review, 0.55), (.reporting, 0.1)]
        return document(
            decisions.enumerated().map { index, decided in
                let score = sentence(of: text, index: index, contributions: index == 0 ? contributions : [])
                return SentenceScore(
                    file: score.file, id: nil, sentence: score.sentence, text: score.text, cue: nil, logit: 0,
                    ownLogit: 0, probability: decided.1, decision: decided.0,
                    isPredictedOpinion: decided.1 >= 0.5, contributions: score.contributions,
                    model: "news-en")
            })
    }()

    /// A text with all its sentences scored as opinion.
    static func article(_ text: String) -> ScoredArticle {
        let count = Reading(of: Document(name: "<a>.txt", text: text)).sentences.count
        let sentences = (0..<count).map { sentence(of: text, file: "<a>.txt", index: $0) }
        return ScoredArticle(score: document(sentences, file: "<a>.txt"), anchored: sentences)
    }
}

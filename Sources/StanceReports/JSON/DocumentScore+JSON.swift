import StanceText

extension DocumentScore {
    /// The document object of `score --summary`.
    public var summaryJSON: JSON { .object([.init("type", .string("document"))] + figures) }

    /// The one document of `score --json`: figures, then sentences.
    public func json(top: Int?) -> JSON {
        .object(figures + [.init("sentences", .array(sentences.map { $0.json(top: top) }))])
    }

    private var figures: [JSON.Field] {
        let interval: JSON =
            authorOpinion.interval.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null
        let adjusted: JSON =
            authorOpinion.adjusted.map {
                .object([
                    .init("share", .double($0.value)),
                    .init(
                        "interval",
                        .array([.double($0.interval.lowerBound), .double($0.interval.upperBound)])),
                ])
            } ?? .null
        let share: JSON = .object([
            .init("share", .optional(authorOpinion.value)), .init("interval", interval),
            .init("opinion", .int(authorOpinion.opinion)), .init("judged", .int(authorOpinion.judged)),
            .init("adjusted", adjusted),
        ])
        let mix = Voice.allCases.map { voice in
            let count = voices[voice] ?? VoiceCount(sentences: 0, words: 0)
            return JSON.Field(
                voice.rawValue,
                .object([.init("sentences", .int(count.sentences)), .init("words", .int(count.words))]))
        }
        let counts = decisions
        return [
            .init("file", .string(file)), .init("sentenceCount", .int(sentences.count)),
            .init("authorOpinion", share),
            .init("voices", .object(mix)),
            .init("decisions", .object(Decision.allCases.map { .init($0.rawValue, .int(counts[$0] ?? 0)) })),
            .init("threshold", .double(threshold)), .init("model", .string(model)),
        ]
    }
}

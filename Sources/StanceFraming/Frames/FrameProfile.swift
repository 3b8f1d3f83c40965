public import StanceText

/// How often the words of each frame are met in a text, in whose voice, and where.
public struct FrameProfile: Sendable, Hashable {
    /// The vocabulary's name.
    public let vocabulary: String
    /// How many words are in each voice; see `Passage.voice(ofToken:in:)`.
    public let words: [Voice: Int]
    /// The frames, in the vocabulary's order.
    public let frames: [Frame]

    /// With fewer words one word more or less moves a rate by 4 per 1,000 and more: the text is too short to be profiled.
    public static let fewestWords = 250

    /// One frame in a text.
    public struct Frame: Sendable, Hashable {
        /// The frame's name.
        public let name: String
        /// How well its vocabulary was found to agree with readers, if that was measured.
        public let measurement: FrameMeasurement?
        /// Where its words are met, in order.
        public let mentions: [Mention]
        /// How many words the text has in each voice.
        let words: [Voice: Int]

        /// How often its words are met per 1,000 words, in one voice or in all.
        public func rate(in voice: Voice? = nil) -> WordRate {
            guard let voice else {
                return WordRate(count: mentions.count, words: words.values.reduce(0, +))
            }
            return WordRate(count: mentions.count { $0.voice == voice }, words: words[voice] ?? 0)
        }
    }

    /// Profiles a text that may consist of several passages.
    ///
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    public init(of passages: [Passage], vocabulary: FrameVocabulary) {
        var words: [Voice: Int] = [:]
        var mentions = vocabulary.frames.map { _ in [Mention]() }
        for passage in passages {
            words.merge(passage.wordCounts, uniquingKeysWith: +)
            for (frame, found) in vocabulary.mentions(in: passage).enumerated() { mentions[frame] += found }
        }
        self.vocabulary = vocabulary.name
        self.words = words
        frames = zip(vocabulary.frames, mentions).map { frame, mentions in
            Frame(name: frame.name, measurement: frame.measurement, mentions: mentions, words: words)
        }
    }

    /// The words of all voices.
    public var wordCount: Int { words.values.reduce(0, +) }

    /// Whether there are too few words for rates that mean something.
    public var isTooShort: Bool { wordCount < Self.fewestWords }
}

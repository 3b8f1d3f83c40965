public import StanceText

/// A document with what the model says of its sentences and of the whole.
public struct DocumentScore: Sendable, Hashable {
    /// The document's name.
    public let file: String
    /// Its sentences, in order, those skipped included.
    public let sentences: [SentenceScore]
    /// The model's name.
    public let model: String
    /// The probability from which on a sentence counts as opinion.
    public let threshold: Double
    /// The author's opinion share among judged body sentences in the author's voice.
    public let authorOpinion: Share
    /// For each voice, the body sentences and their words.
    public let voices: [Voice: VoiceCount]

    /// A share with a 95 % interval.
    public struct Share: Sendable, Hashable {
        /// How many sentences count as opinion.
        public let opinion: Int
        /// How many were judged.
        public let judged: Int
        /// A 95 % interval of the share, or `nil` if none were judged.
        public let interval: ClosedRange<Double>?
        /// The share that the counts speak for when the classifier's own errors are taken into account, where they are known.
        public let adjusted: Adjusted?

        /// An adjusted share.
        public struct Adjusted: Sendable, Hashable {
            /// The share, in 0...1.
            public let value: Double
            /// Its 95 % interval.
            public let interval: ClosedRange<Double>

            /// Makes an adjusted share.
            public init(value: Double, interval: ClosedRange<Double>) {
                self.value = value
                self.interval = interval
            }
        }

        /// Makes a share from its counts.
        public init(
            opinion: Int, judged: Int, interval: ClosedRange<Double>?, adjusted: Adjusted? = nil
        ) {
            self.opinion = opinion
            self.judged = judged
            self.interval = interval
            self.adjusted = adjusted
        }

        /// The share, or `nil` if none were judged.
        public var value: Double? { judged == 0 ? nil : Double(opinion) / Double(judged) }
    }

    /// How much of a text is in one voice.
    public struct VoiceCount: Sendable, Hashable {
        /// Its sentences.
        public let sentences: Int
        /// Their words.
        public let words: Int

        /// Makes a count.
        public init(sentences: Int, words: Int) {
            self.sentences = sentences
            self.words = words
        }
    }

    /// Makes a score from its parts.
    public init(
        file: String, sentences: [SentenceScore], model: String, threshold: Double, authorOpinion: Share,
        voices: [Voice: VoiceCount]
    ) {
        self.file = file
        self.sentences = sentences
        self.model = model
        self.threshold = threshold
        self.authorOpinion = authorOpinion
        self.voices = voices
    }

    /// How many sentences were decided each way.
    public var decisions: [Decision: Int] {
        sentences.reduce(into: [:]) { $0[$1.decision, default: 0] += 1 }
    }
}

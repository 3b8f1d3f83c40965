public import StanceFeatures
import StanceText

/// Words by which a text shows what it dwells on: a lexicon a frame.
///
///     let vocabulary = try FrameVocabulary(name: "generic5", lexicons: lexicons)
///     FrameProfile(of: [Passage(reading)], vocabulary: vocabulary).frames[0].rate().perThousand
///
/// It counts vocabulary and gives no verdict: a text that says "hypocrisy" often talks morals, rightly or not.
public struct FrameVocabulary: Sendable {
    /// Its name.
    public let name: String
    /// Its frames, in order.
    public let frames: [Frame]
    private let vectorizer: LexiconVectorizer

    /// One frame.
    public struct Frame: Sendable, Hashable {
        /// Its name: the lexicon's category.
        public let name: String
        /// What belongs in it.
        public let definition: String
        /// How well it was found to agree with readers, if that was measured.
        public let measurement: FrameMeasurement?
    }

    /// Compiles a vocabulary from a lexicon a frame.
    ///
    /// - Throws: `FeatureError` if the lexicons cannot be compiled.
    public init(name: String, lexicons: [Lexicon], measurements: [FrameMeasurement] = []) throws(FeatureError)
    {
        self.name = name
        frames = lexicons.map { lexicon in
            Frame(
                name: lexicon.category, definition: lexicon.definition,
                measurement: measurements.first { $0.frame == lexicon.category })
        }
        vectorizer = LexiconVectorizer(index: try LexiconIndex(lexicons))
    }

    /// The mentions of each frame's words in a passage, in order; in each frame the longest entry counts.
    ///
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    public func mentions(in passage: Passage) -> [[Mention]] {
        var mentions = [[Mention]](repeating: [], count: frames.count)
        for sentence in passage.sentences {
            for match in vectorizer.matches(in: SentenceSample(sentence, in: passage.reading)) {
                mentions[match.lexicon].append(passage.mention(of: match.tokens, in: sentence))
            }
        }
        return mentions
    }
}

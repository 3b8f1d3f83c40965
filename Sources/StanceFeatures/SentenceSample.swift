import StanceText

/// A sentence together with the reading it stands in: what features are made from.
public struct SentenceSample: Sendable {
    /// The reading that holds the sentence's tokens.
    public let reading: Reading
    /// The sentence.
    public let sentence: Sentence

    /// Joins a sentence to its reading.
    public init(_ sentence: Sentence, in reading: Reading) {
        self.reading = reading
        self.sentence = sentence
    }

    /// The sentence's tokens.
    var tokens: ArraySlice<Token> { reading.tokens.tokens[sentence.tokens] }
}

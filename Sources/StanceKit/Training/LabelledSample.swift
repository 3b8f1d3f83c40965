public import StanceFeatures
public import StanceFormats

/// A labelled sentence, read and ready to be learned from or measured on.
public struct LabelledSample: Sendable {
    /// The sentence in its reading.
    public let sample: SentenceSample
    /// The row it comes from.
    public let row: LabelledSentence
    /// Whether it is opinion.
    public let isOpinion: Bool
    /// The file the row stands in.
    public let file: String

    /// Whether the reading finds it in the author's voice.
    var isAuthors: Bool { sample.sentence.voice == .author }
}

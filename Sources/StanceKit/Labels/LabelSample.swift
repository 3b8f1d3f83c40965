public import StanceFeatures
public import StanceFormats

/// A sentence with a label of the user's own, read and ready to be learned from or measured on.
public struct LabelSample: Sendable {
    /// The sentence in its reading.
    public let sample: SentenceSample
    /// The row it comes from.
    public let row: CategorySentence
    /// Its label.
    public let label: String
    /// The file the row stands in.
    public let file: String
}

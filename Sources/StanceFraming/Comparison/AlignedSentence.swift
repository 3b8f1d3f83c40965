public import StanceText

/// A sentence as a comparison shows it: its text and where it stands.
public struct AlignedSentence: Sendable, Hashable {
    /// The file.
    public let file: String
    /// Line and column in it.
    public let location: TextLocation
    /// Its text.
    public let text: String

    /// Makes a sentence from its parts.
    public init(file: String, location: TextLocation, text: String) {
        self.file = file
        self.location = location
        self.text = text
    }
}

public import StanceText

/// Words that a figure is made of, with their place and voice.
public struct Mention: Sendable, Hashable {
    /// The words, folded, joined by spaces.
    public let term: String
    /// Whose words they are.
    public let voice: Voice
    /// The file.
    public let file: String
    /// Line and column in the file.
    public let location: TextLocation

    /// Makes a mention from its parts.
    public init(term: String, voice: Voice, file: String, location: TextLocation) {
        self.term = term
        self.voice = voice
        self.file = file
        self.location = location
    }
}

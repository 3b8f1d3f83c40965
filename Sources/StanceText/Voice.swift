/// Who is speaking in a sentence, as far as the sentence itself shows it.
public enum Voice: String, Sendable, Hashable, CaseIterable {
    /// The writer of the text.
    case author
    /// Somebody else, in the writer's words: an attribution cue governs the sentence ("said", "according to").
    case attributed
    /// Somebody else, word for word: most of the sentence stands inside quotation marks or after a quotation dash.
    case quoted
}

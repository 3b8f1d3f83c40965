/// Whose words a token belongs to.
enum TokenOwner {
    /// The writer's.
    case author
    /// A source's, in the writer's words: the clause that an attribution cue governs.
    case source
    /// A source's, word for word: inside quotation marks.
    case quotation
}

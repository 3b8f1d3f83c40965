/// The words that show that a sentence passes on what somebody else said or thought.
public struct Cue: Sendable, Hashable {
    /// What kind of act the cue names.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Saying: "said", "told", "announced".
        case speech
        /// Saying that judges: "accused", "hailed", "denied", "warned".
        case judgement
        /// Thinking or wanting, by somebody else: "believes", "fears", "wants".
        case thought
        /// A named source: "according to", "in the words of".
        case source
    }

    /// Where the cue's words stand.
    public let range: Range<Int>
    /// What kind of act they name.
    public let kind: Kind
}

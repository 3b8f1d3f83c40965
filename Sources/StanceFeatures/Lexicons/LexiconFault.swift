/// Something wrong with an entry of a lexicon that its file's grammar allows.
public struct LexiconFault: Sendable, Hashable {
    /// What is wrong.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Another entry of the same lexicon has a form of this one, with the same strength.
        case duplicateForm
        /// Another entry of the same lexicon has a form of this one, with another strength: the stronger counts.
        case contradictoryStrength
        /// Another entry of the same lexicon matches wherever this one does: one without capitals, with a wildcard, or without 's.
        case shadowed
        /// A wildcard after an entry that matches capitals exactly: it is not looked at.
        case ignoredWildcard
        /// No form of the entry is what the tokenizer makes of it: it never matches.
        case unmatchable
        /// The form also stands in a lexicon that speaks for the other label.
        case oppositeKinds
        /// A phrase of a reporting lexicon has a word that an evaluative lexicon lists as strong.
        case judgingWord
    }

    /// An entry, by the position of its lexicon and its own.
    public struct Place: Sendable, Hashable {
        /// The position of the lexicon.
        public let lexicon: Int
        /// The position of the entry in it.
        public let entry: Int

        /// Names an entry.
        public init(lexicon: Int, entry: Int) {
            self.lexicon = lexicon
            self.entry = entry
        }
    }

    /// What is wrong.
    public let kind: Kind
    /// The entry that is at fault: of two, the later one.
    public let place: Place
    /// The entry it is at odds with, if there is one.
    public let other: Place?
    /// The form that both have, or the word in question.
    public let form: String
}

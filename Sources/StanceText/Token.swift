/// A word, a number or a punctuation mark, with its place in the text and its folded form.
public struct Token: Sendable, Hashable {
    /// What kind of token it is.
    public enum Kind: UInt8, Sendable {
        /// Letters, with inner apostrophes, hyphens and (in initialisms: "U.S.") periods.
        case word
        /// Begins with a digit: "21st", "100,000", "10:53".
        case number
        /// Any other visible scalar, alone.
        case punctuation
    }

    /// How a word is written.
    public enum LetterCase: UInt8, Sendable {
        /// Small letters, or no letters at all.
        case lower
        /// A capital first, then at least one small letter, or a one-letter word.
        case capitalized
        /// Two or more capitals and no small letter: "NATO", "WE".
        case upper
    }

    /// Byte offsets in the document.
    public let range: Range<Int>
    /// Where the folded form stands in `TokenSequence.folded`.
    public let foldedRange: Range<Int>
    /// What kind of token it is.
    public let kind: Kind
    /// How it is written.
    public let letterCase: LetterCase
}

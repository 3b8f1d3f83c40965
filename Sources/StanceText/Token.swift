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

    // 32 bits each: a document has at most `Document.longest` bytes, and there are many tokens.
    private let startOffset: UInt32
    private let foldedOffset: UInt32
    /// How many bytes it takes in the document.
    let length: UInt32
    /// How many bytes its folded form takes.
    let foldedLength: UInt32
    /// What the rules for voices and roles know it as.
    let classes: WordClasses
    /// What kind of token it is.
    public let kind: Kind
    /// How it is written.
    public let letterCase: LetterCase

    init(
        _ range: Range<Int>, folded: Range<Int>, classes: WordClasses, kind: Kind, letterCase: LetterCase
    ) {
        startOffset = UInt32(truncatingIfNeeded: range.lowerBound)
        foldedOffset = UInt32(truncatingIfNeeded: folded.lowerBound)
        length = UInt32(truncatingIfNeeded: range.count)
        foldedLength = UInt32(truncatingIfNeeded: folded.count)
        self.classes = classes
        self.kind = kind
        self.letterCase = letterCase
    }

    /// Where it begins in the document.
    var start: Int { Int(startOffset) }
    /// Byte offsets in the document.
    public var range: Range<Int> { start..<(start + Int(length)) }
    /// Where the folded form stands in `TokenSequence.folded`.
    public var foldedRange: Range<Int> { Int(foldedOffset)..<(Int(foldedOffset) + Int(foldedLength)) }
}

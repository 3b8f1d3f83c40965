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

    // Narrow fields: a document has at most `Document.longest` bytes, and so many tokens that asking the system for their
    // memory takes a good part of the time.
    private let startOffset: UInt32
    private let foldedOffset: UInt32
    /// How many bytes it takes in the document.
    let length: UInt32
    /// How many bytes its folded form takes.
    let foldedLength: UInt32
    /// The `WordKey.shortHash` of its folded form; that of no word if it has no key.
    package let wordHash: UInt32
    /// The number that its classes have in `EnglishWords.table`.
    let classesNumber: UInt16
    /// What kind of token it is.
    public let kind: Kind
    /// How it is written.
    public let letterCase: LetterCase

    /// A token with a folded form of its own.
    init(
        _ range: Range<Int>, folded: Range<Int>, wordHash: UInt32, classesNumber: UInt16, kind: Kind,
        letterCase: LetterCase
    ) {
        startOffset = UInt32(truncatingIfNeeded: range.lowerBound)
        foldedOffset = UInt32(truncatingIfNeeded: folded.lowerBound)
        length = UInt32(truncatingIfNeeded: range.count)
        foldedLength = UInt32(truncatingIfNeeded: folded.count)
        self.wordHash = wordHash
        self.classesNumber = classesNumber
        self.kind = kind
        self.letterCase = letterCase
    }

    /// A token whose folded form is its own text in small letters.
    @inline(__always)
    init(
        start: Int, length: Int, wordHash: UInt32, classesNumber: UInt16, kind: Kind, letterCase: LetterCase
    ) {
        startOffset = UInt32(truncatingIfNeeded: start)
        foldedOffset = startOffset
        self.length = UInt32(truncatingIfNeeded: length)
        foldedLength = self.length
        self.wordHash = wordHash
        self.classesNumber = classesNumber
        self.kind = kind
        self.letterCase = letterCase
    }

    /// What the rules for voices and roles know it as.
    var classes: WordClasses { EnglishWords.table.classes(numbered: classesNumber) }
    /// Where it begins in the document.
    var start: Int { Int(startOffset) }
    /// Byte offsets in the document.
    public var range: Range<Int> { start..<(start + Int(length)) }
    /// Where the folded form stands in `TokenSequence.folded`.
    public var foldedRange: Range<Int> { Int(foldedOffset)..<(Int(foldedOffset) + Int(foldedLength)) }
}

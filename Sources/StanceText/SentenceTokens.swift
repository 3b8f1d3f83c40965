/// The tokens of a sentence, with what is asked of all of them together.
struct SentenceTokens {
    /// The tokens, as indices into the document's.
    let range: Range<Int>
    /// How many of them are words or numbers.
    let wordCount: Int
    /// The classes that any of them has.
    let classes: WordClasses
    /// Whether all of its bytes are ASCII.
    let isASCII: Bool
    /// Whether one of them may be a quotation mark.
    let mayQuote: Bool
}

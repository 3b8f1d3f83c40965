/// What a `TermCounter` found in a sentence.
struct CountedSentence {
    /// Where its different terms stand in the counter's `terms`, those of words, then those of characters.
    let terms: Range<Int>
    /// How many of them are of words.
    let wordTermCount: Int
}

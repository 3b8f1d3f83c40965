import StanceText

/// What a word is to the style and group features, whatever the sentence.
struct WordTraits {
    /// What it is for the style features.
    let style: StyleMarks
    /// What it is for the group `argument`, if it is a word.
    let argument: ArgumentWords
    /// The class of its ending, if it is long enough to have one.
    let ending: GroupFeature?
    /// Whether it has the bytes that the group `endings` asks for.
    let isLong: Bool

    /// Finds the traits of a token's folded form.
    init(of token: Token, in sequence: TokenSequence) {
        let folded = sequence.folded[token.foldedRange]
        style = StyleMarks(of: sequence.foldedText(of: token))
        argument = ArgumentWords.marks(of: folded)
        isLong = folded.count >= WordEndings.shortestWord
        ending = isLong ? WordEndings.feature(of: folded) : nil
    }
}

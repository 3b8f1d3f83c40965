/// The tokens of a sentence, with what is asked of all of them together.
struct SentenceTokens {
    /// The tokens, as indices into the document's.
    let range: Range<Int>
    /// How many of them are words or numbers.
    let wordCount: Int
    /// The classes that any of them has.
    let classes: WordClasses

    /// The tokens of sentences, which are ascending and disjoint.
    ///
    /// - Complexity: O(*t* + *s*) for *t* tokens and *s* sentences.
    static func all(of sentences: some Sequence<Range<Int>>, in tokens: [Token]) -> [SentenceTokens] {
        let tokens = tokens.span
        var all: [SentenceTokens] = []
        var cursor = 0
        for sentence in sentences {
            while cursor < tokens.count, tokens[cursor].start < sentence.lowerBound { cursor += 1 }
            let start = cursor
            var wordCount = 0
            var classes: WordClasses = []
            while cursor < tokens.count {
                let token = tokens[cursor]
                guard token.start < sentence.upperBound else { break }
                wordCount += token.kind == .punctuation ? 0 : 1
                classes.formUnion(token.classes)
                cursor += 1
            }
            all.append(SentenceTokens(range: start..<cursor, wordCount: wordCount, classes: classes))
        }
        return all
    }
}

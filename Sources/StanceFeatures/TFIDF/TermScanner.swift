import StanceText

/// Walks through the terms of a sentence: its word n-grams and the character n-grams within its words.
///
/// Punctuation is passed over: "no, wonder" has the bigram "no wonder". A word of *m* characters has, for each *n*, the *n*-grams
/// of the word with a space before and after it (scikit-learn's `char_wb`, without its padding of short words).
struct TermScanner {
    let wordLengths: ClosedRange<Int>
    let characterLengths: ClosedRange<Int>?
    /// Whether it passes over quotations, as if the words around them were neighbours.
    let ownWordsOnly: Bool

    init(_ options: TFIDFVectorizer.Options, ownWordsOnly: Bool) {
        wordLengths = options.wordLengths
        characterLengths = options.characterLengths
        self.ownWordsOnly = ownWordsOnly
    }

    /// The tokens that terms are made of.
    private func words(of sample: SentenceSample) -> [Int] {
        let (sentence, tokens) = (sample.sentence, sample.reading.tokens.tokens)
        let skipsQuotations = ownWordsOnly && !sentence.quotations.isEmpty
        return sentence.tokens.filter {
            tokens[$0].kind != .punctuation
                && !(skipsQuotations && sentence.isQuoted(at: tokens[$0].range.lowerBound))
        }
    }

    /// Calls `body` with the hash of each term, its kind, and the tokens it stands in.
    ///
    /// - Complexity: O(*c*) for *c* characters, times the number of lengths.
    func forEachTerm(
        in sample: SentenceSample,
        _ body: (_ hash: UInt64, _ kind: Term.Kind, _ firstToken: Int, _ lastToken: Int) -> Void
    ) {
        let sequence = sample.reading.tokens
        let words = words(of: sample)
        for (position, first) in words.enumerated() {
            var hash = TermHash(kind: Term.Kind.words.rawValue)
            for length in 1...wordLengths.upperBound where position + length <= words.count {
                let last = words[position + length - 1]
                if length > 1 { hash.combine(0x20) }
                hash.combine(sequence.folded[sequence.tokens[last].foldedRange])
                if length >= wordLengths.lowerBound { body(hash.value, .words, first, last) }
            }
            guard let characterLengths else { continue }
            forEachCharacterTerm(ofToken: first, in: sequence, characterLengths) {
                body($0, .characters, first, first)
            }
        }
    }

    private func forEachCharacterTerm(
        ofToken token: Int, in sequence: TokenSequence, _ characterLengths: ClosedRange<Int>,
        _ body: (UInt64) -> Void
    ) {
        let padded = [0x20] + sequence.folded[sequence.tokens[token].foldedRange] + [0x20]
        var starts: [Int] = []
        for offset in padded.indices where padded[offset] & 0xC0 != 0x80 { starts.append(offset) }
        starts.append(padded.count)
        for first in 0..<(starts.count - 1) {
            var hash = TermHash(kind: Term.Kind.characters.rawValue)
            for length in 1...characterLengths.upperBound where first + length < starts.count {
                hash.combine(padded[starts[first + length - 1]..<starts[first + length]])
                if length >= characterLengths.lowerBound { body(hash.value) }
            }
        }
    }
}

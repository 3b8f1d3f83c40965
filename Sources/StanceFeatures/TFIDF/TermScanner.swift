import StanceText

/// Walks through the terms of a sentence: its word n-grams and the character n-grams within its words.
///
/// Punctuation is passed over: "no, wonder" has the bigram "no wonder". A word of *m* characters has, for each *n*, the *n*-grams
/// of the word with a space before and after it (scikit-learn's `char_wb`, without its padding of short words).
struct TermScanner {
    let wordLengths: ClosedRange<Int>
    let characterLengths: ClosedRange<Int>
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

    /// Calls `body` with the hash of each character term of a folded word.
    ///
    /// - Complexity: O(*m* · *l*) for *m* bytes and *l* lengths.
    static func forEachCharacterTerm(
        of folded: ArraySlice<UInt8>, lengths: ClosedRange<Int>, _ body: (TermHash) -> Void
    ) {
        let padded = [0x20] + folded + [0x20]
        let bytes = padded.span
        // Where a character begins, or the word ends.
        func end(of start: Int) -> Int {
            var end = start + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return end
        }
        var first = 0
        while first < bytes.count {
            var hash = TermHash(kind: Term.Kind.characters.rawValue)
            var last = first
            for length in 1...lengths.upperBound where last < bytes.count {
                let next = end(of: last)
                hash.combine(bytes, in: last..<next)
                last = next
                if length >= lengths.lowerBound { body(hash) }
            }
            first = end(of: first)
        }
    }

    /// The terms of a sentence themselves, in no particular order: for learning a vocabulary.
    func terms(in sample: SentenceSample) -> [Term] {
        let sequence = sample.reading.tokens
        let words = words(of: sample).map { sequence.foldedText(of: sequence.tokens[$0]) }
        var terms: [Term] = []
        for position in words.indices {
            for length in wordLengths where position + length <= words.count {
                terms.append(
                    Term(kind: .words, text: words[position..<(position + length)].joined(separator: " ")))
            }
            let padded = Array(" \(words[position]) ".unicodeScalars)
            for first in padded.indices {
                for length in characterLengths where first + length <= padded.count {
                    var text = String.UnicodeScalarView()
                    text.append(contentsOf: padded[first..<(first + length)])
                    terms.append(Term(kind: .characters, text: String(text)))
                }
            }
        }
        return terms
    }
}

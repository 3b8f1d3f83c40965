import StanceText

/// Finds the entries of an index in a sentence: in each lexicon the longest match from left to right.
///
/// Phrases run over neighbouring words; punctuation between them breaks a phrase.
struct LexiconMatcher {
    let index: LexiconIndex

    /// The matches in a sentence, ordered by place and then by lexicon.
    ///
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    func matches(in sample: SentenceSample) -> [LexiconMatch] {
        let sequence = sample.reading.tokens
        let range = sample.sentence.tokens
        var matches: [LexiconMatch] = []
        let opening = range.first { sequence.tokens[$0].kind != .punctuation }
        var coveredUpTo = [Int](repeating: -1, count: index.categories.count)
        for first in range where sequence.tokens[first].kind != .punctuation {
            var longest: [Int: LexiconMatch] = [:]
            var hash = LexiconIndex.startOfPhrase
            var exact = LexiconIndex.startOfExact
            for length in 1...LexiconIndex.longestPhrase {
                let last = first + length - 1
                guard last < range.upperBound, sequence.tokens[last].kind != .punctuation else { break }
                if length > 1 {
                    hash.combine(0x20)
                    exact.combine(0x20)
                }
                hash.combine(sequence.folded[sequence.tokens[last].foldedRange])
                exact.combine(sample.reading.document.bytes[sequence.tokens[last].range])
                for posting in index.postings(of: hash) + index.postings(of: exact) {
                    longest[posting.lexicon] = LexiconMatch(
                        lexicon: posting.lexicon, strength: posting.strength, tokens: first...last)
                }
            }
            for posting in singleWordPostings(at: first, of: sample) where longest[posting.lexicon] == nil {
                longest[posting.lexicon] = LexiconMatch(
                    lexicon: posting.lexicon, strength: posting.strength, tokens: first...first)
            }
            let found = longest.values.filter { index.positions[$0.lexicon] == .anywhere || first == opening }
            for match in found.sorted(by: { $0.lexicon < $1.lexicon })
            where first > coveredUpTo[match.lexicon] {
                coveredUpTo[match.lexicon] = match.tokens.upperBound
                matches.append(match)
            }
        }
        return matches
    }

    /// The postings of one word without a possessive ending, and by its first letters.
    private func singleWordPostings(at token: Int, of sample: SentenceSample) -> [LexiconIndex.Posting] {
        let sequence = sample.reading.tokens
        var postings: [LexiconIndex.Posting] = []
        let folded = sequence.folded[sequence.tokens[token].foldedRange]
        if folded.ends(with: "'s".utf8) {
            var owner = LexiconIndex.startOfPhrase
            owner.combine(folded.dropLast(2))
            postings += index.postings(of: owner)
        }
        var prefix = LexiconIndex.startOfPrefix
        for (position, byte) in folded.enumerated() {
            prefix.combine(byte)
            if position + 1 >= LexiconIndex.shortestPrefix { postings += index.postings(of: prefix) }
        }
        return postings
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes end with others.
    fileprivate func ends(with suffix: String.UTF8View) -> Bool {
        count > suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}

import StanceText

/// Finds the entries of an index in sentences: in each lexicon the longest match from left to right.
///
/// Phrases run over neighbouring words; punctuation between them breaks a phrase. Its room is used again for the next sentence.
struct LexiconMatcher {
    /// The matches in the sentence that was read last, ordered by place and then by lexicon.
    private(set) var matches: [LexiconMatch] = []
    /// Up to which token each lexicon has a match; -1 for none.
    private var coveredUpTo: [Int]
    /// What begins at the word at hand, at most one a lexicon.
    private var found: [LexiconMatch] = []

    /// - Parameter count: how many lexicons the index has.
    init(lexiconCount count: Int) { coveredUpTo = .init(repeating: -1, count: count) }

    /// The matches in a sentence.
    static func matches(in words: SentenceWords, _ phrases: WordPhrases) -> [LexiconMatch] {
        var matcher = LexiconMatcher(lexiconCount: phrases.index?.categories.count ?? 0)
        matcher.read(words, phrases)
        return matcher.matches
    }

    /// Finds the matches in a sentence.
    ///
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    mutating func read(_ words: SentenceWords, _ phrases: WordPhrases) {
        matches.removeAll(keepingCapacity: true)
        guard let index = phrases.index else { return }
        for lexicon in coveredUpTo.indices { coveredUpTo[lexicon] = -1 }
        let (sequence, numbers) = (words.sequence, words.numbers)
        let tokens = sequence.tokens.span.extracting(words.sample.sentence.tokens)
        let known = phrases.words.span
        var isOpening = true
        for place in tokens.indices where tokens[place].kind != .punctuation {
            let word = known[Int(numbers[place])]
            if !word.isPlain {
                if !found.isEmpty { found.removeAll(keepingCapacity: true) }
                for posting in word.postings {
                    add(phrases.postings[posting], words.first + place, words.first + place)
                }
                if word.opensPhrase {
                    readPhrases(
                        beginningWith: word.hash, at: place, of: tokens, sequence.folded.span, words, index)
                }
                if word.mayMatchExactly { readExactPhrases(at: place, of: tokens, words, index) }
                keep(isOpening: isOpening, index)
            }
            isOpening = false
        }
    }

    /// Takes what begins at the word at hand for matches, but for what an earlier match of the same lexicon covers.
    private mutating func keep(isOpening: Bool, _ index: LexiconIndex) {
        // Almost always in order, and few.
        if found.count > 1 { found.sort { $0.lexicon < $1.lexicon } }
        for match in found where index.positions[match.lexicon] == .anywhere || isOpening {
            guard match.tokens.lowerBound > coveredUpTo[match.lexicon] else { continue }
            coveredUpTo[match.lexicon] = match.tokens.upperBound
            matches.append(match)
        }
    }

    /// Adds a match that begins at the word at hand; of one lexicon the longer one stays, or the later of two as long.
    private mutating func add(_ posting: LexiconIndex.Posting, _ first: Int, _ last: Int) {
        let match = LexiconMatch(
            lexicon: posting.lexicon, strength: posting.strength, tokens: first...last)
        for known in found.indices where found[known].lexicon == posting.lexicon {
            if last >= found[known].tokens.upperBound { found[known] = match }
            return
        }
        found.append(match)
    }

    private mutating func readPhrases(
        beginningWith start: TermHash, at place: Int, of tokens: Span<Token>, _ folded: Span<UInt8>,
        _ words: SentenceWords, _ index: LexiconIndex
    ) {
        var hash = start
        for last in (place + 1)..<max(place + 1, min(tokens.count, place + LexiconIndex.longestPhrase)) {
            let token = tokens[last]
            guard token.kind != .punctuation else { return }
            // Of the first word that is known.
            if last > place + 1, !index.mayGoOn(after: hash) { return }
            hash.combine(0x20)
            hash.combine(folded, in: token.foldedRange)
            index.forEachPosting(of: hash) { add($0, words.first + place, words.first + last) }
        }
    }

    private mutating func readExactPhrases(
        at place: Int, of tokens: Span<Token>, _ words: SentenceWords, _ index: LexiconIndex
    ) {
        let bytes = words.sample.reading.document.bytes
        var hash = LexiconIndex.startOfExact
        for last in place..<min(tokens.count, place + LexiconIndex.longestPhrase) {
            let token = tokens[last]
            guard token.kind != .punctuation else { return }
            if last > place {
                guard index.mayGoOn(after: hash) else { return }
                hash.combine(0x20)
            }
            hash.combine(bytes.span, in: token.range)
            index.forEachPosting(of: hash) { add($0, words.first + place, words.first + last) }
        }
    }
}

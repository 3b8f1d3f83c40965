import StanceText

/// Finds the entries of an index in a sentence: in each lexicon the longest match from left to right.
///
/// Phrases run over neighbouring words; punctuation between them breaks a phrase.
struct LexiconMatcher {
    private let phrases: WordPhrases
    private let words: SentenceWords
    /// Up to which token each lexicon has a match; -1 for none.
    private var coveredUpTo: [Int]
    /// What begins at the word at hand, at most one a lexicon.
    private var found: [LexiconMatch] = []
    private var matches: [LexiconMatch] = []

    private init(_ words: SentenceWords, _ phrases: WordPhrases) {
        self.words = words
        self.phrases = phrases
        coveredUpTo = .init(repeating: -1, count: phrases.index.categories.count)
    }

    /// The matches in a sentence, ordered by place and then by lexicon.
    ///
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    static func matches(in words: SentenceWords, _ phrases: WordPhrases) -> [LexiconMatch] {
        guard !phrases.index.categories.isEmpty else { return [] }
        var matcher = LexiconMatcher(words, phrases)
        matcher.read()
        return matcher.matches
    }

    private mutating func read() {
        var isOpening = true
        for place in 0..<words.count where words.token(place).kind != .punctuation {
            let word = phrases.words[words.number(place)]
            if !word.isPlain { read(word, at: place, isOpening: isOpening) }
            isOpening = false
        }
    }

    private mutating func read(_ word: WordPhrases.Word, at place: Int, isOpening: Bool) {
        found.removeAll(keepingCapacity: true)
        for index in word.postings { add(phrases.postings[index], place...place) }
        if word.opensPhrase { readPhrases(beginningWith: word.hash, at: place) }
        if word.mayMatchExactly { readExactPhrases(at: place) }
        // Almost always in order, and few.
        if found.count > 1 { found.sort { $0.lexicon < $1.lexicon } }
        for match in found where phrases.index.positions[match.lexicon] == .anywhere || isOpening {
            guard match.tokens.lowerBound > coveredUpTo[match.lexicon] else { continue }
            coveredUpTo[match.lexicon] = match.tokens.upperBound
            matches.append(match)
        }
    }

    /// Adds a match that begins at the word at hand; of one lexicon the longer one stays, or the later of two as long.
    private mutating func add(_ posting: LexiconIndex.Posting, _ places: ClosedRange<Int>) {
        let tokens = (words.first + places.lowerBound)...(words.first + places.upperBound)
        let match = LexiconMatch(lexicon: posting.lexicon, strength: posting.strength, tokens: tokens)
        guard let known = found.firstIndex(where: { $0.lexicon == posting.lexicon }) else {
            found.append(match)
            return
        }
        if tokens.upperBound >= found[known].tokens.upperBound { found[known] = match }
    }

    private mutating func readPhrases(beginningWith start: TermHash, at place: Int) {
        let sequence = words.sequence
        var hash = start
        for last in (place + 1)..<max(place + 1, min(words.count, place + LexiconIndex.longestPhrase)) {
            let token = words.token(last)
            guard token.kind != .punctuation else { return }
            // Of the first word that is known.
            if last > place + 1, !phrases.index.mayGoOn(after: hash) { return }
            hash.combine(0x20)
            hash.combine(sequence.folded.span, in: token.foldedRange)
            phrases.index.forEachPosting(of: hash) { add($0, place...last) }
        }
    }

    private mutating func readExactPhrases(at place: Int) {
        let bytes = words.sample.reading.document.bytes
        var hash = LexiconIndex.startOfExact
        for last in place..<min(words.count, place + LexiconIndex.longestPhrase) {
            let token = words.token(last)
            guard token.kind != .punctuation else { return }
            if last > place {
                guard phrases.index.mayGoOn(after: hash) else { return }
                hash.combine(0x20)
            }
            hash.combine(bytes.span, in: token.range)
            phrases.index.forEachPosting(of: hash) { add($0, place...last) }
        }
    }
}

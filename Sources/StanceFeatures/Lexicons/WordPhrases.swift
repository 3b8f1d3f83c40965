import StanceLinearAlgebra
import StanceText

/// What the words seen so far are to the lexicons of an index.
struct WordPhrases {
    /// The lexicons; `nil` if there are none.
    let index: LexiconIndex?

    /// What a word is to the lexicons.
    struct Word {
        /// The hash of a phrase that begins with it, so far.
        let hash: TermHash
        /// The entries of one word that match it, whatever its capitals, as a range of `postings`.
        let postings: Range<Int>
        /// Whether a longer phrase may begin with it.
        let opensPhrase: Bool
        /// Whether an entry that asks for capitals may begin with it.
        let mayMatchExactly: Bool

        /// Whether no entry can begin with it.
        var isPlain: Bool { postings.isEmpty && !opensPhrase && !mayMatchExactly }
    }

    /// The words, by their numbers.
    private(set) var words: [Word] = []
    /// Of each word at most one a lexicon, ordered by lexicon.
    private(set) var postings: [LexiconIndex.Posting] = []

    init(index: LexiconIndex?) { self.index = index?.categories.isEmpty == false ? index : nil }

    /// Finds out what the word with the next number is to the lexicons.
    mutating func append(_ token: Token, of sequence: TokenSequence) {
        guard let index else { return }
        let folded = sequence.folded[token.foldedRange]
        var hash = LexiconIndex.startOfPhrase
        hash.combine(folded)
        var found = index.postings(of: hash)
        for posting in Self.otherPostings(of: folded, in: index)
        where !found.contains(where: { $0.lexicon == posting.lexicon }) {
            found.append(posting)
        }
        let start = postings.count
        postings += found.sorted { $0.lexicon < $1.lexicon }
        words.append(
            Word(
                hash: hash, postings: start..<postings.count, opensPhrase: index.mayGoOn(after: hash),
                mayMatchExactly: index.mayMatchExactly(folded)))
    }

    /// Asks for what is known of words that are soon looked at.
    func prefetch(_ numbers: Span<Int32>) {
        let words = words.span
        for index in numbers.indices { words.prefetch(Int(numbers[index])) }
    }

    mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        postings.removeAll(keepingCapacity: true)
    }

    /// The postings of a word without a possessive ending, and by its first letters.
    private static func otherPostings(of folded: ArraySlice<UInt8>, in index: LexiconIndex)
        -> [LexiconIndex.Posting]
    {
        var found: [LexiconIndex.Posting] = []
        if folded.count > 2, folded.suffix(2).elementsEqual("'s".utf8) {
            var owner = LexiconIndex.startOfPhrase
            owner.combine(folded.dropLast(2))
            found += index.postings(of: owner)
        }
        var prefix = LexiconIndex.startOfPrefix
        for (position, byte) in folded.enumerated() {
            prefix.combine(byte)
            if position + 1 >= LexiconIndex.shortestPrefix { found += index.postings(of: prefix) }
        }
        return found
    }
}

import StanceText

/// The words that an attribution cue governs, as places in the sentence from 0.
struct CueClause {
    /// A phrase that begins up to here is one at the beginning.
    private static let lastOpening = 2
    /// Subject and verb of a closing ", the mayor said" take no more than this from the comma on.
    private static let longestSubject = 8
    /// No more words than this follow a closing verb ("on Monday in a letter").
    private static let mostWordsAfter = 6

    /// The governed places; parts of them may be quoted.
    private(set) var ranges: [Range<Int>] = []
    private let sequence: TokenSequence
    private let tokens: Range<Int>
    private let owners: [TokenOwner]

    init(of cue: Cue, in sample: SentenceSample, owners: [TokenOwner]) {
        sequence = sample.reading.tokens
        tokens = sample.sentence.tokens
        self.owners = owners
        let inside = owners.indices.filter { cue.range.contains(token($0).range.lowerBound) }
        guard let first = inside.first, let last = inside.last else { return }
        ranges = cue.kind == .source ? ofPhrase(first, last) : ofVerb(first, last)
    }

    private func token(_ place: Int) -> Token { sequence.tokens[tokens.lowerBound + place] }

    private func `is`(_ place: Int, _ text: StaticString) -> Bool {
        owners[place] != .quotation && sequence.folds(token(place), to: text)
    }

    private func ofPhrase(_ first: Int, _ last: Int) -> [Range<Int>] {
        let rest = (last + 1)..<owners.count
        guard first <= Self.lastOpening else { return [0..<first, rest] }
        let comma = rest.first { self.is($0, ",") } ?? last
        return [(comma + 1)..<owners.count]
    }

    private func ofVerb(_ first: Int, _ last: Int) -> [Range<Int>] {
        let end = ((last + 1)..<owners.count).first(where: breaksOff) ?? owners.count
        let start = (0..<first).last { self.is($0, ";") || self.is($0, ":") }.map { $0 + 1 } ?? 0
        if let comma = (start..<first).last(where: { self.is($0, ",") }) {
            let wordsAfter = ((last + 1)..<end).count { token($0).kind != .punctuation }
            if first - comma <= Self.longestSubject, wordsAfter <= Self.mostWordsAfter, !opensClause(last + 1)
            {
                return [start..<comma]
            }
        }
        return [(last + 1)..<end]
    }

    /// Whether what the verb says begins right after it.
    private func opensClause(_ place: Int) -> Bool {
        place < owners.count && (self.is(place, "that") || self.is(place, ":"))
    }

    /// Whether the author's own statement may follow: a semicolon, or a comma and then a contrast.
    private func breaksOff(_ place: Int) -> Bool {
        if self.is(place, ";") { return true }
        guard self.is(place, ","), place + 1 < owners.count else { return false }
        let next = place + 1
        return self.is(next, "but") || self.is(next, "while") || self.is(next, "whereas")
            || self.is(next, "although") || self.is(next, "though") || self.is(next, "yet")
    }
}

import StanceText

/// Whose words the tokens of a sentence are, clause by clause.
///
/// What stands in quotations is the source's, and so is the clause that the sentence's cue governs; the rest is the author's:
/// the frame ("Predictably, the mayor said"), and what follows a semicolon or ", but". The clause of a verb is what comes after it, or, where the
/// verb closes a sentence ("…, the mayor said on Monday"), what comes before the last comma. The clause of a phrase at the
/// beginning ("According to the mayor, …") is what comes after its comma; of a phrase further on, all else. No parser: word order and commas.
struct TokenOwners {
    /// The first token, as an index into the reading's tokens.
    private let first: Int
    /// One a token; empty where all are the author's, as in most sentences.
    private var owners: [TokenOwner] = []

    /// Finds the owners.
    ///
    /// - Complexity: O(*t* log *q*) for *t* tokens and *q* quotations.
    init(of sample: SentenceSample) {
        let sentence = sample.sentence
        first = sentence.tokens.lowerBound
        if !sentence.quotations.isEmpty {
            owners = sample.tokens.map { sentence.isQuoted(at: $0.range.lowerBound) ? .quotation : .author }
        }
        guard let cue = sentence.cue else { return }
        if owners.isEmpty { owners = .init(repeating: .author, count: sentence.tokens.count) }
        let clause = CueClause(of: cue, in: sample, owners: owners)
        for range in clause.ranges {
            for place in range where owners[place] == .author { owners[place] = .source }
        }
    }

    /// Takes all tokens for the author's.
    init(ofAuthorsOnly sample: SentenceSample) { first = sample.sentence.tokens.lowerBound }

    /// Whether no token is a source's.
    var areAllAuthors: Bool { owners.isEmpty }

    /// The places, counted from the first token, of the tokens outside quotations, and of the author's among them; none where all are the
    /// author's.
    var places: (own: [Int], authors: [Int]) {
        var (own, authors): ([Int], [Int]) = ([], [])
        own.reserveCapacity(owners.count)
        authors.reserveCapacity(owners.count)
        for (place, owner) in owners.enumerated() where owner != .quotation {
            own.append(place)
            if owner == .author { authors.append(place) }
        }
        return (own, authors)
    }

    /// The owner of a token, by its index into the reading's tokens.
    subscript(_ token: Int) -> TokenOwner { owners.isEmpty ? .author : owners[token - first] }
}

import StanceText

/// A sentence as the features read it: its tokens with the numbers of their words, and whose they are.
///
/// Places are counted from the sentence's first token. It is shared by all that reads the sentence, and so a class: copies of what it
/// holds would cost more than the reading.
final class SentenceWords {
    /// The sentence.
    let sample: SentenceSample
    /// All tokens of the reading.
    let sequence: TokenSequence
    /// The first token, as an index into the reading's tokens.
    let first: Int
    /// The sentence's tokens.
    let tokens: ArraySlice<Token>
    /// The number that each token's word has among a reader's words.
    let numbers: [Int32]
    /// Whose each token is.
    let owners: TokenOwners
    /// The places of all tokens.
    let allPlaces: ArraySlice<Int>
    /// The places of the tokens outside quotations.
    let ownPlaces: ArraySlice<Int>
    /// The places of the author's tokens.
    let authorPlaces: ArraySlice<Int>

    /// - Parameters:
    ///   - sequence: the tokens of the sample's reading.
    ///   - places: 0, 1, 2 and so on, for all tokens or more.
    ///   - readsOwners: whether anybody asks whose words are whose; if not, all are the author's.
    init(
        _ sample: SentenceSample, _ sequence: TokenSequence, numbers: [Int32], places: [Int],
        readsOwners: Bool = true
    ) {
        first = sample.sentence.tokens.lowerBound
        tokens = sequence.tokens[sample.sentence.tokens]
        owners = readsOwners ? TokenOwners(of: sample) : TokenOwners(ofAuthorsOnly: sample)
        if owners.areAllAuthors {
            ownPlaces = places[..<numbers.count]
            authorPlaces = ownPlaces
        } else {
            let found = owners.places
            (ownPlaces, authorPlaces) = (found.own[...], found.authors[...])
        }
        allPlaces = places[..<numbers.count]
        // At the end, so that they are taken over and not copied.
        self.sample = sample
        self.sequence = sequence
        self.numbers = numbers
    }

    /// How many tokens there are.
    var count: Int { numbers.count }

    /// The token at a place.
    func token(_ place: Int) -> Token { tokens[first + place] }

    /// The bytes of the folded word at a place.
    func folded(at place: Int32) -> ArraySlice<UInt8> { sequence.folded[token(Int(place)).foldedRange] }

    /// The word's number at a place.
    func number(_ place: Int) -> Int { Int(numbers[place]) }
}

import StanceText

/// A sentence as the features read it: its tokens with the numbers of their words, and whose they are.
///
/// Places are counted from the sentence's first token.
struct SentenceWords {
    /// The sentence.
    let sample: SentenceSample
    /// The number that each token's word has among a reader's words.
    let numbers: [Int32]
    /// Whose each token is.
    let owners: TokenOwners

    /// How many tokens there are.
    var count: Int { numbers.count }
    /// The first token, as an index into the reading's tokens.
    var first: Int { sample.sentence.tokens.lowerBound }
    /// All tokens of the reading.
    var sequence: TokenSequence { sample.reading.tokens }

    /// The token at a place.
    func token(_ place: Int) -> Token { sample.reading.tokens.tokens[first + place] }

    /// The word's number at a place.
    func number(_ place: Int) -> Int { Int(numbers[place]) }
}

import StanceLinearAlgebra
import StanceText

/// The words and pairs of one sentence or of several, in room that is used again.
///
/// What is known of a pair stands at a random place of a table that the nearest caches do not hold. Within one sentence it can be asked
/// for only a moment before it is needed; with many sentences in a row there is always something else to do until it comes.
struct SentenceBatch {
    /// The number of each word.
    private(set) var numbers: [Int32] = []
    /// The `BigramWeights.key` of each word and the one before it in its sentence; what is behind the last word means nothing, here and
    /// in `numbers`.
    private(set) var pairs: [UInt64] = []
    /// Where the words of each sentence end.
    private(set) var ends: [Int] = []

    /// What is known of a word is asked for so many tokens ahead.
    private static let distance = 32

    /// Takes the words at some places of a sentence instead of all that was there, and asks for what is known of their pairs.
    mutating func take(
        _ sentence: SentenceWords, at places: Span<Int32>, _ singles: Span<WordTerms.Single>,
        _ bigrams: BigramWeights
    ) {
        makeRoom(places.count)
        var (known, keys): ([Int32], [UInt64]) = ([], [])
        swap(&known, &numbers)
        swap(&keys, &pairs)
        var words = known.mutableSpan
        var pairs = keys.mutableSpan
        let all = sentence.numbers
        let numbers = all.span
        var last: Int32 = -1
        for position in places.indices {
            let number = numbers[Int(places[position])]
            let column = singles[Int(number)].column
            words[position] = number
            let pair = bigrams.key(last, column)
            bigrams.prefetch(pair)
            pairs[position] = pair
            last = column
        }
        ends.append(places.count)
        swap(&known, &self.numbers)
        swap(&keys, &self.pairs)
    }

    /// Takes the words among the tokens of some sentences instead of all that was there.
    ///
    /// - Parameters:
    ///   - numbers: those of the tokens' words.
    ///   - tokenEnds: where the tokens of each sentence end.
    mutating func take(
        _ tokens: Span<Token>, numbers: Span<Int32>, endingAt tokenEnds: Span<Int>,
        _ singles: Span<WordTerms.Single>, _ bigrams: BigramWeights
    ) {
        makeRoom(tokens.count)
        var (known, keys): ([Int32], [UInt64]) = ([], [])
        swap(&known, &self.numbers)
        swap(&keys, &pairs)
        var words = known.mutableSpan
        var pairs = keys.mutableSpan
        var (count, start) = (0, 0)
        for sentence in tokenEnds.indices {
            let end = tokenEnds[sentence]
            var last: Int32 = -1
            for place in start..<end {
                let ahead = place &+ Self.distance
                if ahead < numbers.count { singles.prefetch(Int(numbers[ahead])) }
                let number = numbers[place]
                let column = singles[Int(number)].column
                // Without a branch, as where punctuation stands is hard to guess. There is room for all tokens.
                unsafe words[unchecked: count] = number
                unsafe pairs[unchecked: count] = bigrams.key(last, column)
                let isWord = tokens[place].kind != .punctuation
                count &+= isWord ? 1 : 0
                last = isWord ? column : last
            }
            ends.append(count)
            start = end
        }
        swap(&known, &self.numbers)
        swap(&keys, &self.pairs)
    }

    /// Makes room for so many words.
    private mutating func makeRoom(_ count: Int) {
        ends.removeAll(keepingCapacity: true)
        guard numbers.count < count else { return }
        numbers += repeatElement(0, count: count - numbers.count)
        pairs += repeatElement(0, count: count - pairs.count)
    }
}

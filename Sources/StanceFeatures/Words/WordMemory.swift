import StanceLinearAlgebra
import StanceText

/// What has been found out of the words seen so far: traits, lexicon entries, terms.
///
/// A reader of many sentences keeps one; every word then is looked up in the tables once. What is remembered never changes what is
/// found: a new memory gives the same features.
struct WordMemory {
    private var numbers = WordNumbers()
    /// The numbers of the tokens at hand, in room that is used again.
    private(set) var found: [Int32] = []
    /// The new ones among the tokens at hand, likewise.
    private var newPlaces: [Int] = []
    /// 0, 1, 2 and so on, as far as the longest sentence needed.
    private var places: [Int] = []
    /// So many words are remembered at most before all are forgotten, so that no text can fill the memory.
    private let mostWords: Int
    private let learnsTraits: Bool
    private let readsOwners: Bool
    private var learnedCount = 0
    /// Whether there is room for the terms of more words.
    private var hasRoom = true
    /// What each word is to the style and group features, by its number.
    private(set) var traits: [WordTraits] = []
    /// What each word is to the lexicons.
    private(set) var phrases: WordPhrases
    /// What each word is to the vocabulary.
    var terms: WordTerms?

    /// - Parameters:
    ///   - index: the lexicons that are asked for.
    ///   - vectorizer: whose terms are.
    ///   - weights: those of products with its terms' vectors, if there are to be any.
    ///   - learnsTraits: whether traits are.
    ///   - readsOwners: whether anybody asks whose words are whose.
    init(
        index: LexiconIndex? = nil, vectorizer: TFIDFVectorizer? = nil, weights: [Double] = [],
        learnsTraits: Bool = true, readsOwners: Bool = true
    ) {
        self.learnsTraits = learnsTraits
        self.readsOwners = readsOwners
        phrases = WordPhrases(index: index)
        terms = vectorizer.map { WordTerms(vectorizer: $0, weights: weights) }
        // More where nothing but its column is known of a word: that takes a few megabytes.
        let knowsColumnsAlone = !learnsTraits && phrases.index == nil && terms?.hasCharacterTerms != true
        mostWords = knowsColumnsAlone ? 1 << 17 : 1 << 15
    }

    /// The words of a sentence, all of which are remembered afterwards.
    ///
    /// - Complexity: O(*t*) expected for *t* tokens.
    mutating func words(of sample: SentenceSample) -> SentenceWords {
        let sequence = sample.reading.tokens
        findNumbers(of: sample.sentence.tokens, in: sequence)
        prefetch()
        while places.count < found.count { places.append(places.count) }
        return SentenceWords(sample, sequence, numbers: found, places: places, readsOwners: readsOwners)
    }

    /// Finds the numbers of some tokens' words, all of which are remembered afterwards.
    ///
    /// - Complexity: O(*t*) expected for *t* tokens.
    mutating func findNumbers(of range: Range<Int>, in sequence: TokenSequence) {
        if numbers.count >= mostWords || !hasRoom { forget() }
        found.removeAll(keepingCapacity: true)
        numbers.append(range, of: sequence, to: &found)
        guard numbers.count > learnedCount else { return }
        // New words have their numbers in the order of the text.
        var new = learnedCount
        var place = 0
        while new < numbers.count {
            if found[place] == new {
                let token = range.lowerBound + place
                terms?.prefetchColumn(of: sequence.tokens[token], in: sequence)
                newPlaces.append(token)
                new += 1
            }
            place += 1
        }
        let first = learnedCount
        for place in newPlaces { learn(sequence.tokens[place], sequence) }
        terms?.weigh(from: first)
        newPlaces.removeAll(keepingCapacity: true)
    }

    /// Appends the products of the sentences at hand, whose numbers have been found.
    ///
    /// - Parameter ends: where the tokens of each end.
    func appendProducts(
        of tokens: Span<Token>, endingAt ends: [Int], with product: inout TermProduct?,
        to products: inout [Double]
    ) {
        guard let terms else { return }
        product?.appendProducts(
            of: tokens, numbers: found.span, endingAt: ends.span, terms, to: &products)
    }

    /// Asks for what is known of the words at hand, all of it together: it stands at random places of large tables.
    private func prefetch() {
        let numbers = found.span
        if learnsTraits {
            let traits = traits.span
            for index in numbers.indices { traits.prefetch(Int(numbers[index])) }
        }
        if phrases.index != nil { phrases.prefetch(numbers) }
        terms?.prefetch(numbers)
    }

    private mutating func learn(_ token: Token, _ sequence: TokenSequence) {
        learnedCount += 1
        if learnsTraits { traits.append(WordTraits(of: token, in: sequence)) }
        phrases.append(token, of: sequence)
        hasRoom = terms?.append(token, of: sequence) ?? true
    }

    private mutating func forget() {
        numbers.removeAll()
        learnedCount = 0
        hasRoom = true
        traits.removeAll(keepingCapacity: true)
        phrases.removeAll()
        terms?.removeAll()
    }
}

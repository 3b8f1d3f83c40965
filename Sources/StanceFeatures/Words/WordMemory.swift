import StanceText

/// What has been found out of the words seen so far: traits, lexicon entries, terms.
///
/// A reader of many sentences keeps one; every word then is looked up in the tables once. What is remembered never changes what is
/// found: a new memory gives the same features.
struct WordMemory {
    private var numbers = WordNumbers()
    /// 0, 1, 2 and so on, as far as the longest sentence needed.
    private var places: [Int] = []
    private let learnsTraits: Bool
    private var learnedCount = 0
    /// What each word is to the style and group features, by its number.
    private(set) var traits: [WordTraits] = []
    /// What each word is to the lexicons.
    private(set) var phrases: WordPhrases?
    /// What each word is to the vocabulary.
    private(set) var terms: WordTerms?

    /// - Parameters:
    ///   - index: the lexicons that are asked for.
    ///   - vectorizer: whose terms are.
    ///   - learnsTraits: whether traits are.
    init(index: LexiconIndex? = nil, vectorizer: TFIDFVectorizer? = nil, learnsTraits: Bool = true) {
        self.learnsTraits = learnsTraits
        phrases = index.flatMap { $0.categories.isEmpty ? nil : WordPhrases(index: $0) }
        terms = vectorizer.map { WordTerms(vectorizer: $0) }
    }

    /// The words of a sentence, all of which are remembered afterwards.
    ///
    /// - Complexity: O(*t*) expected for *t* tokens.
    mutating func words(of sample: SentenceSample) -> SentenceWords {
        if numbers.count >= WordNumbers.most { forget() }
        let sequence = sample.reading.tokens
        var found: [Int32] = []
        found.reserveCapacity(sample.sentence.tokens.count)
        for token in sequence.tokens[sample.sentence.tokens] {
            let number = numbers.number(of: token, in: sequence)
            if number == learnedCount { learn(token, sequence) }
            found.append(Int32(truncatingIfNeeded: number))
        }
        while places.count < found.count { places.append(places.count) }
        return SentenceWords(sample, numbers: found, places: places)
    }

    private mutating func learn(_ token: Token, _ sequence: TokenSequence) {
        learnedCount += 1
        if learnsTraits { traits.append(WordTraits(of: token, in: sequence)) }
        phrases?.append(token, of: sequence)
        terms?.append(token, of: sequence)
    }

    private mutating func forget() {
        numbers = WordNumbers()
        learnedCount = 0
        traits.removeAll(keepingCapacity: true)
        phrases?.removeAll()
        terms?.removeAll()
    }
}

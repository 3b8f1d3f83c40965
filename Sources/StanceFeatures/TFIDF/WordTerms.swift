import StanceLinearAlgebra
import StanceText

/// What the words seen so far are to a vocabulary: the columns of each word, and of the character terms within it.
struct WordTerms {
    /// Whose terms they are.
    let vectorizer: TFIDFVectorizer

    /// What a word as a term is to the vocabulary.
    struct Single {
        /// Its weight, if there are weights; 0 if the vocabulary does not have it.
        var weight: Double = 0
        /// Its idf^*p*, likewise.
        var frequency: Float = 0
        /// Its column, or -1.
        let column: Int32
    }

    /// The most columns of character terms that are kept: 16 MiB of them, those of about 200,000 words.
    ///
    /// A sentence may be a hundred megabytes long, or a word.
    static let mostCharacterColumns = 1 << 22

    /// The most character terms of a word that are looked up together.
    private static let mostHashes = 1_024

    // By the words' numbers, and apart, since most words are looked at as terms alone.
    /// Each word as a term.
    private(set) var singles: [Single] = []
    /// The hash of a longer term that begins with the word, so far: of the word and a space.
    private var openings: [TermHash] = []
    /// None if there are no character terms.
    private(set) var words: [Word] = []
    /// The vocabulary's word pairs, when it has become worth while to know them by their words.
    private(set) var bigrams: BigramWeights?
    /// Those of all copies.
    private let sharedBigrams = SharedBigrams()
    /// Whether there may be such a table.
    private var asksForBigrams: Bool
    /// How many words have been looked at until then.
    private var wordCount = 0
    private(set) var characterColumns: [Int32] = []
    /// The character terms of the word at hand, in room that is used again.
    private var hashes: [TermHash] = []
    /// One a column, or none.
    private let weights: [Double]

    /// - Parameter weights: those of all products, if there are to be any: one a column at least.
    init(vectorizer: TFIDFVectorizer, weights: [Double] = []) {
        self.vectorizer = vectorizer
        self.weights = weights
        asksForBigrams = !weights.isEmpty && vectorizer.options.wordLengths == 1...2
    }

    /// Whether the vocabulary has terms within words.
    var hasCharacterTerms: Bool { vectorizer.options.characterLengths != nil }

    /// Asks for what `append` reads first.
    func prefetchColumn(of token: Token, in sequence: TokenSequence) {
        var hash = TermHash(kind: Term.Kind.words.rawValue)
        hash.combine(sequence.folded.span, in: token.foldedRange)
        vectorizer.vocabulary.table.prefetch(hash.value)
    }

    /// Finds out what the word with the next number is to the vocabulary.
    ///
    /// - Returns: whether there is room for the character terms of about as many words again.
    mutating func append(_ token: Token, of sequence: TokenSequence) -> Bool {
        let options = vectorizer.options
        let folded = sequence.folded[token.foldedRange]
        var hash = TermHash(kind: Term.Kind.words.rawValue)
        hash.combine(folded)
        let column = options.wordLengths.contains(1) ? vectorizer.column(of: hash) : nil
        hash.combine(0x20)
        singles.append(Single(column: column ?? -1))
        openings.append(hash)
        guard let lengths = options.characterLengths else { return true }
        words.append(characterTerms(of: folded, lengths: lengths))
        return characterColumns.count <= Self.mostCharacterColumns / 2
    }

    /// Looks up what is known of the words from a number on, after they have been appended.
    mutating func weigh(from first: Int) {
        guard !weights.isEmpty else { return }
        let (allWeights, allFrequencies) = (self.weights, vectorizer.inverseDocumentFrequencies)
        let (weights, frequencies) = (allWeights.span, allFrequencies.span)
        var singles = self.singles.mutableSpan
        for number in first..<singles.count {
            let ahead = number + Self.distance
            if ahead < singles.count {
                weights.prefetch(Int(singles[ahead].column))
                frequencies.prefetch(Int(singles[ahead].column))
            }
            let column = Int(singles[number].column)
            guard column >= 0 else { continue }
            (singles[number].weight, singles[number].frequency) = (weights[column], frequencies[column])
        }
    }

    /// What is known of a column is asked for so many words ahead.
    private static let distance = 16

    /// Finds the character terms of a word, and keeps their columns if there is room.
    private mutating func characterTerms(of folded: ArraySlice<UInt8>, lengths: ClosedRange<Int>) -> Word {
        // With the spaces around it a word has two characters more.
        let most = (folded.count + 2) * lengths.count
        let start = characterColumns.count
        let isKept = most <= Self.mostCharacterColumns - start
        var sums = TermSums()
        let table = vectorizer.vocabulary.table
        let (allWeights, allFrequencies) = (self.weights, vectorizer.inverseDocumentFrequencies)
        let (weights, frequencies) = (allWeights.span, allFrequencies.span)
        guard isKept, most <= Self.mostHashes else {
            Self.forEachCharacterTerm(of: folded, in: vectorizer) { column in
                if isKept { characterColumns.append(column) }
                if !weights.isEmpty {
                    sums.add(frequency: frequencies[Int(column)], weight: weights[Int(column)])
                }
            }
            return Word(characters: isKept ? start..<characterColumns.count : nil, sums)
        }
        // They stand at random places of a large table: all are asked for before the first is looked at.
        hashes.removeAll(keepingCapacity: true)
        hashes.append(addingCapacity: most) { room in
            TermScanner.forEachCharacterTerm(of: folded, lengths: lengths) { hash in
                table.prefetch(hash.value)
                room.append(hash)
            }
        }
        let known = hashes
        let hashes = known.span
        characterColumns.append(addingCapacity: hashes.count) { room in
            for index in hashes.indices {
                guard let number = table.number(of: hashes[index].value) else { continue }
                room.append(Int32(truncatingIfNeeded: number))
                if !weights.isEmpty { sums.add(frequency: frequencies[number], weight: weights[number]) }
            }
        }
        return Word(characters: start..<characterColumns.count, sums)
    }

    /// Asks for what is known of words that are soon looked at.
    func prefetch(_ numbers: Span<Int32>) {
        let (singles, words) = (singles.span, words.span)
        for index in numbers.indices { singles.prefetch(Int(numbers[index])) }
        guard hasCharacterTerms else { return }
        for index in numbers.indices { words.prefetch(Int(numbers[index])) }
    }

    mutating func removeAll() {
        singles.removeAll(keepingCapacity: true)
        openings.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        characterColumns.removeAll(keepingCapacity: true)
    }

    /// Finds the places of a sentence's words that terms are made of.
    func findPlaces(in sentence: SentenceWords, _ places: inout [Int32]) {
        let sequence = sentence.sequence
        let tokens = sequence.tokens.span
        let first = sentence.first
        places.removeAll(keepingCapacity: true)
        let all = vectorizer.countsOwnWordsOnly ? sentence.ownPlaces : sentence.allPlaces
        // Room for none would be the empty array that all threads share, and its count would be written.
        places.append(addingCapacity: max(1, all.count)) { room in
            for place in all where tokens[first &+ place].kind != .punctuation {
                room.append(Int32(truncatingIfNeeded: place))
            }
        }
    }

    /// The product of a sentence's terms; changed in place, as a copy of all that is known here would cost more than most sentences do.
    mutating func product(of sentence: SentenceWords, with product: inout TermProduct?) -> Double {
        product?.product(of: sentence, &self) ?? 0
    }

    /// Whether words and their pairs are all the terms that there are, and pairs are known by their words: then sentences can be looked at
    /// together (`SentenceBatch`).
    var knowsPairsAlone: Bool {
        bigrams != nil && !hasCharacterTerms && !vectorizer.countsOwnWordsOnly
    }

    /// Takes the table of word pairs if another reader has made it, and makes it once there have been so many words that making it at their
    /// beginning would have cost no more.
    ///
    /// To put a term into it takes an eighth of the time that it saves with a word, and so all costs twice as much at most as if it had been
    /// known how many words were to come.
    mutating func learnBigrams(_ count: Int) {
        guard asksForBigrams else { return }
        wordCount += count
        let isWorthWhile = wordCount > vectorizer.columnCount / 8
        let answer = sharedBigrams.table(makes: isWorthWhile) {
            BigramWeights(of: vectorizer, weights: weights)
        }
        guard case .made(let table) = answer else { return }
        (bigrams, asksForBigrams) = (table, false)
    }

    /// Calls `body` with the column of each word term and the places it begins and ends at.
    ///
    /// - Parameter places: those of the words that terms are made of.
    @inline(__always)
    func forEachWordTerm(
        in sentence: SentenceWords, at places: Span<Int32>,
        _ body: (_ column: Int32, _ first: Int32, _ last: Int32) -> Void
    ) {
        let lengths = vectorizer.options.wordLengths
        let (sequence, table) = (sentence.sequence, vectorizer.vocabulary.table)
        let (folded, tokens) = (sequence.folded.span, sequence.tokens.span)
        let known = sentence.numbers
        let (singles, openings, numbers) = (singles.span, openings.span, known.span)
        for position in places.indices {
            let first = places[position]
            let number = Int(numbers[Int(first)])
            let column = singles[number].column
            if column >= 0 { body(column, first, first) }
            var hash = openings[number]
            var end = position &+ 1
            while end < places.count, end &- position < lengths.upperBound {
                let last = places[end]
                end &+= 1
                hash.combine(folded, in: tokens[sentence.first &+ Int(last)].foldedRange)
                if end &- position >= lengths.lowerBound, let column = table.number(of: hash.value) {
                    body(Int32(truncatingIfNeeded: column), first, last)
                }
                hash.combine(0x20)
            }
        }
    }
}

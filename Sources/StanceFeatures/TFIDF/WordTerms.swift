import StanceText

/// What the words seen so far are to a vocabulary: the columns of each word, and of the character terms within it.
struct WordTerms {
    /// Whose terms they are.
    let vectorizer: TFIDFVectorizer

    /// What a word is to the vocabulary.
    struct Word {
        /// The hash of a longer term that begins with it, so far: of the word and a space.
        let opening: TermHash
        /// Its own column, or -1.
        let column: Int32
        /// Its character terms, as a range of `characterColumns`.
        let characters: Range<Int>
        /// Σ *q* *w* over its character terms, as often as they stand in it, if there are weights; see `TermProduct`.
        let characterProduct: Double
        /// Σ *q*² over the same.
        let characterSquares: Double
    }

    /// By the words' numbers.
    private(set) var words: [Word] = []
    private(set) var characterColumns: [Int32] = []
    /// One a column, or none.
    private let weights: [Double]

    /// - Parameter weights: those of all products, if there are to be any: one a column at least.
    init(vectorizer: TFIDFVectorizer, weights: [Double] = []) {
        self.vectorizer = vectorizer
        self.weights = weights
    }

    /// Whether the vocabulary has terms within words.
    var hasCharacterTerms: Bool { vectorizer.options.characterLengths != nil }

    /// The most word terms that begin with one word.
    var mostTermsPerWord: Int { vectorizer.options.wordLengths.upperBound }

    /// Finds out what the word with the next number is to the vocabulary.
    mutating func append(_ token: Token, of sequence: TokenSequence) {
        let options = vectorizer.options
        let folded = sequence.folded[token.foldedRange]
        var hash = TermHash(kind: Term.Kind.words.rawValue)
        hash.combine(folded)
        let column = options.wordLengths.contains(1) ? vectorizer.column(of: hash) : nil
        let start = characterColumns.count
        if let lengths = options.characterLengths {
            TermScanner.forEachCharacterTerm(of: folded, lengths: lengths) { hash in
                if let column = vectorizer.column(of: hash) { characterColumns.append(column) }
            }
        }
        var (product, squares) = (0.0, 0.0)
        if !weights.isEmpty {
            for column in characterColumns[start...] {
                let frequency = Double(vectorizer.inverseDocumentFrequencies[Int(column)])
                product += frequency * weights[Int(column)]
                squares += frequency * frequency
            }
        }
        hash.combine(0x20)
        words.append(
            Word(
                opening: hash, column: column ?? -1, characters: start..<characterColumns.count,
                characterProduct: product, characterSquares: squares))
    }

    mutating func removeAll() {
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
        places.append(addingCapacity: all.count) { room in
            for place in all where tokens[first &+ place].kind != .punctuation {
                room.append(Int32(truncatingIfNeeded: place))
            }
        }
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
        let (words, numbers) = (words.span, known.span)
        for position in places.indices {
            let first = places[position]
            let word = words[Int(numbers[Int(first)])]
            if word.column >= 0 { body(word.column, first, first) }
            var hash = word.opening
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

    /// Calls `body` with the column of each character term and the place of its word.
    @inline(__always)
    func forEachCharacterTerm(
        in sentence: SentenceWords, at places: Span<Int32>, _ body: (_ column: Int32, _ place: Int32) -> Void
    ) {
        let known = sentence.numbers
        let (columns, words, numbers) = (characterColumns.span, words.span, known.span)
        for position in places.indices {
            let place = places[position]
            let part = columns.extracting(words[Int(numbers[Int(place)])].characters)
            for index in part.indices { body(unsafe part[unchecked: index], place) }
        }
    }
}

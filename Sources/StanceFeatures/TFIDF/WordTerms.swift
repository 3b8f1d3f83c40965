import StanceText

/// What the words seen so far are to a vocabulary: the columns of each word, and of the character terms within it.
struct WordTerms {
    /// Whose terms they are.
    let vectorizer: TFIDFVectorizer

    /// What a word is to the vocabulary.
    private struct Word {
        /// The hash of a term that begins with it, so far.
        let hash: TermHash
        /// Its own column, or -1.
        let column: Int32
        /// Its character terms, as a range of `characterColumns`.
        let characters: Range<Int32>
    }

    /// By the words' numbers.
    private var words: [Word] = []
    private var characterColumns: [Int32] = []

    init(vectorizer: TFIDFVectorizer) { self.vectorizer = vectorizer }

    /// Finds out what the word with the next number is to the vocabulary.
    mutating func append(_ token: Token, of sequence: TokenSequence) {
        let options = vectorizer.options
        let folded = sequence.folded[token.foldedRange]
        var hash = TermHash(kind: Term.Kind.words.rawValue)
        hash.combine(folded)
        let column = options.wordLengths.contains(1) ? vectorizer.column(of: hash) : nil
        let start = Int32(characterColumns.count)
        if let lengths = options.characterLengths {
            TermScanner.forEachCharacterTerm(of: folded, lengths: lengths) { hash in
                if let column = vectorizer.column(of: hash) { characterColumns.append(column) }
            }
        }
        words.append(
            Word(hash: hash, column: column ?? -1, characters: start..<Int32(characterColumns.count)))
    }

    mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        characterColumns.removeAll(keepingCapacity: true)
    }

    /// The places of a sentence's words that terms are made of.
    func places(in sentence: SentenceWords) -> [Int] {
        let all = vectorizer.countsOwnWordsOnly ? sentence.ownPlaces : sentence.allPlaces
        let tokens = sentence.sequence.tokens
        var places: [Int] = []
        places.reserveCapacity(all.count)
        for place in all where tokens[sentence.first + place].kind != .punctuation { places.append(place) }
        return places
    }

    /// Calls `body` with the column of each word term and the places it begins and ends at.
    ///
    /// - Parameter places: those of the words that terms are made of.
    func forEachWordTerm(
        in sentence: SentenceWords, at places: [Int],
        _ body: (_ column: Int32, _ first: Int, _ last: Int) -> Void
    ) {
        let lengths = vectorizer.options.wordLengths
        let (sequence, table) = (sentence.sequence, vectorizer.vocabulary.table)
        let (folded, tokens) = (sequence.folded.span, sequence.tokens.span)
        for position in places.indices {
            let first = places[position]
            let word = words[sentence.number(first)]
            if word.column >= 0 { body(word.column, first, first) }
            var hash = word.hash
            for end in (position + 1)..<max(position + 1, min(places.count, position + lengths.upperBound)) {
                hash.combine(0x20)
                hash.combine(folded, in: tokens[sentence.first + places[end]].foldedRange)
                if end - position + 1 >= lengths.lowerBound, let column = table.number(of: hash.value) {
                    body(Int32(truncatingIfNeeded: column), first, places[end])
                }
            }
        }
    }

    /// Calls `body` with the column of each character term and the place of its word.
    func forEachCharacterTerm(
        in sentence: SentenceWords, at places: [Int], _ body: (_ column: Int32, _ place: Int) -> Void
    ) {
        let columns = characterColumns.span
        for place in places {
            let range = words[sentence.number(place)].characters
            var index = Int(range.lowerBound)
            while index < Int(range.upperBound) {
                body(columns[index], place)
                index &+= 1
            }
        }
    }
}

import StanceText

/// The character terms of words.
extension WordTerms {
    /// What a word's characters are to the vocabulary.
    struct Word {
        /// Where its character terms begin among `characterColumns`, or -1 if there was no room for them there.
        private let start: Int32
        /// And where they end.
        private let end: Int32
        /// The sums over its character terms, as often as they stand in it, if there are weights; see `TermProduct`.
        let sums: TermSums

        /// - Parameter characters: its character terms, as a range of `characterColumns`; `nil` if there was no room for them there.
        init(characters: Range<Int>?, _ sums: TermSums) {
            start = Int32(characters?.lowerBound ?? -1)
            end = Int32(characters?.upperBound ?? -1)
            self.sums = sums
        }

        /// Whether its character terms need not be found each time.
        var isKept: Bool { start >= 0 }

        /// Its character terms, as a range of `characterColumns`.
        ///
        /// - Precondition: they are kept.
        var characters: Range<Int> { Int(start)..<Int(end) }
    }

    /// Calls `body` with the column of each character term and the place of its word.
    @inline(__always)
    func forEachCharacterTerm(
        in sentence: SentenceWords, at places: Span<Int32>, _ body: (_ column: Int32, _ place: Int32) -> Void
    ) {
        guard hasCharacterTerms else { return }
        let known = sentence.numbers
        let (columns, words, numbers) = (characterColumns.span, words.span, known.span)
        for position in places.indices {
            let place = places[position]
            let word = words[Int(numbers[Int(place)])]
            guard word.isKept else {
                Self.forEachCharacterTerm(of: sentence.folded(at: place), in: vectorizer) { body($0, place) }
                continue
            }
            let part = columns.extracting(word.characters)
            for index in part.indices { body(unsafe part[unchecked: index], place) }
        }
    }

    /// Calls `body` with the column of each character term of a word.
    @inline(__always)
    static func forEachCharacterTerm(
        of folded: ArraySlice<UInt8>, in vectorizer: TFIDFVectorizer, _ body: (_ column: Int32) -> Void
    ) {
        guard let lengths = vectorizer.options.characterLengths else { return }
        TermScanner.forEachCharacterTerm(of: folded, lengths: lengths) { hash in
            if let column = vectorizer.column(of: hash) { body(column) }
        }
    }
}

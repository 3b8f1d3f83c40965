/// The words of a corpus, each with its term and those of its characters, which are found out once.
struct CountedWords {
    /// The words themselves.
    private(set) var texts = InternedBytes()
    private var terms: [UInt32] = []
    /// The terms of the characters of all words, as often as they stand there.
    private(set) var characterTerms: [UInt32] = []
    private var characterEnds: [UInt32] = []

    /// How many there are.
    var count: Int { texts.count }

    /// The bytes that they take.
    var byteCount: Int {
        texts.byteCount + (terms.capacity + characterTerms.capacity + characterEnds.capacity) * 4
    }

    /// The number of a folded word; it is new if it equals the `count` before, and then its terms are to be appended.
    mutating func number(of range: Range<Int>, in folded: Span<UInt8>) -> Int {
        texts.number(of: range, in: folded)
    }

    mutating func append(term: UInt32) { terms.append(term) }
    mutating func appendCharacterTerm(_ term: UInt32) { characterTerms.append(term) }
    mutating func endCharacterTerms() { characterEnds.append(UInt32(characterTerms.count)) }

    /// The term of the word alone.
    @inline(__always)
    func term(of word: Int) -> UInt32 { terms[word] }

    /// Where the terms of its characters stand in `characterTerms`.
    func characters(of word: Int) -> Range<Int> {
        (word == 0 ? 0 : Int(characterEnds[word - 1]))..<Int(characterEnds[word])
    }

    /// Keeps only the words whose terms fulfil `stays`, and numbers them anew in their order.
    ///
    /// - Returns: the new number of each, or `nil`.
    mutating func keep(where stays: (UInt32) -> Bool) -> [UInt32?] {
        let old = self
        let numbers = texts.keep { stays(old.terms[$0]) }
        (terms, characterTerms, characterEnds) = ([], [], [])
        for word in numbers.indices where numbers[word] != nil {
            terms.append(old.terms[word])
            characterTerms += old.characterTerms[old.characters(of: word)]
            endCharacterTerms()
        }
        return numbers
    }
}

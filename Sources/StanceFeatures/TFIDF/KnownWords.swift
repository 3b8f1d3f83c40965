import StanceLinearAlgebra
import StanceText

/// The words that turned up last among those of a corpus, with what is asked of each again and again.
///
/// Nearly every word of a text has been seen: finding it here (`WordNumbers`) reads less memory than `InternedBytes` does, which keeps them
/// all and whose frequent words stand wherever their hashes lead.
struct KnownWords {
    /// What a word is.
    struct Word: Equatable {
        /// Its number among the words of the corpus.
        let text: UInt32
        /// The term of the word alone.
        let term: UInt32

        /// Nobody has said what it is.
        static let unknown = Word(text: .max, term: .max)
        /// It is none.
        static let punctuation = Word(text: .max, term: 0)
    }

    private var numbers = WordNumbers()
    /// By their numbers.
    private var words: [Word] = []
    /// The numbers of the tokens at hand.
    private var found: [Int32] = []

    /// So many are remembered before all are forgotten.
    private static let mostWords = 1 << 17

    /// The bytes that they take.
    var byteCount: Int { numbers.byteCount + words.capacity * MemoryLayout<Word>.stride }

    /// Finds the words of some tokens, which are those at hand afterwards.
    ///
    /// - Complexity: O(*t*) expected for *t* tokens.
    mutating func find(_ range: Range<Int>, of sequence: TokenSequence) {
        if numbers.count >= Self.mostWords { removeAll() }
        found.removeAll(keepingCapacity: true)
        numbers.append(range, of: sequence, to: &found)
        if words.count < numbers.count {
            words += repeatElement(.unknown, count: numbers.count - words.count)
        }
        // Each may stand where no near cache has it: all are asked for before the first is looked at.
        let (found, words) = (found.span, words.span)
        for place in found.indices { words.prefetch(Int(found[place])) }
    }

    /// The word of a token at hand.
    @inline(__always)
    subscript(place: Int) -> Word {
        get { words[Int(found[place])] }
        set { words[Int(found[place])] = newValue }
    }

    /// Forgets all words, and keeps the room for as many; none is at hand then.
    mutating func removeAll() {
        numbers.removeAll()
        words.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
    }
}

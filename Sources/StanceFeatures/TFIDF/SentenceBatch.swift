import StanceLinearAlgebra
import StanceText

/// The columns of the words and pairs of several sentences, in room that is used again.
///
/// A pair's slot and a column's record stand at random places of tables that no cache holds. Within one sentence they can be asked for
/// only a moment before they are needed; with many sentences in a row there is always something else to do until they come.
struct SentenceBatch {
    /// Where the tokens of each sentence end.
    private var tokenEnds: [Int] = []
    /// The column of each word, or -1.
    private var words: [Int32] = []
    /// Where the words of each sentence end.
    private var wordEnds: [Int] = []
    /// The columns of words and pairs; what is behind the last sentence means nothing.
    private(set) var columns: [Int32] = []
    /// Where those of each sentence end.
    private(set) var ends: [Int] = []

    /// A slot is asked for so many words ahead.
    private static let distance = 32

    /// Begins anew.
    mutating func removeAll() {
        tokenEnds.removeAll(keepingCapacity: true)
    }

    /// Takes a sentence that ends before the token at `end`, counted from the first sentence's first.
    mutating func appendSentence(endingAt end: Int) { tokenEnds.append(end) }

    /// Finds the words among the tokens.
    ///
    /// - Parameter columns: by the words' numbers.
    mutating func findWords(among tokens: Span<Token>, numbers: Span<Int32>, columns: Span<Int32>) {
        words.removeAll(keepingCapacity: true)
        wordEnds.removeAll(keepingCapacity: true)
        let ends = tokenEnds
        var wordEnds: [Int] = []
        swap(&wordEnds, &self.wordEnds)
        // Room for none would be the empty array that all threads share, and its count would be written.
        words.append(addingCapacity: max(1, tokens.count)) { room in
            var start = 0
            for end in ends {
                for place in start..<end {
                    let ahead = place &+ Self.distance
                    if ahead < numbers.count { columns.prefetch(Int(numbers[ahead])) }
                    guard tokens[place].kind != .punctuation else { continue }
                    room.append(columns[Int(numbers[place])])
                }
                wordEnds.append(room.count)
                start = end
            }
        }
        swap(&wordEnds, &self.wordEnds)
    }

    /// Finds the pairs of the words, of which those of a sentence follow each other.
    mutating func findPairs<Record: BitwiseCopyable>(
        in pairs: BigramTable, fetching records: Span<Record>
    ) {
        let most = 2 * words.count
        if columns.count < most { columns += repeatElement(0, count: most - columns.count) }
        ends.removeAll(keepingCapacity: true)
        let (known, wordEnds) = (self.words, self.wordEnds)
        let words = known.span
        for next in 0..<min(words.count, Self.distance) {
            pairs.prefetch(next > 0 ? words[next - 1] : -1, words[next])
        }
        var found: [Int32] = []
        swap(&found, &columns)
        var columns = found.mutableSpan
        var (count, start) = (0, 0)
        for end in wordEnds {
            var last: Int32 = -1
            for place in start..<end {
                let ahead = place &+ Self.distance
                if ahead < words.count {
                    unsafe pairs.prefetch(words[unchecked: ahead &- 1], words[unchecked: ahead])
                }
                let word = unsafe words[unchecked: place]
                // Without a branch, as whether there is a pair is hard to guess, and whether its words are known.
                let pair = pairs.column(last, word)
                unsafe columns[unchecked: count] = pair
                count &+= pair >= 0 ? 1 : 0
                records.prefetch(Int(pair))
                unsafe columns[unchecked: count] = word
                count &+= word >= 0 ? 1 : 0
                records.prefetch(Int(word))
                last = word
            }
            ends.append(count)
            start = end
        }
        swap(&found, &self.columns)
    }
}

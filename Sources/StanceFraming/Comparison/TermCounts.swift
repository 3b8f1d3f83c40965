import StanceText

/// How often each word, or each phrase of so many words, is met in a text.
public struct TermCounts: Sendable, Hashable {
    /// The counts by term.
    public private(set) var counts: [String: Int]
    /// Their sum.
    public private(set) var total: Int

    /// Takes over counts.
    ///
    /// - Precondition: none is negative.
    public init(_ counts: [String: Int]) {
        precondition(counts.values.allSatisfy { $0 >= 0 }, "a count is negative")
        self.counts = counts
        total = counts.values.reduce(0, +)
    }

    /// Counts the terms of some lengths in passages.
    ///
    /// A term is made of neighbouring words, folded and without a possessive ending; numbers and punctuation break a phrase. Phrases
    /// that begin or end with a function word are passed over: "of the" sets no texts apart.
    ///
    /// - Complexity: O(*t* · *l*) for *t* tokens and *l* lengths.
    public init(of passages: [Passage], lengths: ClosedRange<Int>) {
        var counts: [String: Int] = [:]
        var total = 0
        for passage in passages {
            let sequence = passage.reading.tokens
            for sentence in passage.sentences {
                for run in sentence.tokens.split(whereSeparator: { sequence.tokens[$0].kind != .word }) {
                    let words = run.map {
                        Self.withoutPossessive(sequence.foldedText(of: sequence.tokens[$0]))
                    }
                    for length in lengths where length <= words.count {
                        for start in 0...(words.count - length) {
                            let term = words[start..<(start + length)]
                            if length > 1, Self.isFramedByFunctionWord(term) { continue }
                            counts[term.joined(separator: " "), default: 0] += 1
                            total += 1
                        }
                    }
                }
            }
        }
        self.counts = counts
        self.total = total
    }

    private static func isFramedByFunctionWord(_ words: ArraySlice<String>) -> Bool {
        [words.first, words.last].contains { $0.map(FunctionWords.all.contains) == true }
    }

    /// A folded word without its possessive ending.
    static func withoutPossessive(_ word: String) -> String {
        word.hasSuffix("'s")
            ? String(word.dropLast(2)) : word.hasSuffix("s'") ? String(word.dropLast()) : word
    }
}

/// Phrases that a block can begin with, found by their first byte.
struct PhraseList: Sendable {
    private let buckets: [[StaticString]]

    init(_ phrases: [StaticString]) {
        var buckets = [[StaticString]](repeating: [], count: 256)
        for phrase in phrases {
            let first = phrase.withUTF8Buffer { unsafe $0.first }
            if let first { buckets[Int(first)].append(phrase) }
        }
        self.buckets = buckets
    }

    /// Whether the text in a range, which is not empty, begins with one of the phrases, as words of their own.
    func beginsText(in range: Range<Int>, of page: PageText) -> Bool {
        buckets[Int(page.tokens.folded[range.lowerBound])].contains { phrase in
            guard page.hasPrefix(phrase, in: range) else { return false }
            let end = range.lowerBound + phrase.utf8CodeUnitCount
            guard end < range.upperBound, page.tokens.folded[end - 1].isLetter else { return true }
            return !ScalarReader.scalar(at: end, in: page.tokens.folded).value.isWordLetter
        }
    }
}

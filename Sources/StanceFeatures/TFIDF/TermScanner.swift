/// Walks through the character terms of a word.
///
/// A word of *m* characters has, for each *n*, the *n*-grams of the word with a space before and after it (scikit-learn's `char_wb`, without its
/// padding of short words).
enum TermScanner {
    /// Calls `body` with the hash of each character term of a folded word.
    ///
    /// - Complexity: O(*m* · *l*) for *m* bytes and *l* lengths.
    static func forEachCharacterTerm(
        of folded: ArraySlice<UInt8>, lengths: ClosedRange<Int>, _ body: (TermHash) -> Void
    ) {
        let padded = [0x20] + folded + [0x20]
        let bytes = padded.span
        var first = 0
        while first < bytes.count {
            var hash = TermHash(kind: Term.Kind.characters.rawValue)
            var last = first
            for length in 1...lengths.upperBound where last < bytes.count {
                let next = end(ofCharacterAt: last, bytes)
                hash.combine(bytes, in: last..<next)
                last = next
                if length >= lengths.lowerBound { body(hash) }
            }
            first = end(ofCharacterAt: first, bytes)
        }
    }

    private static func end(ofCharacterAt start: Int, _ bytes: Span<UInt8>) -> Int {
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}

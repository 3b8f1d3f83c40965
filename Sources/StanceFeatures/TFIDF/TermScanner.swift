/// Walks through the character terms of a word.
///
/// A word of *m* characters has, for each *n*, the *n*-grams of the word with a space before and after it (scikit-learn's `char_wb`, without its
/// padding of short words).
enum TermScanner {
    /// Calls `body` with the hash of each character term of a folded word.
    ///
    /// - Complexity: O(*m* · *l*) for *m* bytes and *l* lengths.
    @inline(__always)
    static func forEachCharacterTerm(
        of folded: ArraySlice<UInt8>, lengths: ClosedRange<Int>, _ body: (TermHash) -> Void
    ) {
        let padded = [0x20] + folded + [0x20]
        let bytes = padded.span
        let isASCII = folded.allSatisfy { $0 < 0x80 }
        var first = 0
        while first < bytes.count {
            var hash = TermHash(kind: Term.Kind.characters.rawValue)
            var last = first
            var length = 0
            while length < lengths.upperBound, last < bytes.count {
                length &+= 1
                // A character begins with any byte but a continuation, and ends before the next one that does.
                repeat {
                    hash.combine(unsafe bytes[unchecked: last])
                    last &+= 1
                } while !isASCII && last < bytes.count && bytes[last] & 0xC0 == 0x80
                if length >= lengths.lowerBound { body(hash) }
            }
            repeat { first &+= 1 } while !isASCII && first < bytes.count && bytes[first] & 0xC0 == 0x80
        }
    }
}

/// A page's text in small letters and its words, for the rules that look at wording.
struct PageText {
    let tokens: TokenSequence

    /// The words and numbers among some tokens.
    func words(of block: BlockEvidence) -> some Sequence<Token> {
        tokens.tokens[block.tokens].lazy.filter { $0.kind != .punctuation }
    }

    /// Whether the text in a range begins with a phrase.
    func hasPrefix(_ phrase: StaticString, in range: Range<Int>) -> Bool {
        phrase.utf8CodeUnitCount <= range.count && equals(phrase, at: range.lowerBound)
    }

    /// Whether the text in a range ends with a phrase.
    func hasSuffix(_ phrase: StaticString, in range: Range<Int>) -> Bool {
        phrase.utf8CodeUnitCount <= range.count
            && equals(phrase, at: range.upperBound - phrase.utf8CodeUnitCount)
    }

    /// Whether a phrase stands anywhere in a range.
    ///
    /// - Complexity: O(*n*) for *n* bytes, as the phrases' first letters are rare enough.
    func contains(_ phrase: StaticString, in range: Range<Int>) -> Bool {
        phrase.withUTF8Buffer { phrase in
            contains(phrase.count, in: range) { unsafe phrase[$0] }
        }
    }

    /// Whether the text of one range stands anywhere in another.
    func contains(_ part: Range<Int>, in range: Range<Int>) -> Bool {
        contains(part.count, in: range) { tokens.folded[part.lowerBound + $0] }
    }

    /// Whether two ranges hold the same text.
    func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count == other.count && tokens.folded[one].elementsEqual(tokens.folded[other])
    }

    /// A hash of the text in a range: eight bytes at a time, multiplied and rotated.
    func hash(of range: Range<Int>) -> UInt64 {
        let bytes = unsafe tokens.folded.span.bytes
        var hash = UInt64(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let key = WordKey(loading: min(8, range.upperBound - offset), at: offset, of: bytes)
            hash = (hash ^ key.low) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            offset += 8
        }
        return hash
    }

    private func equals(_ phrase: StaticString, at offset: Int) -> Bool {
        phrase.withUTF8Buffer { phrase in
            phrase.indices.allSatisfy { unsafe phrase[$0] == tokens.folded[offset + $0] }
        }
    }

    private func contains(_ count: Int, in range: Range<Int>, _ byte: (Int) -> UInt8) -> Bool {
        guard count > 0, count <= range.count else { return count == 0 }
        let first = byte(0)
        var starts = range.lowerBound..<(range.upperBound - count + 1)
        while true {
            let start = TextScan.next(first, in: starts, of: tokens.folded.span)
            guard start < starts.upperBound else { return false }
            if (1..<count).allSatisfy({ tokens.folded[start + $0] == byte($0) }) { return true }
            starts = (start + 1)..<starts.upperBound
        }
    }
}

import StanceText

extension Vocabulary {
    /// Whether each term is text, and found by its own hash.
    ///
    /// - Complexity: O(*n*) for *n* bytes of terms.
    package var isWhole: Bool {
        let (bytes, ends) = (termBytes.span, termEnds.span)
        var start = 0
        for number in ends.indices {
            let end = Int(ends[number])
            var hash = TermHash(kind: bytes[start])
            hash.combine(bytes, in: (start + 1)..<end)
            guard table.number(of: hash.value) == number else { return false }
            start = end
        }
        return UTF8Validation.firstInvalidOffset(in: termBytes) == nil
    }
}

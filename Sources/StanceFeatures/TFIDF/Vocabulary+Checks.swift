extension Vocabulary {
    /// Whether each term is text, and found by its own hash.
    ///
    /// - Complexity: O(*n*) for *n* bytes of terms.
    package var isWhole: Bool {
        var start = 0
        for (number, bound) in termEnds.enumerated() {
            let end = Int(bound)
            var hash = TermHash(kind: termBytes[start])
            hash.combine(termBytes.span, in: (start + 1)..<end)
            guard table.number(of: hash.value) == number else { return false }
            start = end
        }
        return String(validating: termBytes, as: UTF8.self) != nil
    }
}

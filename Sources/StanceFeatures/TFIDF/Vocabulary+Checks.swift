import StanceText

extension Vocabulary {
    /// A slot is asked for so many terms ahead.
    private static let distance = 32

    /// Whether each term is text, and found by its own hash.
    ///
    /// - Complexity: O(*n*) for *n* bytes of terms.
    package var isWhole: Bool {
        let (bytes, ends) = (termBytes.span, termEnds.span)
        // Hashes wait until their slots, which stand at random places, have been fetched.
        var waiting = [UInt64](repeating: 0, count: Self.distance)
        var start = 0
        for number in 0..<(count + Self.distance) {
            let place = number % Self.distance
            if number >= Self.distance {
                guard table.number(of: waiting[place]) == number - Self.distance else { return false }
            }
            guard number < count else { continue }
            let end = Int(ends[number])
            var hash = TermHash(kind: bytes[start])
            hash.combine(bytes, in: (start + 1)..<end)
            table.prefetch(hash.value)
            waiting[place] = hash.value
            start = end
        }
        return UTF8Validation.firstInvalidOffset(in: termBytes) == nil
    }
}

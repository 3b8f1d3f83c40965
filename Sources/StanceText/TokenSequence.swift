/// The tokens of a text in order, with their folded forms in one buffer.
///
/// The folded form is what vocabularies and lexicons compare: small letters, straight apostrophes, and every digit
/// of a number written as 0 ("2019" and "1987" are one term, "100,000" another).
public struct TokenSequence: Sendable {
    /// The tokens, in the order of the text.
    public let tokens: [Token]
    /// The text with its ASCII capitals made small, byte for byte, and after it the folded forms that differ from
    /// that, with zeros between and at the end.
    public let folded: [UInt8]

    /// The folded form of a token as a string.
    public func foldedText(of token: Token) -> String {
        String(decoding: folded[token.foldedRange], as: UTF8.self)
    }

    /// The key of a token's folded form; that of no word if it has more than sixteen bytes.
    package func key(of token: Token) -> WordKey {
        // After every folded form stand at least sixteen bytes more.
        unsafe WordKey(
            loading: Int(token.foldedLength), at: token.foldedRange.lowerBound, of: folded.span.bytes)
    }

    /// Whether a token's folded form equals `text`.
    ///
    /// - Complexity: O(*m*) for *m* bytes of the shorter form.
    public func folds(_ token: Token, to text: StaticString) -> Bool {
        guard token.foldedRange.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { unsafe folded[token.foldedRange].elementsEqual($0) }
    }
}

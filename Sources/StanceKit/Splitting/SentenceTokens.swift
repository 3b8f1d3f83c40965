import StanceFeatures
import StanceText

/// A sentence as its words' hashes: what near-duplicates are looked for in.
enum SentenceTokens {
    private static let kind: UInt8 = 0x64

    /// The hashes of the folded words and numbers of a sentence: capitals, punctuation and which digits a number has make no
    /// difference.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func hashes(of text: String) -> [UInt64] {
        let sequence = Tokenizer().tokens(of: Document(name: "", text: text))
        return sequence.tokens.filter { $0.kind != .punctuation }.map { token in
            var hash = TermHash(kind: kind)
            hash.combine(sequence.folded[token.foldedRange])
            return hash.value
        }
    }
}

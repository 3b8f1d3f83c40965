/// Cuts a text into words, numbers and punctuation marks.
///
/// A word is a run of letters of any script; an apostrophe (straight or curly) or hyphen between two letters
/// or digits belongs to it ("can't", "half-hearted"), as do the periods of an initialism ("U.S."). A number begins with a
/// digit and keeps inner commas, periods, colons and slashes, and letters ("21st").
///
///     Tokenizer().tokens(of: document)   // "can't" "move" ","
public struct Tokenizer: Sendable {
    /// Makes a tokenizer; it has no settings.
    public init() {}

    /// The tokens of a whole document.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func tokens(of document: Document) -> TokenSequence {
        TokenScan.tokens(of: document, sentences: [document.contentStart..<document.bytes.count]).tokens
    }
}

/// A term of the vocabulary: a run of words, or a run of characters within a word.
public struct Term: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// What a term is made of.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// One or more neighbouring words, joined by single spaces.
        case words = 0x77
        /// Neighbouring characters of one word, whose beginning and end are marked by a space.
        case characters = 0x63

        /// The name used in output: `word` or `char`.
        public var name: String { self == .words ? "word" : "char" }
    }

    /// What it is made of.
    public let kind: Kind
    /// Its folded text.
    public let text: String

    /// Orders by kind, then by the bytes of the text.
    public static func < (left: Term, right: Term) -> Bool {
        left.kind == right.kind
            ? left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
            : left.kind.rawValue < right.kind.rawValue
    }

    /// For example `word:no wonder` or `char: un`.
    public var description: String { "\(kind.name):\(text)" }

    /// The hash under which a vocabulary finds it.
    public var hash: UInt64 {
        var hash = TermHash(kind: kind.rawValue)
        hash.combine(text.utf8)
        return hash.value
    }
}

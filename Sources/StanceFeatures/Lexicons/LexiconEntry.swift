/// A word or phrase of a lexicon.
public struct LexiconEntry: Sendable, Hashable {
    /// How an entry's last word changes its form.
    public enum Inflection: String, Sendable, Hashable {
        /// It does not.
        case none = "-"
        /// An adjective: makes an adverb in -ly.
        case adjective = "a"
        /// A noun: makes a plural.
        case noun = "n"
        /// A regular verb: makes forms in -s, -ed and -ing.
        case verb = "v"
    }

    /// The words, joined by single spaces: small letters, unless the case is to match exactly.
    public let phrase: String
    /// 1 (weak) or 2 (strong).
    public let strength: Int
    /// How its last word changes.
    public let inflection: Inflection
    /// Whether capitals must match (an entry written with a leading `=`).
    public let matchesCase: Bool
    /// Whether the last word may go on with any letters (an entry written with a final `*`).
    public let isPrefix: Bool
    /// The line of the lexicon file, from 1.
    public let line: Int

    /// All forms of the phrase.
    public var forms: [String] {
        guard inflection != .none else { return [phrase] }
        let words = phrase.split(separator: " ").map(String.init)
        guard let last = words.last else { return [] }
        let head = words.dropLast().joined(separator: " ")
        return ([last] + EnglishInflection.forms(of: last, inflection)).map {
            head.isEmpty ? $0 : head + " " + $0
        }
    }
}

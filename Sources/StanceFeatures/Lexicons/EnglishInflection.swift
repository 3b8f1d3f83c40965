/// Regular English spelling of plurals, verb forms and adverbs.
///
/// The rules are those of Quirk et al. 1985, §§3.5–3.10, 5.80 and 7.46. Irregular forms are entries of their own in the
/// lexicons.
enum EnglishInflection {
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    private static let sibilants = ["s", "x", "z", "ch", "sh"]

    /// The regular forms of a word, without the word itself.
    static func forms(of word: String, _ inflection: LexiconEntry.Inflection) -> [String] {
        switch inflection {
        case .none: []
        case .noun: [withS(word)]
        case .verb: [withS(word), past(of: word), participle(of: word)]
        case .adjective: [adverb(of: word)]
        }
    }

    private static func withS(_ word: String) -> String {
        if sibilants.contains(where: word.hasSuffix) { return word + "es" }
        if endsInConsonantY(word) { return word.dropLast() + "ies" }
        return word + "s"
    }

    private static func past(of word: String) -> String {
        if word.hasSuffix("e") { return word + "d" }
        if endsInConsonantY(word) { return word.dropLast() + "ied" }
        return stem(word) + "ed"
    }

    private static func participle(of word: String) -> String {
        if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
        let keepsE = word.hasSuffix("ee") || word.hasSuffix("oe") || word.hasSuffix("ye")
        if word.hasSuffix("e"), !keepsE { return word.dropLast() + "ing" }
        return stem(word) + "ing"
    }

    private static func adverb(of word: String) -> String {
        if word.hasSuffix("ic") { return word + "ally" }
        if word.hasSuffix("ll") { return word + "y" }
        if word.hasSuffix("le"), let before = word.dropLast(2).last, !vowels.contains(before) {
            return word.dropLast() + "y"
        }
        if endsInConsonantY(word), word.count > 3 { return word.dropLast() + "ily" }
        return word + "ly"
    }

    private static func endsInConsonantY(_ word: String) -> Bool {
        guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
        return !vowels.contains(before)
    }

    /// The word with its last consonant doubled where one syllable ends in consonant, vowel, consonant ("ban", "bann-").
    private static func stem(_ word: String) -> String {
        let letters = Array(word)
        let syllables = letters.indices.count {
            vowels.contains(letters[$0]) && ($0 == 0 || !vowels.contains(letters[$0 - 1]))
        }
        guard letters.count >= 3, syllables == 1, let last = letters.last, !vowels.contains(last),
            !"wxyh".contains(last),
            vowels.contains(letters[letters.count - 2]), !vowels.contains(letters[letters.count - 3])
        else { return word }
        return word + String(last)
    }
}

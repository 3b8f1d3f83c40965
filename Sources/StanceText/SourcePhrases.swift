/// Phrases that name a source or an act of saying by themselves.
///
/// Their first and second words have the classes `phraseStart` and `phraseSecond` in `EnglishWords`.
enum SourcePhrases {
    private static let phrases = [
        ["according", "to"], ["in", "the", "words", "of"], ["in", "the", "view", "of"],
        ["in", "the", "eyes", "of"], ["is", "of", "the", "view"], ["are", "of", "the", "view"],
        ["point", "out"], ["points", "out"], ["pointed", "out"], ["point", "to"],
        ["speaks", "of"], ["speak", "of"], ["spoke", "of"], ["had", "the", "nerve", "to", "tell"],
        ["went", "on", "to", "say"], ["put", "it"], ["puts", "it"], ["is", "quoted", "as"],
        ["was", "quoted", "as"], ["as", "reported", "by"], ["are", "said", "to"],
        ["made", "it", "clear", "that"],
    ].map { $0.compactMap { WordKey($0.utf8) } }

    /// The last token of the phrase that begins at `index`, if one does and names somebody else.
    static func end(at index: Int, _ sentence: AttributionGrammar) -> Int? {
        guard index + 1 < sentence.count, sentence.is(index + 1, .phraseSecond) else { return nil }
        let first = sentence.document.key(of: sentence.token(index))
        let second = sentence.document.key(of: sentence.token(index + 1))
        for (number, phrase) in phrases.enumerated() where phrase[0] == first && phrase[1] == second {
            guard index + phrase.count <= sentence.count else { continue }
            let isPhrase = phrase.indices.dropFirst(2).allSatisfy {
                sentence.document.key(of: sentence.token(index + $0)) == phrase[$0]
            }
            guard isPhrase else { continue }
            // "according to" needs nobody before it; the others may be the author's own or a clause's.
            if number > 0, index > 0, sentence.is(index - 1, .phraseBlocker) { continue }
            return index + phrase.count - 1
        }
        return nil
    }
}

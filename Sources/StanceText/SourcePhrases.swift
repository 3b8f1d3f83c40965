/// Phrases that name a source or an act of saying by themselves.
///
/// Their first and second words have the classes `phraseStart` and `phraseSecond` in `EnglishWords`.
enum SourcePhrases {
    private static let phrases: [[StaticString]] = [
        ["according", "to"], ["in", "the", "words", "of"], ["in", "the", "view", "of"],
        ["in", "the", "eyes", "of"], ["is", "of", "the", "view"], ["are", "of", "the", "view"],
        ["point", "out"], ["points", "out"], ["pointed", "out"], ["point", "to"],
        ["speaks", "of"], ["speak", "of"], ["spoke", "of"], ["had", "the", "nerve", "to", "tell"],
        ["went", "on", "to", "say"], ["put", "it"], ["puts", "it"], ["is", "quoted", "as"],
        ["was", "quoted", "as"], ["as", "reported", "by"], ["are", "said", "to"],
        ["made", "it", "clear", "that"],
    ]

    /// The last token of the phrase that begins at `index`, if one does and names somebody else.
    static func end(at index: Int, _ sentence: AttributionGrammar) -> Int? {
        guard index + 1 < sentence.count, sentence.is(index + 1, .phraseSecond) else { return nil }
        for (number, phrase) in phrases.enumerated() where index + phrase.count <= sentence.count {
            let isPhrase = phrase.indices.allSatisfy {
                sentence.document.folds(sentence.token(index + $0), to: phrase[$0])
            }
            guard isPhrase else { continue }
            // "according to" needs nobody before it; the others may be the author's own or a clause's.
            if number > 0, index > 0, sentence.is(index - 1, .phraseBlocker) { continue }
            return index + phrase.count - 1
        }
        return nil
    }
}

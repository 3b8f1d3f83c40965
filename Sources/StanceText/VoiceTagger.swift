/// Decides who speaks in a sentence: the author, somebody else attributed, or somebody else word for word.
///
/// A sentence is `quoted` if at least half of its words stand in quotations, else `attributed` if a cue outside
/// quotations governs it, else `author`. A cue governs if it is a phrase that names a source ("according to"), a finite
/// reporting verb of a main clause with a third-person subject, or a participle after a comma (", saying"). Infinitives,
/// passives, relative and adverbial clauses and the first person do not count: "demands which he says concern security"
/// is the author's sentence, and so is "I said".
struct VoiceTagger {
    let document: Document
    let tokens: TokenSequence

    /// Fewer quoted words than this in a longer sentence are scare quotes or a title, not a quotation.
    private static let fewestQuotedWords = 3

    /// The voice of the sentence made of some tokens, and the cue that shows it.
    ///
    /// - Complexity: O(*t*) for *t* tokens.
    func voice(ofTokens range: Range<Int>, quotations: [Range<Int>]) -> (voice: Voice, cue: Cue?) {
        let sentence = Array(tokens.tokens[range])
        let isQuoted = sentence.map { quotations.holds($0.range.lowerBound) }
        let wordCount = sentence.count { $0.kind != .punctuation }
        let quotedWords = zip(sentence, isQuoted).count { $0.kind != .punctuation && $1 }
        let cue = governingCue(in: sentence, isQuoted: isQuoted)
        let isMostlyQuoted = wordCount > 0 && quotedWords * 2 >= wordCount
        if isMostlyQuoted, quotedWords >= Self.fewestQuotedWords || quotedWords == wordCount {
            return (.quoted, cue)
        }
        return cue == nil ? (.author, nil) : (.attributed, cue)
    }

    private func governingCue(in sentence: [Token], isQuoted: [Bool]) -> Cue? {
        let grammar = AttributionGrammar(
            words: sentence.map { tokens.foldedText(of: $0) }, cases: sentence.map(\.letterCase),
            kinds: sentence.map(\.kind),
            isQuoted: isQuoted)
        for index in sentence.indices where !isQuoted[index] && sentence[index].kind == .word {
            if let end = phraseEnd(at: index, grammar.words) {
                return Cue(
                    range: sentence[index].range.lowerBound..<sentence[end].range.upperBound, kind: .source)
            }
            let word = grammar.words[index]
            if AttributionVerbs.participles.contains(word), index > 0,
                [",", "by"].contains(grammar.words[index - 1])
            {
                return Cue(range: sentence[index].range, kind: .speech)
            }
            // A capital inside a sentence is a name: "United States" says nothing.
            if sentence[index].letterCase != .lower { continue }
            if let entry = AttributionVerbs.entry(of: word), grammar.governs(at: index, entry) {
                return Cue(range: sentence[index].range, kind: entry.kind)
            }
        }
        return nil
    }

    /// Phrases that name a source or an act of saying by themselves.
    private static let phrases: [[String]] = [
        "according to", "in the words of", "in the view of", "in the eyes of", "is of the view",
        "are of the view", "point out",
        "points out", "pointed out", "point to", "speaks of", "speak of", "spoke of", "had the nerve to tell",
        "went on to say",
        "put it", "puts it", "is quoted as", "was quoted as", "as reported by", "are said to",
        "made it clear that",
    ].map { $0.split(separator: " ").map(String.init) }

    private func phraseEnd(at index: Int, _ words: [String]) -> Int? {
        for phrase in Self.phrases where words[index...].starts(with: phrase) {
            let before = index > 0 ? words[index - 1] : ""
            if phrase[0] != "according", ["i", "we", "you", "to", "which", "that"].contains(before) {
                continue
            }
            return index + phrase.count - 1
        }
        return nil
    }
}

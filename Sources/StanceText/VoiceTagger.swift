/// Decides who speaks in a sentence: the author, somebody else attributed, or somebody else word for word.
///
/// A sentence is `quoted` if at least half of its words stand in quotations, else `attributed` if a cue outside
/// quotations governs it, else `author`. A cue governs if it is a phrase that names a source ("according to"), a finite
/// reporting verb of a main clause with a third-person subject, or a participle after a comma (", saying"). Infinitives,
/// passives, relative and adverbial clauses and the first person do not count: "demands which he says concern security"
/// is the author's sentence, and so is "I said".
struct VoiceTagger {
    private let tokens: TokenSequence
    /// The grammar of the sentence at hand: made once, as sentences are many.
    private var grammar: AttributionGrammar

    init(tokens: TokenSequence) {
        self.tokens = tokens
        grammar = AttributionGrammar(document: tokens)
    }

    /// Fewer quoted words than this in a longer sentence are scare quotes or a title, not a quotation.
    private static let fewestQuotedWords = 3

    /// The voice of a sentence, and the cue that shows it.
    ///
    /// - Parameters:
    ///   - sentence: its tokens.
    ///   - quotations: what stands in quotation marks in it, ascending.
    /// - Complexity: O(*t*) for *t* tokens.
    mutating func voice(of sentence: SentenceTokens, quotations: [Range<Int>]) -> (voice: Voice, cue: Cue?) {
        let cue = governingCue(in: sentence, quotations)
        if !quotations.isEmpty {
            let quoted = quotedWords(in: sentence.range, quotations)
            let isMostlyQuoted = sentence.wordCount > 0 && quoted * 2 >= sentence.wordCount
            if isMostlyQuoted, quoted >= Self.fewestQuotedWords || quoted == sentence.wordCount {
                return (.quoted, cue)
            }
        }
        return cue == nil ? (.author, nil) : (.attributed, cue)
    }

    private func quotedWords(in range: Range<Int>, _ quotations: [Range<Int>]) -> Int {
        var quotation = 0
        return range.count { index in
            let start = tokens.tokens[index].start
            while quotation < quotations.count, quotations[quotation].upperBound <= start { quotation += 1 }
            return tokens.tokens[index].kind != .punctuation && quotation < quotations.count
                && quotations[quotation].contains(start)
        }
    }

    private mutating func governingCue(in sentence: SentenceTokens, _ quotations: [Range<Int>]) -> Cue? {
        guard !sentence.classes.isDisjoint(with: Self.cues) else { return nil }
        grammar.range = sentence.range
        grammar.quotations = quotations
        var next = sentence.range.lowerBound
        while true {
            let place = Self.firstCue(
                in: next..<sentence.range.upperBound, of: tokens.tokens.span, sets: grammar.sets.span)
            guard place < sentence.range.upperBound else { return nil }
            next = place + 1
            let index = place - sentence.range.lowerBound
            let token = tokens.tokens[place]
            guard token.kind == .word, !grammar.isQuoted(index) else { continue }
            if grammar.is(index, .phraseStart), let end = SourcePhrases.end(at: index, grammar) {
                return Cue(range: token.start..<grammar.token(end).range.upperBound, kind: .source)
            }
            if grammar.is(index, .participle), index > 0, grammar.is(index - 1, [.comma, .by]) {
                return Cue(range: token.range, kind: .speech)
            }
            // A capital inside a sentence is a name: "United States" says nothing.
            if token.letterCase == .lower, grammar.is(index, .reporting), grammar.governs(at: index) {
                return Cue(range: token.range, kind: kind(of: token.classes))
            }
        }
    }

    /// What a word must be to be a cue or to begin one.
    private static let cues: WordClasses = [.reporting, .participle, .phraseStart]

    /// The first of some neighbouring tokens that can be a cue, or the end of them; a word that only begins phrases must have a
    /// second one after it.
    private static func firstCue(
        in range: Range<Int>, of tokens: Span<Token>, sets: Span<WordClasses>
    ) -> Int {
        var place = range.lowerBound
        while place < range.upperBound {
            let classes = sets[Int(tokens[place].classesNumber)]
            if !classes.isDisjoint(with: cues) {
                if !classes.isDisjoint(with: [.reporting, .participle]) { return place }
                let next = place &+ 1
                if next < range.upperBound, sets[Int(tokens[next].classesNumber)].contains(.phraseSecond) {
                    return place
                }
            }
            place &+= 1
        }
        return place
    }

    private func kind(of verb: WordClasses) -> Cue.Kind {
        verb.contains(.judgement) ? .judgement : verb.contains(.thought) ? .thought : .speech
    }
}

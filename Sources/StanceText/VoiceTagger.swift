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

    /// The voice of the sentence made of some tokens, and the cue that shows it.
    ///
    /// - Complexity: O(*t*) for *t* tokens.
    func voice(ofTokens range: Range<Int>, quotations: [Range<Int>]) -> (voice: Voice, cue: Cue?) {
        var wordCount = 0
        var quotedWords = 0
        var own: [Token] = []
        for token in tokens.tokens[range] {
            let isQuoted = quotations.contains { $0.contains(token.range.lowerBound) }
            if token.kind != .punctuation {
                wordCount += 1
                if isQuoted { quotedWords += 1 }
            }
            if !isQuoted { own.append(token) }
        }
        let cue = governingCue(in: own)
        if wordCount > 0, quotedWords * 2 >= wordCount,
            quotedWords >= Self.fewestQuotedWords || quotedWords == wordCount
        {
            return (.quoted, cue)
        }
        return cue == nil ? (.author, nil) : (.attributed, cue)
    }

    /// Fewer quoted words than this in a longer sentence are scare quotes or a title, not a quotation.
    private static let fewestQuotedWords = 3

    private func governingCue(in own: [Token]) -> Cue? {
        let words = own.map { tokens.foldedText(of: $0) }
        for index in words.indices {
            if let end = sourcePhraseEnd(at: index, words) {
                return Cue(range: own[index].range.lowerBound..<own[end].range.upperBound, kind: .source)
            }
            if AttributionVerbs.participles.contains(words[index]), index > 0,
                [",", "by"].contains(words[index - 1])
            {
                return Cue(range: own[index].range, kind: .speech)
            }
            if let kind = AttributionVerbs.kind(of: words[index]), governs(at: index, words, own) {
                return Cue(range: own[index].range, kind: kind)
            }
        }
        return nil
    }

    private func sourcePhraseEnd(at index: Int, _ words: [String]) -> Int? {
        let phrases = [
            ["according", "to"], ["in", "the", "words", "of"], ["in", "the", "view", "of"],
            ["in", "the", "eyes", "of"], ["citing"],
            ["quoting"],
        ]
        for phrase in phrases where words[index...].starts(with: phrase) { return index + phrase.count - 1 }
        return nil
    }

    /// Words that may stand between a subject and its verb.
    private static let skipped: Set<String> = [
        "also", "then", "later", "earlier", "repeatedly", "recently", "already", "has", "have", "had", "did",
        "does", "once", "now",
        "only", "bluntly", "flatly", "still", "often", "again", "never", "have", "been", "not",
    ]
    private static let firstAndSecondPersons: Set<String> = ["i", "we", "you", "let", "let's", "us", "me"]
    private static let passiveAuxiliaries: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "am", "get", "got",
    ]
    private static let subordinators: Set<String> = [
        "which", "whom", "whose", "what", "who", "when", "because", "if", "before", "since", "although",
        "though", "where", "than",
        "unless", "until", "whether", "how", "why", "that", "moment",
    ]
    private static let thirdPersons: Set<String> = [
        "he", "she", "it", "they", "who", "some", "many", "most", "others", "both", "one", "none", "nobody",
        "everyone",
    ]
    private static let passiveNext: Set<String> = [
        "accused", "hailed", "praised", "condemned", "blamed", "branded", "described",
    ]

    private func governs(at index: Int, _ words: [String], _ own: [Token]) -> Bool {
        var subject = index - 1
        var sawBeen = false
        while subject >= 0, Self.skipped.contains(words[subject]) || words[subject].hasSuffix("ly") {
            sawBeen = sawBeen || words[subject] == "been"
            subject -= 1
        }
        if sawBeen { return false }
        let next = index + 1 < words.count ? words[index + 1] : "."
        if next == "by" || (next == "of" && Self.passiveNext.contains(words[index])) { return false }
        if subject >= 0 {
            let word = words[subject]
            let isPerson =
                Self.firstAndSecondPersons.contains(word)
                && (own[subject].letterCase != .upper || word == "i")
            if word == "to" || isPerson || Self.passiveAuxiliaries.contains(word)
                || isFirstPersonWithModal(subject, words)
            {
                return false
            }
            if AttributionVerbs.needSubject.contains(words[index]) {
                let isSubject =
                    Self.thirdPersons.contains(word) || own[subject].letterCase != .lower
                    || (own[subject].kind == .word && word.hasSuffix("s") && !word.hasSuffix("'s"))
                // "United States" is no verb of saying.
                if own[index].letterCase != .lower { return false }
                guard
                    isSubject
                        || (word == "," && own[index].kind == .word && isSpeechInversion(at: index, own))
                else {
                    return false
                }
            }
        } else if AttributionVerbs.needSubject.contains(words[index]) {
            return false
        }
        // "…, who tweeted: " gives a quotation its speaker although the clause is a relative one.
        return next == ":" || !isSubordinate(at: index, words)
    }

    private static let modals: Set<String> = [
        "can", "could", "will", "would", "must", "should", "may", "might", "shall", "do",
    ]

    /// Whether "I can", "we would" and the like end at `index`.
    private func isFirstPersonWithModal(_ index: Int, _ words: [String]) -> Bool {
        index > 0 && Self.modals.contains(words[index]) && ["i", "we", "you"].contains(words[index - 1])
    }

    /// Whether ", says Blinken" stands at `index`: a capital follows.
    private func isSpeechInversion(at index: Int, _ own: [Token]) -> Bool {
        index + 1 < own.count && own[index + 1].letterCase != .lower
    }

    /// Whether the verb at `index` stands in a relative or adverbial clause: its subordinator is at most four words
    /// before it, with no comma between.
    private func isSubordinate(at index: Int, _ words: [String]) -> Bool {
        var distance = 1
        while distance <= 4, index - distance >= 0 {
            let word = words[index - distance]
            if word == "," || word == ";" || word == ":" || word == "\u{2013}" { return false }
            if Self.subordinators.contains(word) { return true }
            distance += 1
        }
        return false
    }
}

/// The words of one sentence, and what they show about a verb of saying in it: subject, complement, clause.
///
/// Words are folded forms; `isQuoted` tells which of them stand in quotations. No parser: each test looks at a few
/// neighbouring words.
struct AttributionGrammar {
    let words: [String]
    let cases: [Token.LetterCase]
    let kinds: [Token.Kind]
    let isQuoted: [Bool]

    /// Whether the verb at `index` governs the sentence: a third-person subject, the complement it needs, and no
    /// subordinate or late coordinate clause around it.
    func governs(at index: Int, _ entry: AttributionVerbs.Entry) -> Bool {
        if index > 0, words[index - 1] == "who", introducesQuotation(at: index) { return true }
        guard let subject = subject(ofVerbAt: index), isThirdPerson(subject, ofVerbAt: index) else {
            return false
        }
        guard hasComplement(entry.complement, at: index) else { return false }
        if introducesQuotation(at: index) { return true }
        return !isSubordinate(at: index) && !isLateCoordinate(at: index, subject: subject)
    }

    /// The farthest that is looked for what belongs to a verb: no clause of news prose is longer.
    private static let reach = 60

    /// The words before a place, as far as the reach.
    private func window(before place: Int) -> Range<Int> { max(0, place - Self.reach)..<place }

    // MARK: Subject

    /// Where the subject of a verb ends: a place before it, after it (", said Smith"), or before an earlier verb that shares it.
    private enum Subject {
        case before(Int)
        case inverted
        case shared
    }

    private static let skipped: Set<String> = [
        "also", "then", "later", "earlier", "repeatedly", "recently", "already", "has", "have", "had", "did",
        "does", "do", "once",
        "now", "only", "still", "often", "again", "never", "not", "even", "just", "in", "turn", "himself",
        "herself",
        "themselves", "itself", "today", "yesterday", "long", "since", "sometimes", "generally", "usually",
        "always",
    ]
    private static let passiveAuxiliaries: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "am", "get", "got", "gets",
    ]

    private func subject(ofVerbAt index: Int) -> Subject? {
        if words[index] == "told", index > 0, ["was", "were"].contains(words[index - 1]) {
            return .before(index - 2)
        }
        var place = beforeAdverbs(index - 1)
        if place > 0, words[place] == ")", let opening = words[window(before: place)].lastIndex(of: "(") {
            place = beforeAdverbs(opening - 1)
        }
        guard place >= 0 else { return nil }
        if ["and", "but"].contains(words[place]), !isQuoted[place] {
            // "shrugged and said that …": the subject stands further before.
            let next = index + 1
            let isClear =
                next < words.count
                && (words[next] == "that" || isQuoted[next]
                    || words[index] == "said" && opensClause(at: next))
            return isClear && place > 2 ? .shared : nil
        }
        if isQuoted[place] || words[place] == "," || words[place] == "\u{2013}" || words[place] == "\u{2014}"
        {
            // After a comma or quotation: the subject follows ("…," said Smith) or stood before an insertion (Smith, 42, said).
            if AttributionVerbs.plainSpeech.contains(words[index]),
                isQuoted[place] || isNameOrArticle(index + 1) || isTitledName(index + 1)
            {
                return .inverted
            }
            return isQuoted[place] ? nil : insertedSubject(endingAt: place)
        }
        if Self.passiveAuxiliaries.contains(words[place]) { return nil }
        return .before(place)
    }

    private func beforeAdverbs(_ place: Int) -> Int {
        var place = place
        while place >= 0, !isQuoted[place], Self.skipped.contains(words[place]) || isAdverb(place) {
            place -= 1
        }
        return place
    }

    private func isAdverb(_ place: Int) -> Bool {
        words[place].hasSuffix("ly") && words[place].utf8.count > 4
    }

    private func isNameOrArticle(_ place: Int) -> Bool {
        guard words.indices.contains(place), !isQuoted[place] else { return false }
        return cases[place] != .lower || Self.determiners.contains(words[place])
            || Self.thirdPersons.contains(words[place])
    }

    /// Whether one or two small words and then a name stand at `place`: "said sporting director Ekwall".
    private func isTitledName(_ place: Int) -> Bool {
        guard words.indices.contains(place), kinds[place] == .word else { return false }
        return (1...3).contains { words.indices.contains(place + $0) && cases[place + $0] == .capitalized }
    }

    /// The subject before an insertion between commas: "Smith, a builder, said".
    private func insertedSubject(endingAt comma: Int) -> Subject? {
        guard words[comma] == ",", let opening = words[window(before: comma)].lastIndex(of: ","), opening > 0,
            comma - opening <= 16
        else {
            return nil
        }
        return .before(opening - 1)
    }

    private static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "my", "our", "your",
        "any", "each",
        "every", "of", "for", "in", "on", "at", "by", "with", "from", "and", "or", "about", "own", "so", "no",
        "such", "as", "to",
    ]
    private static let thirdPersons: Set<String> = [
        "he", "she", "it", "they", "some", "many", "most", "others", "both", "one", "several", "few",
        "people", "police", "critics",
    ]
    private static let otherPersons: Set<String> = [
        "i", "we", "you", "let", "let's", "me", "please", "them", "him", "us", "who", "which", "whom", "what",
    ]
    private static let nobody: Set<String> = [
        "nobody", "none", "whoever", "no-one", "anyone", "anybody", "everyone", "everybody",
    ]
    private static let modals: Set<String> = [
        "can", "could", "will", "would", "must", "should", "may", "might", "shall", "cannot", "can't",
        "won't", "wouldn't", "to", "i'd",
        "i've", "we've", "i'm",
    ]

    private func isThirdPerson(_ subject: Subject, ofVerbAt index: Int) -> Bool {
        guard case .before(let place) = subject else { return true }
        guard place >= 0 else { return false }
        let word = words[place]
        let isUpper = cases[place] == .upper && word != "i"
        if !isUpper,
            Self.otherPersons.contains(word) || Self.nobody.contains(word) || Self.modals.contains(word)
        {
            return false
        }
        if kinds[place] == .punctuation { return false }
        // "nobody at the town hall believes", "none of them said"
        if words[max(0, place - 6)...place].contains(where: Self.nobody.contains) { return false }
        if Self.determiners.contains(word), !isUpper { return false }
        let isPronoun = Self.thirdPersons.contains(word)
        let isName = cases[place] != .lower
        if AttributionVerbs.baseForms.contains(words[index]) {
            return isPronoun || isName || (word.hasSuffix("s") && !word.hasSuffix("'s"))
                || Self.irregularPlurals.contains(word)
                || followsPlural(place)
        }
        if AttributionVerbs.alsoNouns.contains(words[index]) {
            // "fears that" and "claims that" are nouns with their content as often as verbs.
            let next = index + 1
            let opens =
                next < words.count
                && (isQuoted[next] || (words[next] == "that" && !Self.nounsWithThat.contains(words[index])))
            return isPronoun || isName || opens || isParenthetical(at: index)
        }
        return !word.hasSuffix("'s")
    }

    private static let nounsWithThat: Set<String> = [
        "fears", "hopes", "doubts", "claims", "reports", "suspects", "fear", "hope", "claim", "report",
        "doubt", "estimates",
        "complaints", "promises", "views",
    ]
    private static let irregularPlurals: Set<String> = [
        "men", "women", "people", "children", "police", "media", "staff", "bloc",
    ]

    /// Whether a plural noun stands a few words before: "supporters of the track argue", "opponents on the bank believe".
    private func followsPlural(_ place: Int) -> Bool {
        if words[max(0, place - 6)...place].contains(where: ["those", "others"].contains) { return true }
        return words[max(0, place - 6)..<place].enumerated().contains { offset, word in
            let at = max(0, place - 6) + offset
            return !words[at..<place].contains(",") && word.hasSuffix("s") && word.utf8.count > 3
                && !word.hasSuffix("'s") && at + 1 < words.count
                && ["of", "on", "in", "at", "for", "from", "to", "among", "who"].contains(words[at + 1])
        }
    }

    // MARK: Complement

    private static let clauseOpeners: Set<String> = [
        "he", "she", "it", "they", "there", "i", "we", "you", "the", "a", "an", "this", "these", "his", "her",
        "their", "its", "our",
        "any", "no", "more", "most", "some", "all", "both", "neither", "one", "two", "nothing", "what", "how",
        "why", "whether", "if",
    ]
    private static let finite: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might",
        "must", "should", "do",
        "does", "did", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't", "couldn't",
        "needs", "makes",
    ]

    private static let takeAbout: Set<String> = [
        "warned", "warns", "warn", "complained", "complains", "complain", "boasted", "boasts", "told",
        "tells", "joked",
    ]

    private func hasComplement(_ complement: AttributionVerbs.Complement, at index: Int) -> Bool {
        let next = index + 1
        guard next < words.count else { return complement != .infinitive && complement != .object }
        if words[next] == "by", words[index] == "told" { return opensClause(at: next) }
        if words[next] == "by" || words[next] == "for" { return false }
        switch complement {
        case .any:
            let isDenied =
                index > 0 && ["not", "never", "n't", "didn't", "doesn't", "don't"].contains(words[index - 1])
            return words[next] != "to" && !(words[index] == "says" && words[next] == "so")
                && !(isDenied && words[next] == ".")
        case .object:
            if ["of", "as", ".", ";", ")"].contains(words[next]) { return false }
            return !["up", "off", "themselves", "himself", "herself", "itself", "out"].contains(words[next])
        case .infinitive:
            return words[next...].prefix(10).dropFirst().contains("to") || opensClause(at: next)
        case .clause:
            let isAbout =
                Self.takeAbout.contains(words[index])
                && words[next...].prefix(4).contains { ["of", "about", "against"].contains($0) }
            let hasPronoun =
                ["it", "this", "them", "him", "her"].contains(words[next])
                && (next + 1 >= words.count || words[next + 1] != "to")
            return isAbout || hasPronoun || opensClause(at: next) || isParenthetical(at: index)
        }
    }

    /// Whether a clause or a quotation begins at `place` or soon after, past an addressee, a time or a place.
    private func opensClause(at place: Int) -> Bool {
        for distance in 0..<12 where place + distance < words.count {
            let at = place + distance
            let word = words[at]
            if isQuoted[at] || word == ":" || word == "that" || ["whether", "if", "why"].contains(word) {
                return true
            }
            if distance > 0, word == "," || word == ";" || word == "." { return false }
            if distance == 0, word == "to" {
                return ["promised", "promises", "pledged", "vowed", "vows", "threatened", "hopes", "hoped"]
                    .contains(words[place - 1])
            }
            if Self.finite.contains(word), distance > 0, AttributionVerbs.dropThat.contains(words[place - 1])
            {
                return (place..<at).contains {
                    Self.clauseOpeners.contains(words[$0]) || cases[$0] != .lower || kinds[$0] == .number
                        || words[$0].hasSuffix("s")
                }
            }
        }
        return false
    }

    /// Whether the verb stands with its subject between commas or at the end: ", the force confirmed on Tuesday,".
    private func isParenthetical(at index: Int) -> Bool {
        guard
            let comma = words[window(before: index)].lastIndex(where: {
                $0 == "," || $0 == "\u{2013}" || $0 == "\u{2014}"
            }
            ) ?? lastQuoted(before: index),
            index - comma <= 8
        else { return false }
        let rest = words[(index + 1)...].prefix(Self.reach)
        let end =
            rest.firstIndex { $0 == "," || $0 == "." || $0 == ";" || $0 == "?" || $0 == "\u{2013}" }
            ?? rest.endIndex
        return end - index <= 7
    }

    private func lastQuoted(before index: Int) -> Int? { isQuoted[window(before: index)].lastIndex(of: true) }

    private func introducesQuotation(at index: Int) -> Bool {
        let next = index + 1
        guard next < words.count else { return false }
        return words[next] == ":" || (next + 1 < words.count && words[next] == "," && isQuoted[next + 1])
            || isQuoted[next]
    }

    // MARK: Clause

    private static let subordinators: Set<String> = [
        "which", "whom", "whose", "what", "who", "when", "because", "if", "before", "since", "although",
        "though", "where", "than",
        "unless", "until", "whether", "how", "why", "that", "moment", "whatever", "whenever", "wherever",
    ]

    /// Whether the verb stands in a relative or adverbial clause: its subordinator is at most five words before it, with no
    /// comma between.
    private func isSubordinate(at index: Int) -> Bool {
        for distance in 1...5 where index - distance >= 0 {
            let word = words[index - distance]
            if [",", ";", ":", "\u{2013}", "\u{2014}"].contains(word) || isQuoted[index - distance] {
                return false
            }
            if Self.subordinators.contains(word) { return true }
        }
        return words[max(0, index - 9)..<index].contains("what")
    }

    /// Whether the verb stands in a second main clause, in the latter half: the sentence's first statement is the author's.
    private func isLateCoordinate(at index: Int, subject: Subject) -> Bool {
        guard case .before(let place) = subject, index * 2 > words.count else { return false }
        let joint = words[window(before: place)].lastIndex {
            ["and", "but", "while", "yet", ";"].contains($0)
        }
        guard let joint, joint >= 4, place - joint <= 8 else { return false }
        return words[window(before: joint)].contains { Self.finite.contains($0) || $0.hasSuffix("ed") }
            && (words[joint] == ";" || words[joint - 1] == ",")
    }
}

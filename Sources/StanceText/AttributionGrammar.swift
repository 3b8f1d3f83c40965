/// The words of one sentence, and what they show about a verb of saying in it: subject, complement, clause.
///
/// Words are numbered from 0 at the sentence's first token. No parser: each test looks at a few neighbouring words.
struct AttributionGrammar {
    let document: TokenSequence
    /// The sentence's tokens.
    var range = 0..<0
    /// What stands in quotation marks in the sentence, ascending.
    var quotations: [Range<Int>] = []
    /// The sets of classes that tokens have the numbers of.
    let sets = EnglishWords.table.sets

    /// The farthest that is looked for what belongs to a verb: no clause of news prose is longer.
    static let reach = 60

    /// Whether the verb at `index` governs the sentence: a third-person subject, the complement it needs, and no
    /// subordinate or late coordinate clause around it.
    func governs(at index: Int) -> Bool {
        if index > 0, self.is(index - 1, .who), introducesQuotation(at: index) { return true }
        guard let subject = subject(ofVerbAt: index), isThirdPerson(subject, ofVerbAt: index) else {
            return false
        }
        guard hasComplement(at: index) else { return false }
        if introducesQuotation(at: index) { return true }
        return !isSubordinate(at: index) && !isLateCoordinate(at: index, subject: subject)
    }

    // MARK: Words

    /// How many tokens the sentence has.
    var count: Int { range.count }

    /// A token of the sentence.
    func token(_ index: Int) -> Token { document.tokens[range.lowerBound + index] }

    /// Whether a token is in one of some classes.
    func `is`(_ index: Int, _ classes: WordClasses) -> Bool {
        !sets[Int(token(index).classesNumber)].isDisjoint(with: classes)
    }

    /// Whether a token stands in quotation marks.
    func isQuoted(_ index: Int) -> Bool { !quotations.isEmpty && quotations.holds(token(index).start) }

    /// Whether a token's folded form ends with some bytes.
    func hasSuffix(_ suffix: StaticString, _ index: Int) -> Bool {
        let folded = token(index).foldedRange
        let count = suffix.utf8CodeUnitCount
        guard folded.count >= count else { return false }
        let start = folded.upperBound - count
        return suffix.withUTF8Buffer { suffix in
            (0..<count).allSatisfy { unsafe suffix[$0] == document.folded[start + $0] }
        }
    }

    /// Whether one of some tokens is in one of some classes.
    func holds(_ indices: Range<Int>, _ classes: WordClasses) -> Bool {
        indices.contains { self.is($0, classes) }
    }

    /// The last of some tokens that is in one of some classes.
    func last(of indices: Range<Int>, _ classes: WordClasses) -> Int? {
        indices.last { self.is($0, classes) }
    }

    /// The words before a place, as far as the reach.
    func window(before place: Int) -> Range<Int> { max(0, place - Self.reach)..<place }

    // MARK: Subject

    /// Where the subject of a verb ends: a place before it, after it (", said Smith"), or before an earlier verb that shares it.
    enum Subject {
        case before(Int)
        case inverted
        case shared
    }

    private func subject(ofVerbAt index: Int) -> Subject? {
        if self.is(index, .told), index > 0, self.is(index - 1, .wasOrWere) { return .before(index - 2) }
        var place = beforeAdverbs(index - 1)
        if place > 0, self.is(place, .closingParenthesis),
            let opening = last(of: window(before: place), .openingParenthesis)
        {
            place = beforeAdverbs(opening - 1)
        }
        guard place >= 0 else { return nil }
        let isQuoted = isQuoted(place)
        if self.is(place, .andOrBut), !isQuoted {
            // "shrugged and said that …": the subject stands further before.
            let next = index + 1
            let isClear =
                next < count
                && (self.is(next, .that) || self.isQuoted(next)
                    || self.is(index, .said) && opensClause(at: next))
            return isClear && place > 2 ? .shared : nil
        }
        if isQuoted || self.is(place, [.comma, .enDash, .emDash]) {
            // After a comma or quotation: the subject follows ("…," said Smith) or stood before an insertion (Smith, 42, said).
            if self.is(index, .plainSpeech), isQuoted || isNameOrArticle(index + 1) || isTitledName(index + 1)
            {
                return .inverted
            }
            return isQuoted ? nil : insertedSubject(endingAt: place)
        }
        return self.is(place, .passiveAuxiliary) ? nil : .before(place)
    }

    private func beforeAdverbs(_ place: Int) -> Int {
        var place = place
        while place >= 0, self.is(place, .between) || isAdverb(place), !isQuoted(place) { place -= 1 }
        return place
    }

    private func isAdverb(_ place: Int) -> Bool {
        token(place).foldedLength > 4 && hasSuffix("ly", place)
    }

    private func isNameOrArticle(_ place: Int) -> Bool {
        guard place < count, !isQuoted(place) else { return false }
        return token(place).letterCase != .lower || self.is(place, [.determiner, .thirdPerson])
    }

    /// Whether one or two small words and then a name stand at `place`: "said sporting director Ekwall".
    private func isTitledName(_ place: Int) -> Bool {
        guard place < count, token(place).kind == .word else { return false }
        return (1...3).contains { place + $0 < count && token(place + $0).letterCase == .capitalized }
    }

    /// The subject before an insertion between commas: "Smith, a builder, said".
    private func insertedSubject(endingAt comma: Int) -> Subject? {
        guard self.is(comma, .comma), let opening = last(of: window(before: comma), .comma), opening > 0,
            comma - opening <= 16
        else { return nil }
        return .before(opening - 1)
    }

    private func isThirdPerson(_ subject: Subject, ofVerbAt index: Int) -> Bool {
        guard case .before(let place) = subject else { return true }
        guard place >= 0 else { return false }
        let isUpper = token(place).letterCase == .upper && !self.is(place, .i)
        if !isUpper, self.is(place, [.otherPerson, .nobody, .modal]) { return false }
        if token(place).kind == .punctuation { return false }
        // "nobody at the town hall believes", "none of them said"
        let near = max(0, place - 6)..<(place + 1)
        if holds(near, .nobody) { return false }
        if self.is(place, .determiner), !isUpper { return false }
        let isPronoun = self.is(place, .thirdPerson)
        let isName = token(place).letterCase != .lower
        if self.is(index, .baseForm) {
            return isPronoun || isName || (hasSuffix("s", place) && !hasSuffix("'s", place))
                || self.is(place, .irregularPlural) || followsPlural(place, near)
        }
        if self.is(index, .alsoNoun) {
            // "fears that" and "claims that" are nouns with their content as often as verbs.
            let next = index + 1
            let opens =
                next < count
                && (isQuoted(next) || (self.is(next, .that) && !self.is(index, .nounWithThat)))
            return isPronoun || isName || opens || isParenthetical(at: index)
        }
        return !hasSuffix("'s", place)
    }

    /// Whether a plural noun stands a few words before: "supporters of the track argue", "opponents on the bank believe".
    private func followsPlural(_ place: Int, _ near: Range<Int>) -> Bool {
        if holds(near, .thoseOrOthers) { return true }
        return (near.lowerBound..<place).contains { at in
            at + 1 < count && self.is(at + 1, .nounPreposition) && token(at).foldedLength > 3
                && hasSuffix("s", at) && !hasSuffix("'s", at) && !holds(at..<place, .comma)
        }
    }
}

/// What follows a verb of saying, and the clause it stands in.
extension AttributionGrammar {
    // MARK: Complement

    /// Whether what the verb at `index` needs follows it.
    func hasComplement(at index: Int) -> Bool {
        let next = index + 1
        guard next < count else { return !self.is(index, [.takesInfinitive, .takesObject]) }
        if self.is(next, .by), self.is(index, .told) { return opensClause(at: next) }
        if self.is(next, [.by, .for]) { return false }
        if self.is(index, .takesObject) { return !self.is(next, [.noObject, .particle]) }
        if self.is(index, .takesInfinitive) {
            return holds((next + 1)..<max(next + 1, min(next + 10, count)), .to) || opensClause(at: next)
        }
        if self.is(index, .takesClause) {
            let isAbout =
                self.is(index, .takesAbout) && holds(next..<min(next + 4, count), .aboutWord)
            let hasPronoun = self.is(next, .objectPronoun) && (next + 1 >= count || !self.is(next + 1, .to))
            return isAbout || hasPronoun || opensClause(at: next) || isParenthetical(at: index)
        }
        let isDenied = index > 0 && self.is(index - 1, .negation)
        return !self.is(next, .to) && !(self.is(index, .says) && self.is(next, .so))
            && !(isDenied && self.is(next, .period))
    }

    /// Whether a clause or a quotation begins at `place` or soon after, past an addressee, a time or a place.
    func opensClause(at place: Int) -> Bool {
        for at in place..<min(place + 12, count) {
            if self.is(at, [.colon, .that, .whetherIfWhy]) || isQuoted(at) { return true }
            if at > place, self.is(at, [.comma, .semicolon, .period]) { return false }
            if at == place, self.is(at, .to) { return self.is(place - 1, .promise) }
            if at > place, self.is(at, .finiteAuxiliary), self.is(place - 1, .dropsThat) {
                return (place..<at).contains {
                    self.is($0, .clauseOpener) || token($0).letterCase != .lower || token($0).kind == .number
                        || hasSuffix("s", $0)
                }
            }
        }
        return false
    }

    /// Whether the verb stands with its subject between commas or at the end: ", the force confirmed on Tuesday,".
    func isParenthetical(at index: Int) -> Bool {
        let before = window(before: index)
        guard
            let comma = last(of: before, [.comma, .enDash, .emDash]) ?? before.last(where: isQuoted),
            index - comma <= 8
        else { return false }
        let rest = (index + 1)..<min(index + 1 + Self.reach, count)
        let end =
            rest.first { self.is($0, [.comma, .period, .semicolon, .questionMark, .enDash]) }
            ?? rest.upperBound
        return end - index <= 7
    }

    /// Whether a colon, or a quotation, perhaps after a comma, follows the verb.
    func introducesQuotation(at index: Int) -> Bool {
        let next = index + 1
        guard next < count else { return false }
        return self.is(next, .colon) || (next + 1 < count && self.is(next, .comma) && isQuoted(next + 1))
            || isQuoted(next)
    }

    // MARK: Clause

    /// Whether the verb stands in a relative or adverbial clause: its subordinator is at most five words before it, with no
    /// comma between.
    func isSubordinate(at index: Int) -> Bool {
        for at in (max(0, index - 5)..<index).reversed() {
            if self.is(at, [.comma, .semicolon, .colon, .enDash, .emDash]) || isQuoted(at) { return false }
            if self.is(at, .subordinator) { return true }
        }
        return holds(max(0, index - 9)..<index, .what)
    }

    /// Whether the verb stands in a second main clause, in the latter half: the sentence's first statement is the author's.
    func isLateCoordinate(at index: Int, subject: Subject) -> Bool {
        guard case .before(let place) = subject, index * 2 > count else { return false }
        guard let joint = last(of: window(before: place), .coordinator), joint >= 4, place - joint <= 8 else {
            return false
        }
        return window(before: joint).contains { self.is($0, .finiteAuxiliary) || hasSuffix("ed", $0) }
            && (self.is(joint, .semicolon) || self.is(joint - 1, .comma))
    }
}

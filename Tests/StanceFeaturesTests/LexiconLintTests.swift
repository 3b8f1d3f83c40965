import StanceFeatures
import Testing

@Suite struct LexiconLintTests {
    private func lexicon(_ category: String, kind: String? = nil, _ entries: String) throws -> Lexicon {
        let text = Samples.lexicon(category, entries)
        let header = kind.map { "# kind: \($0)\n" } ?? ""
        return try Lexicon(parsing: header + text, file: "\(category).lex")
    }

    private func faults(_ entries: String) throws -> [LexiconFault] {
        try LexiconLint([try lexicon("test", entries)]).faults
    }

    @Test func kindIsReadFromTheHeader() throws {
        #expect(try lexicon("a", kind: "reporting", "x\t1\t-").kind == .reporting)
        #expect(try lexicon("a", "x\t1\t-").kind == nil)
        #expect(throws: FeatureError.unknownKind(file: "a.lex", text: "neutral")) {
            try lexicon("a", kind: "neutral", "x\t1\t-")
        }
    }

    @Test func aCleanLexiconHasNoFaults() throws {
        #expect(
            try faults(
                "absurd\t2\ta\nno wonder\t2\t-\ncan't\t1\t-\na.m.\t1\t-\n=US\t1\t-\nus\t2\t-\nbetray*\t2\t-"
            )
            .map(\.kind) == [])
    }

    @Test func aFormReachedTwiceIsADuplicate() throws {
        let found = try faults("absurd\t2\ta\nabsurdly\t2\t-")
        #expect(found.map(\.kind) == [.duplicateForm])
        #expect(found[0].form == "absurdly")
        #expect(found[0].place == .init(lexicon: 0, entry: 1))
        #expect(found[0].other == .init(lexicon: 0, entry: 0))
    }

    @Test func aFormReachedWithTwoStrengthsIsAContradiction() throws {
        #expect(try faults("claim\t2\tv\nclaims\t1\t-").map(\.kind) == [.contradictoryStrength])
    }

    @Test func anEntryThatAnotherCoversIsShadowed() throws {
        #expect(try faults("us\t2\t-\n=US\t2\t-").map(\.kind) == [.shadowed])
        #expect(try faults("mayor\t1\t-\nmayor's\t1\t-").map(\.kind) == [.shadowed])
        #expect(try faults("betray*\t2\t-\nbetrayal\t2\t-").map(\.kind) == [.shadowed])
        #expect(try faults("betray*\t2\t-\nbetraya*\t1\t-").map(\.kind) == [.shadowed])
        #expect(try faults("betray*\t2\t-\nbetrayal\t1\t-").isEmpty)
    }

    @Test(arguments: ["the 99 percent", "voilà!", "can’t", "50%", "left/right"])
    func whatTheTokenizerNeverYieldsIsFound(phrase: String) throws {
        #expect(try faults("\(phrase)\t2\t-").map(\.kind) == [.unmatchable])
    }

    @Test(arguments: ["=the 99 percent", "can't", "half-hearted", "U.S.", "cliché", "km2"])
    func whatTheTokenizerYieldsIsNot(phrase: String) throws {
        #expect(try faults("\(phrase)\t2\t-").isEmpty)
    }

    @Test func aWildcardAfterExactCapitalsIsDead() throws {
        #expect(try faults("=Brexit*\t2\t-").map(\.kind) == [.ignoredWildcard])
    }

    @Test func oppositeListsMayNotShareAForm() throws {
        let lint = try LexiconLint([
            try lexicon("judging", kind: "evaluative", "charge\t2\tv\nplot\t2\t-"),
            try lexicon("courts", kind: "reporting", "charged\t2\t-\ntrial\t2\t-"),
            try lexicon("hedges", kind: "open", "plot\t2\t-"),
        ])
        #expect(lint.faults.map(\.kind) == [.oppositeKinds])
        #expect(lint.faults[0].place == .init(lexicon: 1, entry: 0))
        #expect(lint.faults[0].form == "charged")
    }

    @Test func judgingWordsAreFoundInNeutralPhrases() throws {
        let lint = try LexiconLint([
            try lexicon("judging", kind: "evaluative", "brutal\t2\ta\nlong\t1\t-"),
            try lexicon("courts", kind: "reporting", "a brutal attack\t2\t-\na long trial\t2\t-"),
        ])
        #expect(lint.faults.map(\.kind) == [.judgingWord])
        #expect(lint.faults[0].form == "brutal")
    }

    @Test func entriesThatAreMetAreFoundBehindTheirForms() throws {
        let lexicons = [
            try lexicon(
                "a", "no wonder\t2\t-\nwonder\t1\tn\nbetray*\t2\t-\n=May\t1\t-\nnever\t1\t-\nmayor\t1\t-")
        ]
        let samples = [
            "No wonder they wonder.", "“Wonders never cease,” the mayor's aide said.", "He betrayed May.",
        ].map(Samples.sentence)
        let use = try LexiconUse(of: lexicons, in: samples)
        #expect(use.occurrences[0].map { $0.map(\.sample) } == [[0], [0, 1], [2], [2], [1], [1]])
        #expect(use.occurrences[0][1].map(\.isAuthors) == [true, false])
    }
}

import StanceFeatures
import Testing

@Suite struct LexiconTests {
    private func lexicon(_ entries: String, position: String? = nil) throws(FeatureError) -> Lexicon {
        try Lexicon(parsing: Samples.lexicon("test", entries, position: position), file: "t.lex")
    }

    private func error(_ text: String) -> FeatureError? {
        do {
            _ = try Lexicon(parsing: text, file: "t.lex")
            return nil
        } catch { return error }
    }

    @Test func headerAndEntriesAreRead() throws {
        let lexicon = try Lexicon(
            parsing: """
                # category: hedges
                # definition: Words: by which a writer leaves things open.
                # source:  Written for a test.
                # licence: CC0-1.0
                # A line that explains something

                perhaps\t2\t-
                =May\t1\t-
                It Seem\t1\tv
                betray*\t2\t-
                """, file: "t.lex")
        #expect(lexicon.category == "hedges")
        #expect(lexicon.definition == "Words: by which a writer leaves things open.")
        #expect(lexicon.source == "Written for a test.")
        #expect(lexicon.licence == "CC0-1.0")
        #expect(lexicon.position == .anywhere)
        #expect(lexicon.entries.map(\.phrase) == ["perhaps", "May", "it seem", "betray"])
        #expect(lexicon.entries.map(\.strength) == [2, 1, 1, 2])
        #expect(lexicon.entries.map(\.inflection) == [.none, .none, .verb, .none])
        #expect(lexicon.entries.map(\.matchesCase) == [false, true, false, false])
        #expect(lexicon.entries.map(\.isPrefix) == [false, false, false, true])
        #expect(lexicon.entries.map(\.line) == [7, 8, 9, 10])
    }

    @Test func carriageReturnsAreTolerated() throws {
        let text = Samples.lexicon("test", "perhaps\t2\t-\nmaybe\t1\t-")
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let lexicon = try Lexicon(parsing: lines.joined(separator: "\r\n"), file: "t.lex")
        #expect(lexicon == (try Lexicon(parsing: text, file: "t.lex")))
    }

    @Test func positionIsRead() throws {
        #expect(try lexicon("perhaps\t2\t-", position: "sentence-start").position == .sentenceStart)
        #expect(try lexicon("perhaps\t2\t-", position: "anywhere").position == .anywhere)
    }

    @Test(arguments: ["category", "definition", "source", "licence"])
    func missingHeaderIsRefused(_ key: String) {
        let lines = Samples.lexicon("test", "perhaps\t2\t-").split(separator: "\n")
        let without = lines.filter { !$0.hasPrefix("# \(key):") }.joined(separator: "\n")
        #expect(error(without) == .missingHeader(file: "t.lex", key: key))
        let empty = lines.map { $0.hasPrefix("# \(key):") ? "# \(key): " : $0 }.joined(separator: "\n")
        #expect(error(empty) == .missingHeader(file: "t.lex", key: key))
    }

    @Test func unknownPositionIsRefused() {
        #expect(
            error(Samples.lexicon("test", "perhaps\t2\t-", position: "middle"))
                == .unknownPosition(file: "t.lex", text: "middle"))
    }

    @Test(arguments: [
        "perhaps", "perhaps\t2", "perhaps\t2\t-\tx", "\t2\t-", "two  spaces\t1\t-", " perhaps\t1\t-",
        "=\t1\t-",
        "one two three four five six seven\t1\t-", "be*\t1\t-", "no wonder*\t1\t-", "*\t1\t-",
    ])
    func malformedEntryIsRefusedWithItsLine(_ entry: String) {
        #expect(
            error(Samples.lexicon("test", "maybe\t1\t-\n" + entry))
                == .malformedEntry(file: "t.lex", line: 6, text: entry))
    }

    @Test(arguments: ["0", "3", "x", "", "1.5", "-1"])
    func unknownStrengthIsRefusedWithItsLine(_ strength: String) {
        #expect(
            error(Samples.lexicon("test", "perhaps\t\(strength)\t-"))
                == .unknownStrength(file: "t.lex", line: 5, text: strength))
    }

    @Test(arguments: ["x", "", "V", "nv"])
    func unknownInflectionIsRefusedWithItsLine(_ inflection: String) {
        #expect(
            error(Samples.lexicon("test", "perhaps\t1\t\(inflection)"))
                == .unknownInflection(file: "t.lex", line: 5, text: inflection))
    }

    @Test func duplicateEntryIsRefusedWithItsLine() {
        #expect(
            error(Samples.lexicon("test", "perhaps\t2\t-\nmaybe\t1\t-\nPerhaps\t1\t-"))
                == .duplicateEntry(file: "t.lex", line: 7, text: "perhaps"))
    }

    @Test func caseAndPrefixMakeAnEntryAnother() throws {
        #expect(try lexicon("may\t1\t-\n=May\t1\t-\nmay*\t1\t-").entries.count == 3)
    }

    @Test func errorNamesPlaceAndWayOut() {
        #expect(
            FeatureError.unknownStrength(file: "t.lex", line: 5, text: "9").description
                == "t.lex:5: strength \"9\" is neither 1 (weak) nor 2 (strong)")
    }
}

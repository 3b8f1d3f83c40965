import StanceText
import Testing

@Suite struct TokenizerTests {
    private func sequence(_ text: String) -> TokenSequence {
        Tokenizer().tokens(of: Document(name: "a", text: text))
    }

    private func folded(_ text: String) -> [String] {
        let sequence = sequence(text)
        return sequence.tokens.map(sequence.foldedText(of:))
    }

    @Test(arguments: [
        ("can't move", ["can't", "move"]), ("can\u{2019}t", ["can't"]),
        ("Russia\u{2019}s own", ["russia's", "own"]),
        ("the dogs\u{2019} home", ["the", "dogs", "'", "home"]),
        ("\u{2018}dead\u{2019}", ["'", "dead", "'"]),
        ("rock\u{2019}n\u{2019}roll", ["rock'n'roll"]),
    ])
    func apostropheBetweenLettersJoins(_ text: String, _ expected: [String]) {
        #expect(folded(text) == expected)
    }

    @Test(arguments: [
        ("half-hearted", ["half-hearted"]), ("half\u{2010}hearted", ["half-hearted"]),
        ("half\u{2011}hearted", ["half-hearted"]), ("post-2014 era", ["post-2014", "era"]),
        ("a - b", ["a", "-", "b"]), ("one\u{2013}two", ["one", "\u{2013}", "two"]),
        ("wait--stop", ["wait", "-", "-", "stop"]), ("-ish", ["-", "ish"]),
        ("pre- and", ["pre", "-", "and"]),
    ])
    func hyphenBetweenLettersOrDigitsJoins(_ text: String, _ expected: [String]) {
        #expect(folded(text) == expected)
    }

    @Test(arguments: [
        ("The U.S. army", ["the", "u.s.", "army"]), ("at 5 p.m. today", ["at", "0", "p.m.", "today"]),
        ("So did I.", ["so", "did", "i", "."]), ("It ended.", ["it", "ended", "."]),
        ("AT&T grew", ["at&t", "grew"]), ("this & that", ["this", "&", "that"]),
        ("example.com", ["example", ".", "com"]),
    ])
    func initialismKeepsItsPeriods(_ text: String, _ expected: [String]) {
        #expect(folded(text) == expected)
    }

    @Test(arguments: [
        ("2019", "0000"), ("100,000", "000,000"), ("3.5", "0.0"), ("10:53", "00:00"), ("1/2", "0/0"),
        ("21st", "00st"),
        ("1990s", "0000s"),
    ])
    func numberFoldsItsDigitsAndKeepsItsInnerMarks(_ text: String, _ expected: String) {
        let sequence = sequence(text)
        #expect(sequence.tokens.map(\.kind) == [.number])
        #expect(sequence.tokens.map(sequence.foldedText(of:)) == [expected])
    }

    @Test(arguments: [
        ("In 2019, he", ["in", "0000", ",", "he"]), ("It was 5.", ["it", "was", "0", "."]),
        ("5%", ["0", "%"]), ("$5", ["$", "0"]), ("at 5: no", ["at", "0", ":", "no"]),
    ])
    func markAtTheEndOfANumberStandsAlone(_ text: String, _ expected: [String]) {
        #expect(folded(text) == expected)
    }

    @Test(arguments: [
        ("ÉCLAIR", "éclair"), ("Großes", "großes"), ("ΑΘΗΝΑ", "αθηνα"), ("КИЕВ", "киев"), ("Støre", "støre"),
        ("e\u{301}te\u{301}", "e\u{301}te\u{301}"), ("東京", "東京"),
    ])
    func lettersOfAnyScriptMakeWords(_ text: String, _ expected: String) {
        let sequence = sequence(text)
        #expect(sequence.tokens.map(\.kind) == [.word])
        #expect(sequence.tokens.first?.range == 0..<text.utf8.count)
        #expect(sequence.tokens.map(sequence.foldedText(of:)) == [expected])
    }

    @Test func quotationMarksFoldToStraightOnes() {
        #expect(folded("“a” „b‘ \"c\"") == ["\"", "a", "\"", "\"", "b", "'", "\"", "c", "\""])
    }

    @Test(arguments: [
        ("word", Token.LetterCase.lower), ("Word", .capitalized), ("WORD", .upper), ("I", .capitalized),
        ("iPhone", .lower), ("McDonald", .capitalized), ("U.S.", .upper), ("É", .capitalized), ("ÉÀ", .upper),
        ("2019", .lower), ("東京", .lower),
    ])
    func letterCaseIsTold(_ text: String, _ expected: Token.LetterCase) {
        #expect(sequence(text).tokens.map(\.letterCase) == [expected])
    }

    @Test func invisibleScalarsAreNoTokens() {
        #expect(folded("a \u{200B}\u{FEFF}\u{2060} b") == ["a", "b"])
    }

    @Test func emojiIsNoWord() {
        let sequence = sequence("We \u{2764}\u{FE0F} it \u{1F44D}\u{1F3FD}")
        #expect(sequence.tokens.count { $0.kind == .word } == 2)
    }

    @Test func rangesAreThoseOfTheDocument() {
        let text = "“Støre can’t,” he said…"
        let document = Document(name: "a", text: text)
        let tokens = Tokenizer().tokens(of: document).tokens
        #expect(
            tokens.map { document.text(in: $0.range) } == [
                "“", "Støre", "can’t", ",", "”", "he", "said", "…",
            ])
    }

    @Test func foldingIsComparedWithoutCopying() throws {
        let sequence = sequence("Can’t")
        let token = try #require(sequence.tokens.first)
        #expect(sequence.folds(token, to: "can't"))
        #expect(!sequence.folds(token, to: "can"))
        #expect(!sequence.folds(token, to: "can'ts"))
        #expect(!sequence.folds(token, to: "Can't"))
    }
}

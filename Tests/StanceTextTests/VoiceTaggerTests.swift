import StanceText
import Testing

@Suite struct VoiceTaggerTests {
    private struct Finding: Equatable {
        let voice: Voice
        let cue: String?
        let kind: Cue.Kind?
    }

    private func finding(_ text: String) throws -> Finding {
        let reading = Reading(ofSentences: [text], name: "a")
        let sentence = try #require(reading.sentences.first)
        return Finding(
            voice: sentence.voice, cue: sentence.cue.map { reading.document.text(in: $0.range) },
            kind: sentence.cue?.kind)
    }

    @Test(arguments: [
        ("The minister said the bridge was old.", "said", Cue.Kind.speech),
        ("The minister told the council about it.", "told", .speech),
        ("He accused the mayor of lying.", "accused", .judgement),
        ("The mayor denied it.", "denied", .judgement),
        ("They warned of a flood.", "warned", .judgement),
        ("The mayor believes the bridge is safe.", "believes", .thought),
        ("Berg fears a flood.", "fears", .thought),
    ])
    func finiteVerbWithThirdPersonGoverns(_ text: String, _ cue: String, _ kind: Cue.Kind) throws {
        #expect(try finding(text) == Finding(voice: .attributed, cue: cue, kind: kind))
    }

    @Test(arguments: [
        ("According to the paper, the bridge is old.", "According to"),
        ("The bridge is, in the words of the mayor, old.", "in the words of"),
        ("The bridge is old, in the view of the mayor.", "in the view of"),
        ("The bridge is old, in the eyes of the mayor.", "in the eyes of"),
        ("The bridge is old, the paper wrote citing the mayor.", "wrote"),
        ("The bridge is said to be old, the mayor went on to say.", "went on to say"),
    ])
    func sourcePhraseGoverns(_ text: String, _ cue: String) throws {
        let found = try finding(text)
        #expect(found.voice == .attributed)
        #expect(found.cue == cue)
        #expect(found.kind == (cue == "wrote" ? .speech : .source))
    }

    @Test(arguments: [
        ("He left the room, saying it was late.", "saying"), ("He began by noting the price.", "noting"),
    ])
    func participleAfterCommaOrByGoverns(_ text: String, _ cue: String) throws {
        #expect(try finding(text) == Finding(voice: .attributed, cue: cue, kind: .speech))
    }

    @Test(arguments: ["Saying it is one thing.", "A man arguing at the bar left.", "The bridge is old."])
    func sentenceWithoutGoverningCueIsTheAuthors(_ text: String) throws {
        #expect(try finding(text) == Finding(voice: .author, cue: nil, kind: nil))
    }

    @Test(arguments: [
        "I said it was late.", "We believe the bridge is safe.", "You said it yourself.",
        "We can say that it failed.",
        "I must insist on this.", "I have said this before.",
    ])
    func firstAndSecondPersonsDoNotAttribute(_ text: String) throws {
        #expect(try finding(text).voice == .author)
    }

    @Test(arguments: ["It is time to say no.", "He is ready to deny it.", "The plan to accuse him failed."])
    func infinitiveDoesNotGovern(_ text: String) throws {
        #expect(try finding(text).voice == .author)
    }

    @Test(arguments: [
        "The plan was rejected by the council.", "The mayor was accused of lying.",
        "The plan has been denied twice.",
        "A man accused of theft left.", "The bridge is said to be old.",
        "The plan mooted by the mayor failed.",
    ])
    func passiveDoesNotGovern(_ text: String) throws {
        #expect(try finding(text).voice == .author)
    }

    @Test(arguments: [
        "The mayor made demands which he says concern safety.", "The man who denied it left.",
        "It fell apart when he denied it.", "Because the mayor insisted, the bridge closed.",
    ])
    func relativeAndAdverbialClausesDoNotGovern(_ text: String) throws {
        #expect(try finding(text).voice == .author)
    }

    @Test func commaEndsTheReachOfASubordinator() throws {
        #expect(try finding("When it rained, the mayor said the bridge was safe.").cue == "said")
    }

    @Test func colonAfterTheVerbMakesARelativeClauseGovern() throws {
        #expect(try finding("It was Berg who tweeted: the bridge is gone.").cue == "tweeted")
    }

    @Test(arguments: [
        "The United States is large.", "The notes are on the desk.", "A long read of the report took days.",
        "A so called expert spoke.", "The proposed bridge is long.", "The council withdrew its demands.",
        "She knew his claims well.", "These reports are late.",
    ])
    func wordThatIsOftenANounNeedsASubject(_ text: String) throws {
        #expect(try finding(text).voice == .author)
    }

    @Test(arguments: [
        ("He states that it is late.", "states"), ("Berg claims it is late.", "claims"),
        ("The ministers want the town to pay.", "want"), ("It is late, notes Berg.", "notes"),
    ])
    func wordThatIsOftenANounGovernsAfterASubject(_ text: String, _ cue: String) throws {
        #expect(try finding(text).cue == cue)
    }

    @Test(arguments: [
        "He has repeatedly said so.", "The mayor had also denied it.", "The mayor bluntly warned them.",
    ])
    func adverbsAndAuxiliariesStandBetweenSubjectAndVerb(_ text: String) throws {
        #expect(try finding(text).voice == .attributed)
    }

    @Test(arguments: [
        "“The bridge is old,” he said.", "“We will not do it.”", "\"No.\"", "“It failed”",
        "‘We will never do that,’ said Berg.", "«The bridge is old», he said.",
    ])
    func sentenceThatIsHalfQuotedIsQuoted(_ text: String) throws {
        #expect(try finding(text).voice == .quoted)
    }

    @Test func quotedSentenceKeepsItsCue() throws {
        #expect(
            try finding("“The bridge is old,” he said.")
                == Finding(voice: .quoted, cue: "said", kind: .speech))
        #expect(try finding("“We will not do it.”") == Finding(voice: .quoted, cue: nil, kind: nil))
    }

    @Test func exactlyHalfOfTheWordsIsEnough() throws {
        #expect(try finding("“One two three” is the name.").voice == .quoted)
        #expect(try finding("“One two three” is the name then.").voice == .author)
    }

    @Test func scareQuotesAreNoQuotation() throws {
        #expect(try finding("The “experts” left.").voice == .author)
        #expect(try finding("A “free election” followed.").voice == .author)
    }

    @Test func cueWithinAQuotationDoesNotGovern() throws {
        #expect(try finding("The book “He said she said” and its long sequel sold well.").voice == .author)
    }

    @Test func dashQuoteIsQuoted() {
        let reading = Reading(of: Document(name: "a", text: "– We hope that it will hold, says Berg."))
        #expect(reading.sentences.map(\.voice) == [.quoted])
        #expect(reading.sentences.first?.cue?.kind == .speech)
    }
}

import StanceText
import Testing

@Suite struct QuotationScannerTests {
    /// The quoted parts of each sentence of a text.
    private func quoted(_ text: String) -> [[String]] { quoted(Reading(of: Document(name: "a", text: text))) }

    private func quoted(_ reading: Reading) -> [[String]] {
        reading.sentences.map { $0.quotations.map(reading.document.text(in:)) }
    }

    @Test(arguments: [
        ("He called it \"a bad plan\" again.", "\"a bad plan\""),
        ("He called it “a bad plan” again.", "“a bad plan”"),
        ("He called it „a bad plan“ again.", "„a bad plan“"),
        ("He called it „a bad plan” again.", "„a bad plan”"),
        ("He called it ‘a bad plan’ again.", "‘a bad plan’"),
        ("He called it 'a bad plan' again.", "'a bad plan'"),
        ("He called it «a bad plan» again.", "«a bad plan»"),
        ("He called it »a bad plan« again.", "»a bad plan«"),
        ("He called it (“a bad plan”) again.", "“a bad plan”"),
        ("He said:“a bad plan” again.", "“a bad plan”"),
    ])
    func marksOfEveryKindEncloseAQuotation(_ text: String, _ quotation: String) {
        #expect(quoted(text) == [[quotation]])
    }

    @Test func severalQuotationsStandInOrder() {
        #expect(
            quoted("“One,” he said, “two,” and \"three\" at once.") == [["“One,”", "“two,”", "\"three\""]])
    }

    @Test(arguments: [
        "It wasn't the dogs' fault.", "It wasn’t the dogs’ fault.", "Russia’s plan and the allies’ answer.",
        "The '90s were long.", "The 6' 2\" man left.", "He earns 5 » more.",
    ])
    func apostrophesAndInchesQuoteNothing(_ text: String) {
        #expect(quoted(text) == [[]])
    }

    @Test func apostropheWithinASingleQuotationDoesNotCloseIt() {
        #expect(quoted("He said ‘it isn’t over yet’ and left.") == [["‘it isn’t over yet’"]])
    }

    @Test func singleMarksWithinDoubleOnesBelongToThem() {
        #expect(quoted("“He said ‘no’ to me,” she said.") == [["“He said ‘no’ to me,”"]])
    }

    @Test func quotationOverSeveralSentencesCoversEach() {
        #expect(
            quoted("“It failed. We know that. It hurts,” he said.")
                == [["“It failed."], ["We know that."], ["It hurts,”"]])
    }

    @Test func unclosedMarkRunsToTheEndOfItsSentence() {
        #expect(quoted("“It failed. He left the room.") == [["“It failed."], []])
        #expect(quoted("He said «it failed. He left the room.") == [["«it failed."], []])
    }

    @Test func unclosedMarkRunsToTheEndOfItsBlockBeforeAnotherOpeningMark() {
        let text = "“It failed. He left the room.\n\n“Then it burned,” said Berg."
        #expect(quoted(text) == [["“It failed."], ["He left the room."], ["“Then it burned,”"]])
    }

    @Test(arguments: ["–", "—", "―"])
    func longDashAtTheStartOfABlockQuotes(_ dash: String) {
        #expect(quoted("\(dash) We hope so. It is late.") == [["\(dash) We hope so."], ["It is late."]])
        #expect(quoted("\(dash) We hope so, says Berg.") == [["\(dash) We hope so"]])
        #expect(quoted("\(dash) Why now? asks Berg.") == [["\(dash) Why now"]])
        #expect(
            quoted("\(dash) We hope so. It is late, says Berg. He left.")
                == [["\(dash) We hope so."], ["It is late"], []])
    }

    @Test func hyphenQuotesOnlyWithAnAttribution() {
        #expect(quoted("- We hope so, says Berg.") == [["- We hope so"]])
        #expect(quoted("- We hope so.") == [[]])
    }

    @Test func dashWithinABlockQuotesNothing() {
        #expect(quoted("The plan – it was an old one – failed.") == [[]])
        #expect(quoted("–5 degrees were measured on Monday.") == [[]])
        #expect(quoted("– and so it went.") == [[]])
    }

    @Test func quotationRunsOverTableRows() {
        let reading = Reading(
            ofSentences: ["“It failed.", "We know that.", "It hurts us,” he said.", "He left."], name: "a")
        #expect(quoted(reading) == [["“It failed."], ["We know that."], ["It hurts us,”"], []])
        #expect(reading.sentences.map(\.voice) == [.quoted, .quoted, .quoted, .author])
    }

    @Test func emptyRowWithinAQuotationHoldsNoneOfIt() {
        let reading = Reading(ofSentences: ["“It failed.", "", "It hurts us,” he said."], name: "a")
        #expect(quoted(reading) == [["“It failed."], [], ["It hurts us,”"]])
    }

    @Test func markThatNoLaterRowClosesStaysInItsRow() {
        let rows = ["“It failed."] + Array(repeating: "He left.", count: 12) + ["“No,” she said."]
        let quotations = quoted(Reading(ofSentences: rows, name: "a"))
        #expect(quotations[0] == ["“It failed."])
        #expect(quotations[1...12].allSatisfy { $0.isEmpty })
        #expect(quotations[13] == ["“No,”"])
    }

    @Test func rowsAreNeverSplitOrJoined() {
        let rows = ["He left. She stayed.", "and nobody came", "", "U.S."]
        let reading = Reading(ofSentences: rows, name: "a")
        #expect(reading.sentences.map(reading.text(of:)) == rows)
        #expect(reading.sentences.map(\.location.line) == [1, 2, 3, 4])
    }

    @Test func quotedPlacesAreTold() throws {
        let reading = Reading(of: Document(name: "a", text: "He said “no” then."))
        let sentence = try #require(reading.sentences.first)
        let quotation = try #require(sentence.quotations.first)
        #expect(sentence.range.filter(sentence.isQuoted(at:)) == Array(quotation))
    }
}

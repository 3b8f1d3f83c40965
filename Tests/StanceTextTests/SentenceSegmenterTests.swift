import StanceText
import Testing

/// A bar stands where a sentence ends and the next begins.
@Suite struct SentenceSegmenterTests {
    @Test(
        arguments: MarkedText.all(
            "He left.|She stayed.", "Who left?|She did!|Nobody else.", "He left.|42 others stayed.",
            "He left.|Éva stayed.", "One sentence only", "No mark at the end.|And then this",
            "What?!|Really."
        ))
    func terminatorBeforeCapitalOrDigitIsBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "Mr. Smith met Mrs. Jones and Dr. Brown.", "Sen. Warren and Gov. Lee spoke to Gen. Milley.",
            "Prof. Lund flew with Capt. Berg.", "The case of Roe vs. Wade is closed.",
            "Smith v. Jones was heard on Monday."
        ))
    func titleBeforeNameIsNoBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "The books of J. K. Rowling sell.", "George W. Bush spoke.",
            "He read J. R. R. Tolkien.|Then he slept."
        ))
    func initialIsNoBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "The U.S. Secretary of State left.", "He left the U.S.|The others stayed.",
            "The U.K. Parliament voted.", "She moved to the U.K.|It was raining.",
            "They met at 5 p.m.|The talks went on.", "The U.N. Security Council met.",
            "They talked to the U.S.|“Nothing came of it,” he said."
        ))
    func initialismEndsSentenceOnlyBeforeStarter(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "Apple Inc. Chairman Levinson left.", "He worked for Apple Inc.|The firm grew.",
            "They bought bread, milk, etc.|Then they went home.", "It was on Jan. 21 in Geneva.",
            "He lives on St. Mark Street."
        ))
    func abbreviationEndsSentenceOnlyBeforeStarter(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "He sat in the sun.|Nobody saw it.", "They went to court on the sat.|Later they left."))
    func smallWordIsNoAbbreviation(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "See No. 5 and Fig. 3.", "He said no.|She said yes.", "It costs approx. 5 dollars."))
    func numberAbbreviationNeedsNumber(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "It rose 3.5 percent.", "It rose by 2.4.|Then it fell.", "It cost $1.50 at most.",
            "Version 2.0.1 is out."
        ))
    func decimalPointIsNoBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "It was the 1st.|Others followed.", "On the 21st of May he left.",
            "It happened in 2019.|Nobody noticed."
        ))
    func ordinalsAndYearsEndSentencesAsWordsDo(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(arguments: MarkedText.all("1. Download the file.", "12. Wait for it.|Then open it."))
    func listNumberBelongsToItsItem(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "He waited…|Nobody came.", "He waited...|Nobody came.", "He waited. . .|Nobody came.",
            "He waited....|Nobody came."
        ))
    func ellipsisBeforeCapitalIsBoundaryInAllSpellings(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "He waited… and waited.", "He waited... and waited.", "He waited . . . and waited.",
            "He waited .. and waited."
        ))
    func ellipsisBeforeSmallLetterIsNoBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(arguments: MarkedText.all("He read e.g. this and i.e. that.", "The firm grew. and then it fell."))
    func smallLetterAfterPeriodIsNoBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "“It failed.”|She left.", "“It failed”.|She left.", "\"It failed.\"|She left.",
            "\"It failed\".|She left.", "He called it ‘dead.’|She left.", "It failed (again.)|She left.",
            "It failed (again).|She left.", "«It failed.»|She left.", "«It failed».|She left."
        ))
    func closingMarksBelongToSentenceBefore(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "It failed.|“We tried,” she said.", "It failed.|\"We tried,\" she said.",
            "It failed.|«We tried», she said.",
            "It failed.|(We tried.)", "It failed.|– We tried.", "It failed.|‘We tried,’ she said."
        ))
    func openingMarksBelongToSentenceAfter(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "\"Why?\" he asked.", "“Why?” he asked.|Nobody knew.", "“Stop!” the man cried.",
            "“Why?” Blinken said.", "“Why?” Mr. Blinken said.|He left.", "“Why now?” Antony Blinken asked.",
            "«Why?» he asked."
        ))
    func quotedQuestionBelongsToItsReportingClause(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(arguments: MarkedText.all("“Why?”|The room fell silent.", "“Stop!”|Then he left."))
    func quotedQuestionWithoutReportingClauseEndsSentence(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(
        arguments: MarkedText.all(
            "He left.She stayed.", "Visit example.com now.", "He left…She stayed.",
            "It is on Node.js and .NET now.",
            "Why?Because."
        ))
    func joinWithoutSpaceIsNoBoundary(_ text: MarkedText) {
        #expect(text.found == text.sentences)
    }

    @Test(arguments: [" ", "\u{A0}", "\u{2003}", "\t", "\r\n", "  \n "])
    func anyWhiteSpaceCanStandBetweenSentences(_ space: String) {
        let document = Document(name: "a", text: "He left.\(space)She stayed.")
        let sentences = SentenceSegmenter().sentences(in: 0..<document.bytes.count, of: document)
        #expect(sentences.map(document.text(in:)) == ["He left.", "She stayed."])
    }

    @Test func onlyTheBlockIsCut() {
        let document = Document(name: "a", text: "No. He left. She stayed. Yes.")
        let sentences = SentenceSegmenter().sentences(in: 4..<24, of: document)
        #expect(sentences == [4..<12, 13..<24])
    }

    @Test func emptyBlockHasNoSentences() {
        let document = Document(name: "a", text: "He left.")
        #expect(SentenceSegmenter().sentences(in: 3..<3, of: document).isEmpty)
    }
}

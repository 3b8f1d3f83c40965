import StanceFormats
import StanceText
import Testing

@Suite struct IgnoreMarksTests {
    private func ignored(_ text: String) throws -> [String] {
        let extracted = try ExtractedText(of: Array(text.utf8), name: "a.txt", markup: .text)
        let reading = Reading(of: extracted.text)
        let marks = IgnoreMarks(in: extracted.source).ignored(among: reading.sentences)
        return marks.sorted().map { reading.text(of: reading.sentences[$0]) }
    }

    @Test func aMarkAfterASentenceIsAboutIt() throws {
        #expect(try ignored("She stayed. He left. <!-- stance-ignore -->\nIt rained.\n") == ["He left."])
        #expect(try ignored("She stayed.<!--stance-ignore--> He left.\n") == ["She stayed."])
    }

    @Test func aMarkByItselfIsAboutTheNextBlock() throws {
        let text = "She stayed.\n\n<!-- stance-ignore -->\n\nHe left. It rained.\n\nIt snowed.\n"
        #expect(try ignored(text) == ["He left.", "It rained."])
        #expect(try ignored("She stayed.\n\n<!-- stance-ignore -->\n") == [])
    }

    @Test func aMarkForTheFileIsAboutAll() throws {
        #expect(
            try ignored("She stayed.\n\nHe left.\n\n<!-- stance-ignore-file -->\n") == [
                "She stayed.", "He left.",
            ])
    }

    @Test func otherCommentsAreNoMarks() throws {
        for comment in [
            "<!-- stance-ignored -->", "<!-- stance-ignore please -->", "<!-- stance-ignore", "<!-->",
            "<!-- -->",
            "<!-- \(String(repeating: " ", count: 100))stance-ignore -->",
        ] {
            let marks = IgnoreMarks(in: Document(name: "a", text: "He left. \(comment)"))
            #expect(marks.ranges.isEmpty && !marks.ignoresAll, "\(comment)")
        }
    }

    @Test func aMarkIsNoPartOfTheTextAndMovesNothing() throws {
        let text = "He left. <!-- stance-ignore --> It rained.\n"
        let extracted = try ExtractedText(of: Array(text.utf8), name: "a.txt", markup: .text)
        #expect(extracted.source.bytes == Array(text.utf8))
        #expect(extracted.text.bytes.count == extracted.source.bytes.count)
        let sentences = Reading(of: extracted.text).sentences
        #expect(
            sentences.map { String(decoding: extracted.source.bytes[$0.range], as: UTF8.self) } == [
                "He left.", "It rained.",
            ])
    }
}

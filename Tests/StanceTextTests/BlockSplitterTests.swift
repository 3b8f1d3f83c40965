import StanceText
import Testing

@Suite struct BlockSplitterTests {
    private func blocks(_ text: String) -> [String] {
        let reading = Reading(of: Document(name: "a", text: text))
        return reading.blocks.map { reading.document.text(in: $0.range) }
    }

    private static let wrapped = [
        "The council met on Monday to talk about the", "new bridge, which many in the town have long",
        "wanted. Nothing was decided at the meeting.",
    ]

    @Test(arguments: ["\n", "\r\n", "\r"])
    func hardWrappedParagraphIsOneBlock(_ end: String) {
        let paragraph = Self.wrapped.joined(separator: end)
        #expect(blocks(paragraph + end + end + "The mayor left." + end) == [paragraph, "The mayor left."])
    }

    @Test func sentenceRunsOverTheLinesOfAWrappedParagraph() {
        let reading = Reading(of: Document(name: "a", text: Self.wrapped.joined(separator: "\n")))
        #expect(reading.sentences.count == 2)
        #expect(reading.text(of: reading.sentences[1]) == "Nothing was decided at the meeting.")
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\n\n", "\n \t\n"])
    func oneLineParagraphsStaySeparate(_ separator: String) {
        let paragraphs = [
            "The council met on Monday to talk about the new bridge.", "The mayor left early.",
            "Nobody from the opposition came to the meeting in the town hall that evening.",
        ]
        #expect(blocks(paragraphs.joined(separator: separator)) == paragraphs)
    }

    @Test func filledLinesThatAllBeginLargeStaySeparate() {
        let list = Self.wrapped.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        #expect(blocks(list.joined(separator: "\n")) == list)
    }

    @Test func shortLinesStaySeparate() {
        #expect(blocks("red wine\nand bread\nand fish") == ["red wine", "and bread", "and fish"])
    }

    @Test func aNarrowLineEndsItsParagraph() {
        let lines = [
            "The council met on Monday to talk about the", "bridge.",
            "new plans were not made on that day at all",
        ]
        #expect(blocks(lines.joined(separator: "\n")) == [lines[0] + "\n" + lines[1], lines[2]])
    }

    @Test func veryLongLinesStaySeparate() {
        let line = String(repeating: "word ", count: 30) + "end"
        #expect(blocks("\(line)\n\(line)") == [line, line])
    }

    @Test func blocksHaveNoWhiteSpaceAroundThem() {
        #expect(
            blocks(" \u{A0}\tHe left. \u{2003}\r\n\r\n\u{3000}She stayed.\u{85}") == [
                "He left.", "She stayed.",
            ])
    }

    @Test(arguments: ["", " ", "\n\n", "\u{FEFF}", "\u{FEFF} \r\n"])
    func textWithoutWordsHasNoBlocks(_ text: String) {
        #expect(blocks(text).isEmpty)
    }

    @Test func blocksPointAtTheirSentences() {
        let reading = Reading(
            of: Document(name: "a", text: "He left. She stayed.\n\nNobody else came that day."))
        #expect(reading.blocks.map(\.sentences) == [0..<2, 2..<3])
        #expect(reading.blocks.map(\.index) == [0, 1])
        #expect(reading.sentences.map(\.block) == [0, 0, 1])
        #expect(reading.sentences.map(\.index) == [0, 1, 2])
    }
}

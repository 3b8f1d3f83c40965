import StanceText
import Testing

@Suite struct SentenceTests {
    @Test func utf16RangesCountSurrogatePairsTwice() {
        let text = "Hi \u{1F600}! Né “x”.\n\n\u{1F468}\u{200D}\u{1F469} left. Ok now."
        let reading = Reading(of: Document(name: "a", text: text))
        let units = Array(text.utf16)
        #expect(reading.sentences.count == 4)
        for sentence in reading.sentences {
            #expect(
                String(decoding: units[sentence.utf16Range], as: UTF16.self) == reading.text(of: sentence))
        }
        #expect(reading.sentences.first?.utf16Range == 0..<6)
    }

    @Test func byteOrderMarkCountsAsOneUnit() {
        let reading = Reading(of: Document(name: "a", text: "\u{FEFF}He left."))
        #expect(reading.sentences.first?.utf16Range == 1..<9)
    }

    @Test func locationIsLineAndScalarColumn() {
        let reading = Reading(
            of: Document(name: "a", text: "Élan won. He \u{1F600} left. She sang.\r\n\r\nShe stayed on."))
        #expect(reading.sentences.map(\.location.description) == ["1:1", "1:11", "1:22", "3:1"])
    }

    @Test func wordsAndNumbersAreCountedButNoMarks() {
        let reading = Reading(of: Document(name: "a", text: "“In 2019, he can’t – not now,” …"))
        #expect(reading.sentences.map(\.wordCount) == [6])
    }

    @Test func tokensBelongToTheirSentence() {
        let reading = Reading(of: Document(name: "a", text: "He left. She stayed."))
        #expect(reading.sentences.map(\.tokens) == [0..<3, 3..<6])
    }
}

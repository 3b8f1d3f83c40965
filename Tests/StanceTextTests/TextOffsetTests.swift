import StanceText
import Testing

@Suite struct TextOffsetTests {
    @Test(arguments: ["", "one\ntwo\r\nthree\n", "Ä €\n𝄞 and 👩‍🚀\n", "no end"])
    func offsetIsThatOfTheText(_ text: String) {
        var offset = TextOffset()
        offset.advance(over: Array(text.utf8))
        #expect(offset.bytes == text.utf8.count)
        #expect(offset.utf16 == text.utf16.count)
        #expect(
            offset.lines == text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false).count - 1)
    }

    @Test func linesAreCountedAsTheyAreNumbered() {
        let part = "one\rtwo\r\nthree\n\rfive\n"
        var offset = TextOffset()
        offset.advance(over: Array(part.utf8))
        #expect(offset.lines == 5)
        let whole = Array((part + "six").utf8)
        #expect(LineIndex(of: whole).line(ofByte: whole.count - 1) == offset.lines + 1)
    }
}

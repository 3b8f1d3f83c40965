import StanceText
import Testing

@Suite struct TextOffsetTests {
    @Test(arguments: ["", "one\ntwo\r\nthree\n", "Ä €\n𝄞 and 👩‍🚀\n", "no end"])
    func offsetIsThatOfTheText(_ text: String) {
        var offset = TextOffset()
        offset.advance(over: Array(text.utf8))
        #expect(offset.bytes == text.utf8.count)
        #expect(offset.utf16 == text.utf16.count)
        #expect(offset.lines == text.utf8.count { $0 == UInt8(ascii: "\n") })
    }
}

import StanceFormats
import Testing

@Suite struct RepairedTextTests {
    @Test func validTextIsLeftAsItIs() {
        let bytes = Array("Fine “text” \u{FFFD}".utf8)
        let repaired = RepairedText(of: bytes)
        #expect(repaired.bytes == bytes)
        #expect(repaired.replacements == 0)
    }

    @Test(
        arguments: [
            ([0xFF], 1), ([0xC3], 1), ([0xE2, 0x82], 1), ([0xE9, 0x20], 1), ([0xFF, 0xFE], 2),
            ([0xC0, 0xAF], 2),
            ([0xED, 0xA0, 0x80], 3), ([0xEF, 0xBF, 0xBD, 0xFF], 1), ([0xEF, 0xBF, 0xEF, 0xBF, 0xBD], 1),
        ] as [([UInt8], Int)])
    func eachBrokenPieceIsReplacedAndCounted(piece: [UInt8], count: Int) {
        let repaired = RepairedText(of: Array("a".utf8) + piece + Array("b".utf8))
        #expect(repaired.replacements == count)
        #expect(String(validating: repaired.bytes, as: UTF8.self) != nil)
        #expect(repaired.bytes.first == 0x61 && repaired.bytes.last == 0x62)
    }

    @Test func utf16IsNotRepaired() {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x41, 0x00]
        #expect(RepairedText(of: bytes).bytes == bytes)
    }
}

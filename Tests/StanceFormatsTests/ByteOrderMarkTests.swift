import StanceFormats
import Testing

@Suite struct ByteOrderMarkTests {
    private func failure(_ bytes: [UInt8]) -> FormatError? {
        do throws(FormatError) {
            try ByteOrderMark.refuseOthers(in: bytes, name: "f")
            return nil
        } catch {
            return error
        }
    }

    private let wide = "It rained.\n".utf8.flatMap { [$0, 0] as [UInt8] }

    @Test func utf16IsNamedByItsMark() {
        for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] {
            #expect(failure(mark + wide) == .declaredEncoding(file: "f", encoding: "UTF-16"))
        }
    }

    @Test func utf16WithoutAMarkIsKnownByItsNULs() {
        #expect(failure(wide) == .noText(file: "f"))
        #expect(failure(Array(repeating: 0, count: 100)) == .noText(file: "f"))
    }

    @Test func aFewNULsAreLeftToTheReader() {
        #expect(failure(Array("It \0rained.".utf8)) == nil)
        #expect(failure([0]) == nil)
        #expect(failure([]) == nil)
    }

    @Test func everyReaderRefusesUTF16() {
        for markup in Markup.allCases {
            #expect(throws: FormatError.self) { try ExtractedText(of: wide, name: "f", markup: markup) }
        }
        for kind in RecordKind.allCases {
            #expect(throws: FormatError.noText(file: "f")) {
                try RecordFile(parsing: wide, file: "f", kind: kind)
            }
        }
    }
}

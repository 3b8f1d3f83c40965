import StanceText
import Testing

@Suite struct DocumentTests {
    /// Where the first byte that is not UTF-8 is reported in "é", a line end and then `bytes`.
    private func reported(_ bytes: [UInt8]) -> TextError? {
        do {
            _ = try Document(name: "a.txt", bytes: [0xC3, 0xA9, 0x0A, 0x78] + bytes)
            return nil
        } catch { return error }
    }

    private static let invalid: [(why: String, bytes: [UInt8], offset: Int)] = [
        ("continuation alone", [0x80], 0), ("last continuation alone", [0xBF], 0),
        ("overlong of two", [0xC0, 0x80], 0), ("overlong of two", [0xC1, 0xBF], 0),
        ("overlong of three", [0xE0, 0x80, 0x80], 0), ("overlong of three", [0xE0, 0x9F, 0xBF], 0),
        ("overlong of four", [0xF0, 0x80, 0x80, 0x80], 0), ("overlong of four", [0xF0, 0x8F, 0xBF, 0xBF], 0),
        ("first surrogate", [0xED, 0xA0, 0x80], 0), ("last surrogate", [0xED, 0xBF, 0xBF], 0),
        ("truncated two", [0xC3], 0), ("truncated three", [0xE2, 0x80], 0), ("truncated three", [0xE2], 0),
        ("truncated four", [0xF0, 0x9F, 0x98], 0), ("truncated four", [0xF0, 0x9F], 0),
        ("truncated before a letter", [0xC3, 0x41], 0), ("truncated before a letter", [0xE2, 0x80, 0x41], 0),
        ("truncated before a letter", [0xF0, 0x9F, 0x98, 0x41], 0),
        ("truncated before a lead", [0xE2, 0x80, 0xE2, 0x80, 0x9C], 0),
        ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 0), ("beyond U+10FFFF", [0xF5, 0x80, 0x80, 0x80], 0),
        ("lead of five", [0xF8, 0x88, 0x80, 0x80, 0x80], 0),
        ("lead of six", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], 0),
        ("never a byte of UTF-8", [0xFE], 0), ("never a byte of UTF-8", [0xFF], 0),
        ("after valid text", [0x41, 0xE2, 0x80, 0x9C, 0xFF], 4),
    ]

    @Test(arguments: invalid)
    func everyInvalidFormIsRefusedWithItsPlace(_ form: (why: String, bytes: [UInt8], offset: Int)) {
        let location = TextLocation(line: 2, column: 2 + form.offset)
        #expect(
            reported(form.bytes)
                == .invalidUTF8(name: "a.txt", location: location, byteOffset: 4 + form.offset), "\(form.why)"
        )
    }

    @Test func errorNamesPlaceAndWayOut() {
        #expect(
            reported([0xFF])?.description
                == "a.txt:2:2: not valid UTF-8 (byte 4); convert the file to UTF-8 first, for example with iconv"
        )
    }

    @Test(arguments: [
        "\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}",
        "\u{10FFFF}", "",
    ])
    func boundsOfEveryLengthAreAccepted(_ text: String) throws {
        let document = try Document(name: "a", bytes: Array(text.utf8))
        #expect(document == Document(name: "a", text: text))
        #expect(document.text(in: 0..<document.bytes.count) == text)
    }

    @Test func validatorAgreesWithTheStandardLibraryOnRandomBytes() {
        var generator = SplitMix64(seed: 7)
        let leads: [UInt8] = [
            0x41, 0x7F, 0x80, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x90, 0x8F, 0x9F,
            0xA0,
        ]
        var refused = 0
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                leads.randomElement(using: &generator) ?? 0
            }
            let isValid = String(validating: bytes, as: UTF8.self) != nil
            let document = try? Document(name: "a", bytes: bytes)
            #expect((document != nil) == isValid, "\(bytes)")
            refused += isValid ? 0 : 1
        }
        #expect((1_000..<5_000).contains(refused))
    }

    @Test func byteOrderMarkIsKeptAndSkipped() {
        let reading = Reading(of: Document(name: "a", text: "\u{FEFF}He left."))
        #expect(reading.document.bytes.count == 11)
        #expect(reading.sentences.map(\.range) == [3..<11])
        #expect(reading.tokens.tokens.first?.range == 3..<5)
    }
}

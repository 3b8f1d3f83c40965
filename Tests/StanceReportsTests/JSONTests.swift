import FoundationEssentials
import StanceReports
import Testing

@Suite struct JSONTests {
    /// What another reader makes of the text.
    private func decoded<Value: Decodable>(_ json: JSON, as type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(json.compact.utf8))
    }

    @Test(arguments: [
        ("a\"b", #""a\"b""#), (#"a\b"#, #""a\\b""#), ("a/b", #""a/b""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
        ("\u{0}\u{8}\u{C}\u{1F}", #""\u0000\u0008\u000C\u001F""#), ("\u{1B}[31m", #""\u001B[31m""#),
        ("\u{7F}\u{80}\u{85}\u{9B}\u{9F}", #""\u007F\u0080\u0085\u009B\u009F""#),
        ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("é“😀”e\u{301}", "\"é“😀”e\u{301}\""), ("", #""""#),
    ])
    func stringIsEscapedAsFarAsNeeded(_ text: String, _ written: String) {
        #expect(JSON.string(text).compact == written)
    }

    @Test func everyBidirectionalControlIsEscaped() {
        let controls = (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init)
            .filter(\.properties.isBidiControl)
        #expect(controls.count == 12)
        for control in controls {
            let digits = String(control.value, radix: 16, uppercase: true)
            let code = String(repeating: "0", count: 4 - digits.count) + digits
            #expect(JSON.string("a\(control)b").compact == "\"a\\u\(code)b\"")
        }
    }

    @Test func anotherReaderReadsTheSameString() throws {
        var text = String(String.UnicodeScalarView((UInt32(0)...0x2FF).compactMap(Unicode.Scalar.init)))
        text += "“😀”\u{2028}\u{2029}\u{202E}\u{2066}\u{FEFF}\u{FFFF}\u{10FFFF}\\\"/"
        #expect(try decoded(.string(text), as: String.self) == text)
        #expect(try decoded(.object([.init(text, .int(1))]), as: [String: Int].self) == [text: 1])
    }

    @Test(arguments: [
        (0.0, "0"), (1, "1"), (-3, "-3"), (0.5, "0.5"), (-0.25, "-0.25"), (0.1, "0.1"), (1e-7, "1e-07"),
        (123_456_789, "123456789"), (1e21, "1e+21"),
    ])
    func numberIsWrittenInItsShortestForm(_ value: Double, _ written: String) {
        #expect(JSON.double(value).compact == written)
    }

    @Test func anotherReaderReadsTheSameNumber() throws {
        var generator = SplitMix64(seed: 11)
        var values: [Double] = [
            0, .pi, 1 / 3, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 1e15,
            1e15 - 1, 1e16,
            -1e15,
            9_007_199_254_740_992, 0.1 + 0.2,
        ]
        for _ in 0..<500 {
            let value = Double(bitPattern: generator.next())
            if value.isFinite { values.append(value) }
        }
        #expect(try decoded(.array(values.map(JSON.double)), as: [Double].self) == values)
        let integers = [0, -1, .max, .min]
        #expect(try decoded(.array(integers.map(JSON.int)), as: [Int].self) == integers)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, .signalingNaN])
    func numberThatIsNotFiniteIsNull(_ value: Double) {
        #expect(JSON.double(value).compact == "null")
    }

    @Test func absentValuesAreNull() {
        #expect(JSON.optional(nil as Double?) == .null)
        #expect(JSON.optional(nil as String?) == .null)
        #expect(JSON.optional(0.5) == .double(0.5))
        #expect(JSON.optional("a") == .string("a"))
    }

    @Test func fieldsKeepTheirOrder() {
        let json = JSON.object([
            .init("z", .null), .init("a", .bool(true)), .init("m", .array([.int(1), .bool(false)])),
        ])
        #expect(json.compact == #"{"z":null,"a":true,"m":[1,false]}"#)
    }

    @Test func prettyTextIsIndentedByTwoSpaces() {
        let json = JSON.object([
            .init("a", .array([.int(1), .object([.init("b", .string("c"))])])), .init("d", .array([])),
            .init("e", .object([])),
        ])
        #expect(
            json.pretty == """
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ],
                  "d": [],
                  "e": {}
                }

                """)
    }
}

import StanceText
import Testing

@Suite struct LineIndexTests {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineEndsAreRecognized(_ end: String) {
        let bytes = Array("ab\(end)\(end)c\(end)".utf8)
        let index = LineIndex(of: bytes)
        let width = end.utf8.count
        let starts = [0, 2 + width, 2 + 2 * width, 3 + 3 * width]
        #expect(starts.map(index.line(ofByte:)) == [1, 2, 3, 4])
        #expect(starts.map(index.start(ofLineAt:)) == starts)
        // A line's own end belongs to it.
        #expect(index.line(ofByte: 2) == 1)
        #expect(index.line(ofByte: 1 + width) == 1)
    }

    @Test func mixedLineEndsCountOnceEach() {
        let index = LineIndex(of: Array("a\rb\n\rc\r\nd".utf8))
        #expect(index.line(ofByte: 2) == 2)
        #expect(index.line(ofByte: 5) == 4)
        #expect(index.line(ofByte: 8) == 5)
    }

    @Test func emptyTextHasOneLine() {
        let index = LineIndex(of: [])
        #expect(index.line(ofByte: 0) == 1)
        #expect(index.location(ofByte: 0, in: []) == TextLocation(line: 1, column: 1))
    }

    @Test func columnCountsScalars() {
        let bytes = Array("x\né“😀e\u{301}z".utf8)
        let index = LineIndex(of: bytes)
        let location = index.location(ofByte: bytes.count - 1, in: bytes)
        #expect(location == TextLocation(line: 2, column: 6))
        #expect(location.description == "2:6")
    }

    /// The scan looks at sixteen bytes at once; the place within them must not matter.
    @Test(arguments: 0...40)
    func lineEndIsFoundAtAnyPlace(_ place: Int) {
        for length in place...48 {
            var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
            bytes.insert(UInt8(ascii: "\n"), at: place)
            let index = LineIndex(of: bytes)
            #expect(index.line(ofByte: place) == 1)
            #expect(index.line(ofByte: place + 1) == 2)
        }
    }
}

import StanceFormats
import Testing

@Suite struct InputPiecesTests {
    /// Paragraphs of two lines, longer than a few pieces together.
    private static let text: [UInt8] = {
        var text = ""
        var number = 0
        while text.utf8.count < 5 * InputPieces.length / 2 {
            number += 1
            text += "Paragraph \(number) has a first line,\r\nand a second one.\r\n\r\n"
        }
        return Array(text.utf8)
    }()

    private func pieces(_ bytes: [UInt8], _ border: InputPieces.Border) throws -> [[UInt8]] {
        let folder = try TemporaryFolder()
        let path = try folder.file("text.txt", bytes)
        let pieces = try InputPieces(at: path, border: border)
        var found: [[UInt8]] = []
        while let piece = try pieces.next() { found.append(piece) }
        return found
    }

    @Test(arguments: [InputPieces.Border.line, .blankLine, .end])
    func piecesTogetherAreTheFile(_ border: InputPieces.Border) throws {
        let found = try pieces(Self.text, border)
        #expect(Array(found.joined()) == Self.text)
        #expect(found.count == (border == .end ? 1 : 3))
    }

    @Test func piecesEndAtTheirBorder() throws {
        for piece in try pieces(Self.text, .blankLine).dropLast() {
            #expect(piece.count >= InputPieces.length)
            #expect(piece.suffix(4).elementsEqual("\r\n\r\n".utf8))
        }
        for piece in try pieces(Self.text, .line).dropLast() { #expect(piece.last == UInt8(ascii: "\n")) }
    }

    @Test func lineWithoutEndIsOnePiece() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 2 * InputPieces.length)
        #expect(try pieces(bytes, .line) == [bytes])
    }

    @Test func emptyFileIsOneEmptyPiece() throws {
        #expect(try pieces([], .line) == [[]])
    }

    @Test func missingFileAndFolderAreNamed() throws {
        #expect(throws: FormatError.noSuchFile("no/such/file")) {
            try InputPieces(at: "no/such/file", border: .line)
        }
        #expect(throws: FormatError.isDirectory("/")) { try InputPieces(at: "/", border: .line) }
    }

    @Test func whatIsReadIsShownAsItStandsOnDisk() throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("text.txt", Self.text)
        var seen: [UInt8] = []
        let pieces = try InputPieces(at: path, border: .line) { seen += $0 }
        #expect(pieces.fileLength == Self.text.count)
        while try pieces.next() != nil {}
        #expect(seen == Self.text)
    }

    @Test func aParagraphWithoutEndIsCutAtALineAtLast() throws {
        let line = Array((String(repeating: "word ", count: 200) + "\n").utf8)
        let bytes = Array(repeatElement(line, count: (66 << 20) / line.count).joined())
        let found = try pieces(bytes, .blankLine)
        #expect(found.count == 2)
        #expect(found[0].last == UInt8(ascii: "\n"))
        #expect(found.map(\.count).reduce(0, +) == bytes.count)
    }
}

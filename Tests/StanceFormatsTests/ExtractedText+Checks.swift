import StanceFormats
import StanceText
import Testing

extension ExtractedText {
    init(_ text: String, _ markup: Markup) throws {
        try self.init(of: Array(text.utf8), name: "f", markup: markup)
    }

    /// The blocks' texts.
    var blockTexts: [String] { blocks.map { text.text(in: $0.range) } }
    /// The blocks' hints.
    var hints: [BlockHint?] { blocks.map(\.hint) }

    /// What stands in the file where a part of the text came from.
    func source(of part: String) throws -> String {
        let wanted = Array(part.utf8)
        let start = try #require(
            text.bytes.indices.first { text.bytes[$0...].starts(with: wanted) }, "no \"\(part)\" in the text")
        return source.text(in: map.sourceRange(of: start..<start + wanted.count))
    }

    /// Checks what holds of every extracted text: the blocks and blank lines are the text, the segments are the blocks, each lies in the
    /// file, and copies are copies.
    func expectExactMap(sourceLocation: SourceLocation = #_sourceLocation) {
        var rebuilt: [UInt8] = []
        for block in blocks {
            #expect(block.range.lowerBound == rebuilt.count, sourceLocation: sourceLocation)
            let segments = map.segments(in: block.range)
            #expect(
                segments.map(\.text.count).reduce(0, +) == block.range.count, sourceLocation: sourceLocation)
            var end = 0
            for segment in segments {
                #expect(segment.source.lowerBound >= end, sourceLocation: sourceLocation)
                #expect(segment.source.upperBound <= source.bytes.count, sourceLocation: sourceLocation)
                #expect(
                    !segment.isVerbatim || text.bytes[segment.text] == source.bytes[segment.source],
                    sourceLocation: sourceLocation)
                end = segment.source.upperBound
            }
            rebuilt += text.bytes[block.range] + [0x0A, 0x0A]
        }
        #expect(rebuilt == text.bytes, sourceLocation: sourceLocation)
    }
}

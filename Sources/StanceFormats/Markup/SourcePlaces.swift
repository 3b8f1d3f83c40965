public import StanceText

/// Gives places in a file for places in the text that was taken out of it: bytes, UTF-16 code units, lines and columns.
public struct SourcePlaces: Sendable {
    /// How many bytes stand between two counted places.
    private static let step = 1 << 10

    private let extracted: ExtractedText
    private let lines: LineIndex
    /// How many UTF-16 code units stand before every `step`th byte.
    private let counts: [Int]

    /// Counts through the file.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public init(of extracted: ExtractedText) {
        self.extracted = extracted
        lines = LineIndex(of: extracted.source.bytes)
        var counts: [Int] = []
        var count = 0
        for (offset, byte) in extracted.source.bytes.enumerated() {
            if offset % Self.step == 0 { counts.append(count) }
            count += Self.unitCount(byte)
        }
        self.counts = counts
    }

    /// The bytes of the file that a range of the text stands for.
    public func range(of range: Range<Int>) -> Range<Int> { extracted.map.sourceRange(of: range) }

    /// A sentence of the text with its places in the file.
    ///
    /// - Complexity: O(log *s*) for *s* segments of the map, and the length of the sentence's line.
    public func placed(_ sentence: Sentence) -> Sentence {
        let range = range(of: sentence.range)
        return sentence.placed(
            utf16Range: utf16(ofByte: range.lowerBound)..<utf16(ofByte: range.upperBound),
            location: lines.location(ofByte: range.lowerBound, in: extracted.source.bytes), by: self.range)
    }

    /// The line and column in the file of a range of the text.
    ///
    /// - Complexity: as `placed(_:)`.
    public func location(of range: Range<Int>) -> TextLocation {
        lines.location(ofByte: self.range(of: range).lowerBound, in: extracted.source.bytes)
    }

    private func utf16(ofByte offset: Int) -> Int {
        let index = min(offset / Self.step, counts.count - 1)
        return counts[index]
            + extracted.source.bytes[index * Self.step..<offset].reduce(0) { $0 + Self.unitCount($1) }
    }

    /// The UTF-16 code units that begin with a byte: none for those that continue a scalar.
    private static func unitCount(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }
}

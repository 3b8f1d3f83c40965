public import StanceText

/// The marks in a text that say which of its sentences a check passes over: `<!-- stance-ignore -->`.
///
/// A mark after a sentence, on the same line, is about that sentence; any other is about the block that follows.
/// `<!-- stance-ignore-file -->` is about the whole text. A mark is no part of the text that is read.
public struct IgnoreMarks: Sendable, Hashable {
    /// Where the marks stand in the file, in bytes.
    public let ranges: [Range<Int>]
    /// Whether the whole text is passed over.
    public let ignoresAll: Bool

    private static let opening = Array("<!--".utf8)
    private static let closing = Array("-->".utf8)
    private static let name = "stance-ignore"
    private static let nameOfAll = "stance-ignore-file"
    /// A mark is no longer than this; it bounds what is looked through for an end that is missing.
    private static let longest = 64

    private let lineStarts: [Int]

    /// Finds the marks of a file.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public init(in source: Document) {
        let bytes = source.bytes
        var ranges: [Range<Int>] = []
        var ignoresAll = false
        var offset = 0
        while let start = bytes[offset...].firstIndex(of: Self.opening[0]) {
            offset = start + 1
            guard bytes[start...].starts(with: Self.opening) else { continue }
            let inside = start + Self.opening.count
            let limit = min(bytes.count, start + Self.longest)
            guard
                let end = bytes[inside..<limit].indices.first(where: {
                    bytes[$0...].starts(with: Self.closing)
                })
            else { continue }
            let words = String(decoding: bytes[inside..<end], as: UTF8.self).split(
                whereSeparator: \.isWhitespace)
            guard words.count == 1, words[0] == Self.name || words[0] == Self.nameOfAll else { continue }
            ranges.append(start..<end + Self.closing.count)
            ignoresAll = ignoresAll || words[0] == Self.nameOfAll
            offset = end
        }
        self.ranges = ranges
        self.ignoresAll = ignoresAll
        let lines = LineIndex(of: ranges.isEmpty ? [] : bytes)
        lineStarts = ranges.map { lines.start(ofLineAt: $0.lowerBound) }
    }

    /// The sentences that are passed over, as positions in a text's sentences, whose places are those in the file.
    ///
    /// - Complexity: O(*m* · *n*) for *m* marks and *n* sentences.
    public func ignored(among sentences: [Sentence]) -> Set<Int> {
        if ignoresAll { return Set(sentences.indices) }
        var ignored: Set<Int> = []
        for (range, lineStart) in zip(ranges, lineStarts) {
            let before = sentences.lastIndex { $0.range.lowerBound < range.lowerBound }
            if let before, sentences[before].range.upperBound > lineStart {
                ignored.insert(before)
                continue
            }
            guard let next = sentences.first(where: { $0.range.lowerBound >= range.upperBound }) else {
                continue
            }
            ignored.formUnion(sentences.indices.filter { sentences[$0].block == next.block })
        }
        return ignored
    }

    /// A plain text with spaces for its marks, so that all else stays where it is.
    func blanked(_ source: Document) throws(FormatError) -> Document {
        guard !ranges.isEmpty else { return source }
        var bytes = source.bytes
        for range in ranges {
            for offset in range { bytes[offset] = UInt8(ascii: " ") }
        }
        return try Document(checking: bytes, name: source.name)
    }
}

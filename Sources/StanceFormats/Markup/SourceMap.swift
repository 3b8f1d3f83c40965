/// Says where each byte of an extracted text stood in the file it was taken out of.
///
/// The text is a row of segments, each either copied byte for byte or written for something else in the file: "&" for "&amp;", a space for a
/// line end and indentation. Bytes that belong to no segment, the blank lines between blocks, stand for nothing in the file.
public struct SourceMap: Sendable, Hashable {
    /// A piece of the text and what it was in the file.
    public struct Segment: Sendable, Hashable {
        /// Its bytes in the text.
        public let text: Range<Int>
        /// Its bytes in the file.
        public let source: Range<Int>
        /// Whether both are the same, byte for byte.
        public let isVerbatim: Bool
    }

    /// The segments, ascending and disjoint in the text.
    ///
    /// Within a block they are so in the file as well.
    public let segments: [Segment]

    init(segments: [Segment]) { self.segments = segments }

    /// The map of a text that is the whole file as it is.
    init(identityOf count: Int) {
        segments = count == 0 ? [] : [.init(text: 0..<count, source: 0..<count, isVerbatim: true)]
    }

    /// The bytes of the file from the first to the last that a range of one block stands for, all between them included.
    ///
    /// - Precondition: the range is not empty and begins and ends in segments, as sentences and tokens do.
    /// - Complexity: O(log *s*) for *s* segments.
    public func sourceRange(of range: Range<Int>) -> Range<Int> {
        let first = segments[index(ofByte: range.lowerBound)]
        let last = segments[index(ofByte: range.upperBound - 1)]
        let start =
            first.source.lowerBound + (first.isVerbatim ? range.lowerBound - first.text.lowerBound : 0)
        let end =
            last.isVerbatim
            ? last.source.lowerBound + range.upperBound - last.text.lowerBound : last.source.upperBound
        return start..<max(start, end)
    }

    /// The segments of a range, those at its ends cut to it as far as they are copies.
    ///
    /// - Complexity: O(log *s* + *k*) for *s* segments, *k* of them in the range.
    public func segments(in range: Range<Int>) -> [Segment] {
        guard !range.isEmpty, !segments.isEmpty else { return [] }
        var found: [Segment] = []
        for segment in segments[index(ofByte: range.lowerBound)...] {
            guard segment.text.lowerBound < range.upperBound else { break }
            guard segment.text.overlaps(range) else { continue }
            guard segment.isVerbatim else {
                found.append(segment)
                continue
            }
            let text = segment.text.clamped(to: range)
            let start = segment.source.lowerBound + text.lowerBound - segment.text.lowerBound
            found.append(.init(text: text, source: start..<start + text.count, isVerbatim: true))
        }
        return found
    }

    /// The last segment that begins at or before a byte of the text, or the first.
    private func index(ofByte offset: Int) -> Int {
        var (low, high) = (0, segments.count)
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].text.lowerBound <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low - 1, 0)
    }
}

public import StanceReports
public import StanceText

extension DocumentScore {
    /// The scores of a part's sentences with their places in the whole file.
    ///
    /// - Parameters:
    ///   - offset: what stands before the part.
    ///   - count: how many sentences do.
    public func sentences(after offset: TextOffset, sentences count: Int) -> [SentenceScore] {
        guard offset.bytes > 0 else { return sentences }
        return sentences.map { score in
            let sentence = score.sentence
            let place = { (range: Range<Int>) in
                (range.lowerBound + offset.bytes)..<(range.upperBound + offset.bytes)
            }
            let utf16Range = sentence.utf16Range
            let placed = sentence.placed(
                index: sentence.index + count,
                utf16Range: (utf16Range.lowerBound + offset.utf16)..<(utf16Range.upperBound + offset.utf16),
                location: .init(
                    line: sentence.location.line + offset.lines, column: sentence.location.column),
                by: place)
            return score.placed(as: placed, by: place)
        }
    }
}

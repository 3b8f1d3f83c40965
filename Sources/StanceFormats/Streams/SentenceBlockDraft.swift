import StanceText

/// A block of sentences that is being filled.
struct SentenceBlockDraft {
    private var bytes: [UInt8] = []
    private var sentences: [Range<Int>] = []
    private var labels: [Int32] = []
    private var groups: [Int32] = []
    private var lines: [Int] = []

    mutating func append(_ text: ArraySlice<UInt8>, label: Int32, group: Int32, line: Int) {
        let start = bytes.count
        bytes += text
        sentences.append(start..<bytes.count)
        bytes.append(UInt8(ascii: "\n"))
        labels.append(label)
        groups.append(group)
        lines.append(line)
    }

    /// The block, if its text is UTF-8.
    func block(file: String) throws(FormatError) -> SentenceBlock {
        do throws(TextError) {
            return SentenceBlock(
                document: try Document(name: file, bytes: bytes), sentences: sentences, labels: labels,
                groups: groups, lines: lines)
        } catch {
            guard case .invalidUTF8(_, let place, _) = error else { throw .invalidText(error) }
            throw .invalidUTF8(file: file, line: lines[place.line - 1], column: place.column)
        }
    }
}

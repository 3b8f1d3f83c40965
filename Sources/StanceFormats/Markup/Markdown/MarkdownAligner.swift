#if Markdown
import CMark

/// Finds the bytes of the file that a text node of libcmark was made of.
///
/// libcmark gives the line exactly, but counts the columns of all lines but the first as though they were indented as the first is,
/// and is wrong where emphasis marks are left over or link definitions came before. So its place is checked against the file byte by byte, and
/// where that fails the text is looked for in the rest of the line. If it is not found either, the node as a whole stands
/// for the rest of the line: never for bytes of something else.
struct MarkdownAligner {
    /// A text node found: its pieces, and where they begin and end.
    struct Place {
        let pieces: [TextPiece]
        let start: Int
        let end: Int
    }

    /// In how many places of a line a text is looked for.
    private static let mostTries = 1_000

    private let source: [UInt8]
    private var references = CharacterReferences(decode: Self.decoded)

    init(source: [UInt8]) { self.source = source }

    /// Finds a literal that libcmark says stands at a line and column, the column from 0.
    mutating func align(
        _ literal: [UInt8], isCode: Bool, line: Int, column: Int, leaf: inout MarkdownLeaf,
        _ lines: MarkdownLines
    ) -> Place {
        // A leaf that has had text may have gone wrong only by column; before that also by line.
        let isFirst = leaf.cursor == lines.start(of: leaf.firstLine)
        let mostShift = isFirst ? max(leaf.lineShift, leaf.lastLine - line) : leaf.lineShift
        for shift in leaf.lineShift...max(leaf.lineShift, mostShift) {
            let place = offset(line: line + shift, column, leaf, lines, isShifted: shift > 0)
            if place >= leaf.cursor, let found = match(literal, isCode: isCode, at: place) {
                leaf.lineShift = shift
                return found
            }
        }
        let end = max(leaf.cursor, lines.end(of: min(line + leaf.lineShift, leaf.lastLine)))
        let first = max(leaf.cursor, lines.start(of: line + leaf.lineShift))
        for place in first..<max(first, min(end, first + Self.mostTries)) {
            if let found = match(literal, isCode: isCode, at: place) { return found }
        }
        return Place(
            pieces: [.replacement(literal, for: leaf.cursor..<end)], start: leaf.cursor, end: end)
    }

    private func offset(
        line: Int, _ column: Int, _ leaf: MarkdownLeaf, _ lines: MarkdownLines, isShifted: Bool
    ) -> Int {
        if line == leaf.firstLine, !isShifted { return lines.start(of: line) + column }
        return lines.textStart(of: line, quoteDepth: leaf.quoteDepth) + column - leaf.indentation
    }

    /// The pieces of a literal if it stands at a place, escapes and references resolved.
    private mutating func match(_ literal: [UInt8], isCode: Bool, at start: Int) -> Place? {
        var pieces: [TextPiece] = []
        var (place, read) = (start, 0)
        while read < literal.count {
            guard place < source.count else { return nil }
            let byte = source[place]
            if !isCode, byte == UInt8(ascii: "&"),
                let reference = references.reference(at: place, in: source, upTo: source.count)
            {
                guard literal[read...].starts(with: reference.bytes) else { return nil }
                pieces.append(.replacement(reference.bytes, for: place..<place + reference.length))
                place += reference.length
                read += reference.bytes.count
                continue
            }
            if !isCode, byte == UInt8(ascii: "\\"), place + 1 < source.count,
                source[place + 1] == literal[read],
                Self.isPunctuation(source[place + 1])
            {
                pieces.append(.replacement([literal[read]], for: place..<place + 2))
                place += 2
                read += 1
                continue
            }
            guard byte == literal[read] else { return nil }
            TextPiece.append(byteAt: place, to: &pieces)
            place += 1
            read += 1
        }
        return Place(pieces: pieces, start: start, end: place)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    /// What libcmark makes of a reference; the letters around it keep white space from being trimmed.
    private static func decoded(_ reference: [UInt8]) -> [UInt8] {
        let text = [UInt8(ascii: "x")] + reference + [UInt8(ascii: "x")]
        let root = unsafe text.withUnsafeBytes {
            unsafe cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
        }
        defer { unsafe cmark_node_free(root) }
        guard let paragraph = unsafe cmark_node_first_child(root),
            let node = unsafe cmark_node_first_child(paragraph),
            let literal = unsafe cmark_node_get_literal(node)
        else { return reference }
        return Array(unsafe String(cString: literal).utf8.dropFirst().dropLast())
    }
}
#endif

#if HTML
import CGumbo

/// Finds out which bytes of the file each byte of a text node came from.
///
/// The bytes are read as the standard says, and what comes out is compared with libgumbo's text. Where they differ the node as
/// a whole stands for all its bytes.
struct HTMLTextAligner {
    private let source: [UInt8]
    private var references = CharacterReferences(decode: Self.decoded)

    init(source: [UInt8]) { self.source = source }

    /// The pieces of a text node.
    mutating func pieces(of text: [UInt8], in range: Range<Int>) -> [TextPiece] {
        if text.count == range.count, source[range].elementsEqual(text) { return [.copy(range)] }
        return aligned(text, range) ?? [.replacement(text, for: range)]
    }

    private mutating func aligned(_ text: [UInt8], _ range: Range<Int>) -> [TextPiece]? {
        var pieces: [TextPiece] = []
        var (place, read) = (range.lowerBound, 0)
        while place < range.upperBound {
            let byte = source[place]
            if byte == UInt8(ascii: "&"),
                let reference = references.reference(at: place, in: source, upTo: range.upperBound)
            {
                guard text[read...].starts(with: reference.bytes) else { return nil }
                pieces.append(.replacement(reference.bytes, for: place..<place + reference.length))
                place += reference.length
                read += reference.bytes.count
            } else if byte == UInt8(ascii: "<"), let end = endOfTag(at: place, upTo: range.upperBound) {
                // A tag that means nothing where it stands does not end the text.
                place = end
            } else if byte == 0 || byte == UInt8(ascii: "\r") && isBeforeLineFeed(place, range) {
                // The parser leaves these out.
                place += 1
            } else if read < text.count, byte == text[read] {
                TextPiece.append(byteAt: place, to: &pieces)
                place += 1
                read += 1
            } else if byte == UInt8(ascii: "\r"), read < text.count, text[read] == UInt8(ascii: "\n") {
                pieces.append(.replacement([text[read]], for: place..<place + 1))
                place += 1
                read += 1
            } else {
                return nil
            }
        }
        return read == text.count ? pieces : nil
    }

    private func isBeforeLineFeed(_ place: Int, _ range: Range<Int>) -> Bool {
        place + 1 < range.upperBound && source[place + 1] == UInt8(ascii: "\n")
    }

    /// Where a tag ends, or `nil` if the bracket begins none.
    private func endOfTag(at start: Int, upTo end: Int) -> Int? {
        guard start + 1 < end, Self.beginsTag(source[start + 1]) else { return nil }
        var quote: UInt8?
        for place in start + 1..<end {
            let byte = source[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return place + 1
            }
        }
        return nil
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
            || byte == UInt8(ascii: "?")
    }

    /// What libgumbo makes of a reference; the letter before it keeps white space from being dropped.
    private static func decoded(_ reference: [UInt8]) -> [UInt8] {
        let text = [UInt8(ascii: "x")] + reference
        let found: [UInt8]? = unsafe text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let page = try? unsafe HTMLPage(parsing: bytes, name: "")
            else {
                return nil
            }
            let root = unsafe HTMLNode(page.root, base: base)
            for index in 0..<root.childCount {
                let body = root.child(index)
                guard body.type == GUMBO_NODE_ELEMENT, body.tag == GUMBO_TAG_BODY, body.childCount > 0 else {
                    continue
                }
                return Array(body.child(0).text.dropFirst())
            }
            return nil
        }
        return found ?? reference
    }
}
#endif

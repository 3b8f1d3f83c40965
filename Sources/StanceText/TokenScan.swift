/// Goes once over a document's bytes and collects its tokens.
///
/// ASCII words, by far the most, are cut eight bytes at a time and share the small copy of the text as their folded form;
/// what holds another scalar, a number or a joint whose meaning hangs on its neighbours goes the slow way (`TokenScan+Joints`).
struct TokenScan {
    let bytes: [UInt8]
    /// The text with its ASCII capitals made small, and zeros after it.
    private let small: [UInt8]
    /// The folded forms that are not parts of the small copy.
    private var others: [UInt8] = []
    private var tokens: [Token] = []
    private let words = EnglishWords.table

    /// So many zeros after the text let a word's key be read at once.
    private static let slack = WordKey.longest

    init(of document: Document) {
        bytes = document.bytes
        small = Self.small(bytes)
        // English news has a token in about five bytes.
        tokens.reserveCapacity(bytes.count / 4)
    }

    /// The tokens found.
    var sequence: TokenSequence {
        let padding = [UInt8](repeating: 0, count: Self.slack)
        return TokenSequence(tokens: tokens, folded: others.isEmpty ? small : small + others + padding)
    }

    private static func small(_ bytes: [UInt8]) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + slack) { small, count in
            for index in bytes.indices {
                let byte = bytes[index]
                unsafe small[index] = byte | (byte.isUppercase ? 0x20 : 0)
            }
            for index in bytes.count..<(bytes.count + slack) { unsafe small[index] = 0 }
            count = bytes.count + slack
        }
    }

    /// Collects the tokens from an offset, at a scalar boundary, to the end.
    mutating func run(from start: Int) {
        let (text, smallText) = (bytes, small)
        let source = text.span
        let folded = unsafe smallText.span.bytes
        var offset = start
        while offset < source.count {
            let byte = source[offset]
            if byte.isLetter {
                offset = appendASCIIWord(from: offset, in: source, folded) ?? appendWord(from: offset)
            } else if byte.isWhitespace {
                offset += 1
            } else if byte.isDigit {
                offset = appendWord(from: offset)
            } else if byte < 0x80 {
                append(offset..<(offset + 1), .punctuation, .lower, folded)
                offset += 1
            } else {
                offset = appendOther(at: offset)
            }
        }
    }

    /// Appends the word of ASCII letters, inner apostrophes and hyphens that begins at `start`, and returns the offset after it;
    /// `nil` if it is not one of these.
    @inline(__always)
    private mutating func appendASCIIWord(
        from start: Int, in source: Span<UInt8>, _ folded: borrowing RawSpan
    ) -> Int? {
        var offset = start
        var joints = 0
        while true {
            offset = Self.endOfLetters(from: offset, folded)
            guard offset < source.count else { break }
            let byte = source[offset]
            if byte == UInt8(ascii: " ") {
                append(start..<offset, .word, Self.letterCase(start..<offset, joints: joints, source), folded)
                return offset + 1
            }
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") {
                guard offset + 1 < source.count else { break }
                let next = source[offset + 1]
                if next >= 0x80 || next.isDigit { return nil }
                guard next.isLetter else { break }
                joints += 1
                offset += 1
            } else if byte >= 0x80 || byte.isDigit || byte == UInt8(ascii: "&")
                || (byte == UInt8(ascii: ".") && offset == start + 1)
            {
                return nil
            } else {
                break
            }
        }
        append(start..<offset, .word, Self.letterCase(start..<offset, joints: joints, source), folded)
        return offset
    }

    /// Where the ASCII letters at `start` end; the zeros after the text end them at the latest.
    @inline(__always)
    private static func endOfLetters(from start: Int, _ folded: borrowing RawSpan) -> Int {
        var offset = start
        while true {
            let count = EightBytes(at: offset, of: folded).smallLetterCount
            offset += count
            if count < 8 { return offset }
        }
    }

    @inline(__always)
    private static func letterCase(
        _ range: Range<Int>, joints: Int, _ source: Span<UInt8>
    ) -> Token.LetterCase {
        guard source[range.lowerBound].isUppercase else { return .lower }
        guard range.count - joints > 1 else { return .capitalized }
        for offset in range where source[offset].isLowercase { return .capitalized }
        return .upper
    }

    /// Appends a token whose folded form is its own text in small letters.
    @inline(__always)
    private mutating func append(
        _ range: Range<Int>, _ kind: Token.Kind, _ letterCase: Token.LetterCase, _ folded: borrowing RawSpan
    ) {
        var classes: WordClasses = []
        if range.count <= WordKey.longest {
            classes = words.classes(of: WordKey(loading: range.count, at: range.lowerBound, of: folded))
        }
        tokens.append(Token(range, folded: range, classes: classes, kind: kind, letterCase: letterCase))
    }

    /// Appends a token with a folded form of its own.
    mutating func append(
        _ range: Range<Int>, folded: [UInt8], kind: Token.Kind, letterCase: Token.LetterCase
    ) {
        let start = small.count + others.count
        others += folded
        tokens.append(
            Token(
                range, folded: start..<(start + folded.count), classes: words.classes(of: folded),
                kind: kind, letterCase: letterCase))
    }
}

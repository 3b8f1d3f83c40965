/// Goes once over a document's bytes and collects its tokens.
///
/// ASCII words, by far the most, are cut eight bytes at a time and share the small copy of the text as their folded form;
/// what holds another scalar, a number or a joint whose meaning hangs on its neighbours goes the slow way (`TokenScan+Joints`).
struct TokenScan {
    let bytes: [UInt8]
    /// The text with its ASCII capitals made small, and zeros after it.
    private let small: [UInt8]
    /// The folded forms that are not parts of the small copy.
    var others: [UInt8] = []
    private let words = EnglishWords.table

    /// So many zeros after the text let a word's key be read at once.
    private static let slack = WordKey.longest

    init(of document: Document) {
        bytes = document.bytes
        small = Self.small(bytes)
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
    mutating func run(from start: Int) -> TokenSequence {
        let (text, smallText, table) = (bytes, small, words)
        let source = text.span
        let folded = unsafe smallText.span.bytes
        // English news has a token in about five bytes.
        var tokens = TokenBuffer(capacity: bytes.count / 4)
        var offset = start
        while offset < source.count {
            let byte = unsafe source[unchecked: offset]
            if byte.isLetter {
                let end = Self.asciiWordEnd(from: offset, in: source, folded)
                if end > offset {
                    let letterCase = Self.letterCase(offset..<end, byte, source)
                    tokens.append(Self.token(offset..<end, .word, letterCase, folded, table))
                    offset = end
                } else {
                    offset = appendWord(from: offset, to: &tokens)
                }
            } else if byte.isWhitespace {
                offset += 1
            } else if byte >= 0x80 {
                offset = appendOther(at: offset, to: &tokens)
            } else if byte.isDigit {
                offset = appendWord(from: offset, to: &tokens)
            } else {
                tokens.append(Self.token(offset..<(offset + 1), .punctuation, .lower, folded, table))
                offset += 1
            }
        }
        let padding = [UInt8](repeating: 0, count: Self.slack)
        return TokenSequence(
            tokens: tokens.array, folded: others.isEmpty ? small : small + others + padding)
    }

    /// Where the word of ASCII letters, inner apostrophes and hyphens that begins at `start` ends; `start` itself if it is none of
    /// these.
    @inline(__always)
    private static func asciiWordEnd(
        from start: Int, in source: Span<UInt8>, _ folded: borrowing RawSpan
    ) -> Int {
        var offset = start
        while true {
            offset = endOfLetters(from: offset, folded)
            guard offset < source.count else { return offset }
            let byte = unsafe source[unchecked: offset]
            if byte == UInt8(ascii: " ") { return offset }
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") {
                guard offset + 1 < source.count else { return offset }
                let following = source[offset + 1]
                if following >= 0x80 || following.isDigit { return start }
                guard following.isLetter else { return offset }
                offset += 1
            } else {
                let goesOn =
                    byte >= 0x80 || byte.isDigit || byte == UInt8(ascii: "&")
                    || (byte == UInt8(ascii: ".") && offset == start + 1)
                return goesOn ? start : offset
            }
        }
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
        _ range: Range<Int>, _ first: UInt8, _ source: Span<UInt8>
    ) -> Token.LetterCase {
        guard first.isUppercase else { return .lower }
        guard range.count > 1 else { return .capitalized }
        for offset in range where source[offset].isLowercase { return .capitalized }
        return .upper
    }

    /// A token whose folded form is its own text in small letters.
    @inline(__always)
    private static func token(
        _ range: Range<Int>, _ kind: Token.Kind, _ letterCase: Token.LetterCase,
        _ folded: borrowing RawSpan, _ words: WordTable<WordClasses>
    ) -> Token {
        var classes: WordClasses = []
        if range.count <= WordKey.longest {
            classes = words.classes(of: WordKey(loading: range.count, at: range.lowerBound, of: folded))
        }
        return Token(range, folded: range, classes: classes, kind: kind, letterCase: letterCase)
    }

    /// A token with a folded form of its own: what has been appended to `others` since `start`.
    mutating func token(
        _ range: Range<Int>, foldedFrom start: Int, kind: Token.Kind, letterCase: Token.LetterCase
    ) -> Token {
        Token(
            range, folded: (small.count + start)..<(small.count + others.count),
            classes: words.classes(of: others[start...]), kind: kind, letterCase: letterCase)
    }
}

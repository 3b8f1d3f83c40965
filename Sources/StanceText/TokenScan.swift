/// Goes once over a document's bytes and collects its tokens.
///
/// ASCII words, by far the most, are cut eight bytes at a time and share the small copy of the text as their folded form;
/// what holds another scalar, a number or a joint whose meaning hangs on its neighbours goes the slow way (`TokenScan+Joints`).
struct TokenScan {
    let bytes: [UInt8]
    /// The folded forms that are not parts of the small copy.
    var others: [UInt8] = []
    let words = EnglishWords.table
    /// How many of the sentence's tokens are words or numbers, so far.
    var wordCount = 0
    /// The classes of the sentence's tokens, so far.
    var classes: WordClasses = []
    /// Whether no byte of the sentence was beyond ASCII, so far.
    var isASCII = true
    /// Whether a token of the sentence may be a quotation mark.
    var mayQuote = false

    /// So many zeros after the text let a word's key be read at once.
    private static let slack = WordKey.longest
    /// The most tokens that room is made for beyond what is expected.
    private static let chunk = 4_096

    /// The tokens of a document and those of each of its sentences, which are ascending and disjoint, with white space alone
    /// between them.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    static func tokens(
        of document: Document, sentences: [Range<Int>]
    ) -> (tokens: TokenSequence, sentences: [SentenceTokens]) {
        var scan = TokenScan(bytes: document.bytes)
        var folded = small(document.bytes)
        var tokens: [Token] = []
        // English news has a token in about five bytes.
        tokens.reserveCapacity(ArrayRoom.holding(document.bytes.count / 4))
        var found: [SentenceTokens] = []
        found.reserveCapacity(sentences.count)
        for sentence in sentences {
            let first = tokens.count
            (scan.wordCount, scan.classes, scan.isASCII, scan.mayQuote) = (0, [], true, false)
            var offset = sentence.lowerBound
            while offset < sentence.upperBound {
                let free = tokens.capacity - tokens.count
                let more = free > 0 ? free : min(sentence.upperBound - offset, chunk)
                tokens.append(addingCapacity: more) { room in
                    unsafe room.withUnsafeMutableBufferPointer { room, count in
                        unsafe offset = scan.cut(
                            offset..<sentence.upperBound, source: document.bytes.span,
                            folded: folded.span.bytes, into: room, &count)
                    }
                }
            }
            found.append(
                SentenceTokens(
                    range: first..<tokens.count, wordCount: scan.wordCount, classes: scan.classes,
                    isASCII: scan.isASCII, mayQuote: scan.mayQuote))
        }
        if !scan.others.isEmpty {
            folded += scan.others
            folded += repeatElement(0, count: slack)
        }
        return (TokenSequence(tokens: tokens, folded: folded), found)
    }

    /// The text with its ASCII capitals made small, and zeros after it; with room for other folded forms.
    private static func small(_ bytes: [UInt8]) -> [UInt8] {
        // The forms of numbers and initialisms come to a few bytes in a hundred.
        let capacity = ArrayRoom.holding(bytes.count + bytes.count / 16 + 4 * slack)
        let source = bytes.span
        let raw = unsafe source.bytes
        return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { small, count in
            let room = UnsafeMutableRawBufferPointer(small)
            var index = 0
            while index &+ 16 <= source.count {
                let sixteen = unsafe SixteenBytes(
                    bytes: raw.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: SIMD16<UInt8>.self))
                unsafe room.storeBytes(
                    of: sixteen.withSmallLetters, toByteOffset: index, as: SIMD16<UInt8>.self)
                index &+= 16
            }
            while index < source.count {
                let byte = source[index]
                unsafe small[index] = byte | (byte.isUppercase ? 0x20 : 0)
                index &+= 1
            }
            for index in source.count..<(source.count + slack) { unsafe small[index] = 0 }
            count = source.count + slack
        }
    }

    /// Cuts a range, which begins at a scalar boundary, into tokens until there is no room for more; returns where it stopped.
    private mutating func cut(
        _ range: Range<Int>, source: Span<UInt8>, folded: RawSpan,
        into room: UnsafeMutableBufferPointer<Token>,
        _ total: inout Int
    ) -> Int {
        guard var next = room.baseAddress else { return range.upperBound }
        let end = unsafe next + room.count
        var offset = range.lowerBound
        // Kept in registers here; the slow ways count into the properties.
        var wordCount = 0
        var classes: WordClasses = []
        var mayQuote = false
        while offset < range.upperBound, unsafe next < end {
            let eight = EightBytes(at: offset, of: folded)
            let ends = eight.noSmallLetters
            let token: Token
            if ends & 0x80 == 0 {
                var length = ends.trailingZeroBitCount / 8
                let following = eight[length]
                let key: WordKey
                let number: UInt16
                if Self.isEnd(following, afterLetters: length) {
                    key = WordKey(low: eight.bytes(below: ends), high: 0)
                    number = words.number(ofShort: key.low)
                } else {
                    length = Self.wordEnd(from: offset, letters: length, in: source, folded) &- offset
                    guard length > 0 else {
                        unsafe next.initialize(to: word(from: offset))
                        offset = unsafe next.pointee.range.upperBound
                        unsafe next += 1
                        continue
                    }
                    key = WordKey(loading: length, at: offset, of: folded)
                    number = words.number(of: key)
                }
                let isCapital = unsafe source[unchecked: offset] & 0x20 == 0
                token = Token(
                    start: offset, length: length, wordHash: key.shortHash, classesNumber: number,
                    kind: .word, letterCase: isCapital ? Self.letterCase(offset, length, source) : .lower)
                wordCount &+= 1
                classes.formUnion(words.classes(numbered: number))
                offset &+= length &+ (following == UInt8(ascii: " ") ? 1 : 0)
            } else {
                let byte = eight[0]
                if byte.isWhitespace {
                    offset &+= 1
                    continue
                } else if byte >= 0x80 {
                    let (other, end) = other(at: offset)
                    offset = end
                    guard let other else { continue }
                    token = other
                } else if byte.isDigit {
                    token = word(from: offset)
                    offset = token.range.upperBound
                } else {
                    let number = words.number(ofByte: byte)
                    token = Token(
                        start: offset, length: 1, wordHash: WordKey(low: UInt64(byte), high: 0).shortHash,
                        classesNumber: number, kind: .punctuation, letterCase: .lower)
                    classes.formUnion(words.classes(numbered: number))
                    mayQuote = mayQuote || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
                    offset &+= eight[1] == UInt8(ascii: " ") ? 2 : 1
                }
            }
            unsafe next.initialize(to: token)
            unsafe next += 1
        }
        self.wordCount += wordCount
        self.classes.formUnion(classes)
        self.mayQuote = self.mayQuote || mayQuote
        unsafe total = room.count - (end - next)
        return offset
    }

    /// Whether a byte after some letters certainly ends the word: it is ASCII, no letter or digit, and no mark that can be a joint.
    @inline(__always)
    private static func isEnd(_ byte: UInt8, afterLetters count: Int) -> Bool {
        guard byte < 64, Self.ends &>> UInt64(byte) & 1 != 0 else { return false }
        return byte != UInt8(ascii: ".") || count > 1
    }

    /// The bytes below 64, as bits, without the digits and "&", "'" and "-".
    private static var ends: UInt64 { ~(0x3FF << 48 | 1 << 38 | 1 << 39 | 1 << 45) }

    /// Where the word of ASCII letters, inner apostrophes and hyphens ends that begins at `start` with some letters; `start` itself
    /// if it is none of these.
    private static func wordEnd(
        from start: Int, letters: Int, in source: Span<UInt8>, _ folded: borrowing RawSpan
    ) -> Int {
        var offset = start + letters
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
            let ends = EightBytes(at: offset, of: folded).noSmallLetters
            if ends != 0 { return offset + ends.trailingZeroBitCount / 8 }
            offset += 8
        }
    }

    /// How a word is written that begins with a capital.
    private static func letterCase(_ start: Int, _ length: Int, _ source: Span<UInt8>) -> Token.LetterCase {
        let rest = (start + 1)..<(start + length)
        return rest.isEmpty || rest.contains { source[$0].isLowercase } ? .capitalized : .upper
    }

    /// A token with a folded form of its own: what has been appended to `others` since `start`.
    mutating func token(
        _ range: Range<Int>, foldedFrom start: Int, kind: Token.Kind, letterCase: Token.LetterCase
    ) -> Token {
        let key = WordKey(others[start...])
        let number = key.map(words.number(of:)) ?? 0
        wordCount += kind == .punctuation ? 0 : 1
        classes.formUnion(words.classes(numbered: number))
        let smallCount = bytes.count + Self.slack
        return Token(
            range, folded: (smallCount + start)..<(smallCount + others.count),
            wordHash: (key ?? WordKey()).shortHash, classesNumber: number, kind: kind,
            letterCase: letterCase)
    }
}

/// Looks for the ends of sentences in one block.
struct SentenceScan {
    let bytes: [UInt8]
    var block: Range<Int>

    /// One or more marks that can end a sentence.
    struct Terminators {
        var start: Int
        var end: Int
        /// A single period: the ambiguous case.
        var isPeriod: Bool
        /// An ellipsis in any spelling.
        var isEllipsis: Bool
    }

    /// The marks that begin at `offset`, if there are any.
    func terminators(at offset: Int) -> Terminators? {
        if standsAlone(offset) {
            let isPeriod = bytes[offset] == UInt8(ascii: ".")
            return Terminators(start: offset, end: offset + 1, isPeriod: isPeriod, isEllipsis: false)
        }
        var end = offset
        var periods = 0
        var marks = 0
        var cursor = offset
        while cursor < block.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: cursor, in: bytes)
            switch scalar {
            case ".": periods += 1
            case "?", "!", "\u{203D}", "\u{2047}", "\u{2048}", "\u{2049}": marks += 1
            case "…": periods += 3
            case " "
            where periods > 0 && marks == 0 && cursor + 1 < block.upperBound
                && bytes[cursor + 1] == UInt8(ascii: "."):
                cursor += 1  // the space inside ". . ."
                continue
            default:
                return end == offset ? nil : made(offset, end, periods, marks)
            }
            cursor += length
            end = cursor
        }
        return end == offset ? nil : made(offset, end, periods, marks)
    }

    /// Whether the byte at `offset` is a mark in ASCII and none follows it: by far the most, and quickly known.
    @inline(__always)
    private func standsAlone(_ offset: Int) -> Bool {
        guard bytes[offset] < 0x80, offset + 2 < block.upperBound else { return false }
        switch bytes[offset + 1] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), 0x80...: return false
        case UInt8(ascii: " "): return bytes[offset + 2] != UInt8(ascii: ".")
        default: return true
        }
    }

    private func made(_ start: Int, _ end: Int, _ periods: Int, _ marks: Int) -> Terminators {
        Terminators(
            start: start, end: end, isPeriod: periods == 1 && marks == 0,
            isEllipsis: periods > 1 && marks == 0)
    }

    /// Where the marks that close a sentence end: quotation marks and brackets, note numbers ("[3]"), emoji after a space.
    func endOfClosers(from offset: Int) -> Int {
        var end = offset
        while end < block.upperBound {
            if bytes[end] == UInt8(ascii: " "), end + 1 < block.upperBound, bytes[end + 1].isLetter { break }
            let (scalar, length) = ScalarReader.scalar(at: end, in: bytes)
            if scalar.isCloser {
                end += length
            } else if scalar == "[", let close = endOfNoteNumber(from: end + 1) {
                end = close
            } else if let emoji = endOfEmoji(from: end) {
                end = emoji
            } else {
                break
            }
        }
        return end
    }

    private func endOfNoteNumber(from offset: Int) -> Int? {
        var end = offset
        while end < block.upperBound, bytes[end].isDigit { end += 1 }
        return end > offset && end < block.upperBound && bytes[end] == UInt8(ascii: "]") ? end + 1 : nil
    }

    /// The end of a run of emoji with the space before it, if white space or the block's end follows.
    private func endOfEmoji(from offset: Int) -> Int? {
        var end = endOfSpace(from: offset)
        let start = end
        while end < block.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: end, in: bytes)
            let isPart =
                scalar.value >= 0x80
                && (scalar.properties.isEmoji || scalar == "\u{200D}" || scalar == "\u{FE0F}")
            guard isPart else { break }
            end += length
        }
        guard end > start else { return nil }
        return end == block.upperBound || ScalarReader.scalar(at: end, in: bytes).value.isSpace ? end : nil
    }

    /// Where the white space at `offset` ends.
    func endOfSpace(from offset: Int) -> Int {
        var end = offset
        while end < block.upperBound {
            if bytes[end] < 0x80 {
                guard bytes[end].isWhitespace else { break }
                end += 1
            } else {
                let (scalar, length) = ScalarReader.scalar(at: end, in: bytes)
                guard scalar.isSpace else { break }
                end += length
            }
        }
        return end
    }

    /// Whether a sentence ends between `end` and `next`.
    func isBoundary(_ run: Terminators, sentenceStart: Int, end: Int, next: Int) -> Bool {
        let opening = opening(at: next)
        guard opening.canBeginSentence else { return false }
        if isInsideShortQuotation(run, sentenceStart: sentenceStart, end: end) { return false }
        if run.isPeriod {
            if isDateline(before: run.start, next: next) { return false }
            return end != run.end || !isAbbreviation(before: run.start, from: sentenceStart, next: opening)
        }
        if run.isEllipsis {
            if opening.isQuoted { return opening.isCapital }
            // "goes to … Dunmarrow": a spaced ellipsis before a name leaves something out.
            let isSpaced = run.start > sentenceStart && bytes[run.start - 1].isWhitespace
            return !isSpaced || firstWord(of: opening).classes.contains(.sentenceStarter)
                || run.end - run.start > 4
        }
        // "Why?" Blinken said: the question belongs to the sentence that reports it.
        return !(end > run.end && isReportingClause(from: next))
    }

    /// What follows a possible boundary.
    struct Opening {
        /// Where the first word begins, after opening marks.
        var start: Int
        var isCapital = false
        var isDigit = false
        var isQuoted = false
        var isOther = false
        var canBeginSentence: Bool { isCapital || isDigit || isOther }
    }

    /// What stands at `offset`, and after opening quotation marks, brackets and dashes there.
    func opening(at offset: Int) -> Opening {
        var cursor = offset
        var isQuoted = false
        while cursor < block.upperBound, !bytes[cursor].isLetter {
            let (scalar, length) = ScalarReader.scalar(at: cursor, in: bytes)
            guard scalar.isOpener || scalar.isCloser || scalar.isLongDash || scalar == "-" || scalar.isSpace
            else { break }
            isQuoted = isQuoted || scalar.isOpener
            cursor += length
        }
        guard cursor < block.upperBound else { return Opening(start: cursor, isQuoted: isQuoted) }
        if bytes[cursor].isUppercase { return Opening(start: cursor, isCapital: true, isQuoted: isQuoted) }
        let first = ScalarReader.scalar(at: cursor, in: bytes).value
        // "iPhones": a small letter and then a capital begin a sentence too.
        let isInnerCapital =
            bytes[cursor].isLowercase && cursor + 1 < block.upperBound && bytes[cursor + 1].isUppercase
        return Opening(
            start: cursor,
            isCapital: first.isCapital || (first.isWordLetter && !first.isSmall) || isInnerCapital,
            isDigit: first.isWordDigit, isQuoted: isQuoted,
            isOther: !first.isWordLetter && !first.isWordDigit && ![".", ",", ";"].contains(first))
    }

    /// The first word of what follows a possible boundary.
    struct FirstWord {
        /// Its bytes, as far as they are letters and apostrophes.
        var written: Range<Int>
        /// What it is to a period.
        var classes: AbbreviationClasses
        var isAllCapitals: Bool
        /// Whether it begins sentences far oftener than it follows an abbreviation.
        var isStarter: Bool { classes.contains(.sentenceStarter) && !isAllCapitals }
    }

    /// Reads the first word; few boundaries hang on it.
    func firstWord(of opening: Opening) -> FirstWord {
        let start = opening.start
        var end = start
        var hasSmall = false
        while end < block.upperBound,
            bytes[end].isLetter || (bytes[end] == UInt8(ascii: "'") && end > start)
        {
            hasSmall = hasSmall || !bytes[end].isUppercase
            end += 1
        }
        return FirstWord(
            written: start..<end, classes: words.classes(of: bytes[start..<end]),
            isAllCapitals: end - start > 1 && !hasSmall)
    }

    /// What words are to a period.
    let words = AbbreviationClasses.table
}

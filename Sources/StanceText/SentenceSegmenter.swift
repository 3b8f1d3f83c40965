/// Cuts a block of English news text into sentences.
///
/// A sentence ends at a period, question mark, exclamation mark or ellipsis (with the quotation marks and brackets that
/// close right after it) if white space follows and the next word can begin a sentence. What a period alone does not show
/// is decided by its neighbours: titles ("Mr."), initials ("J. K."), initialisms ("U.S. Secretary" against "U.S. The"),
/// numbers ("No. 5"), a spaced ellipsis (". . . get this . . . ."), and a small letter after it (no boundary).
/// The idea of abbreviation classes and sentence starters is that of Kiss & Strunk 2006 (Punkt), here with fixed lists.
public struct SentenceSegmenter: Sendable {
    /// Makes a segmenter; it has no settings.
    public init() {}

    /// The byte ranges of a block's sentences, without the white space between them.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func sentences(in block: Range<Int>, of document: Document) -> [Range<Int>] {
        let bytes = document.bytes
        var sentences: [Range<Int>] = []
        var start = block.lowerBound
        var offset = start
        while offset < block.upperBound {
            guard let run = terminatorRun(at: offset, in: block, bytes) else {
                offset += 1
                continue
            }
            let end = endOfClosers(from: run.end, in: block, bytes)
            let next = endOfSpace(from: end, in: block, bytes)
            if next == block.upperBound { break }
            if next > end, isBoundary(run, sentenceStart: start, end: end, next: next, in: block, bytes) {
                sentences.append(start..<end)
                start = next
            }
            offset = max(end, offset + 1)
        }
        if start < block.upperBound { sentences.append(start..<block.upperBound) }
        return sentences
    }

    /// One or more marks that can end a sentence.
    private struct TerminatorRun {
        var start: Int
        var end: Int
        /// A single period: the ambiguous case.
        var isPeriod: Bool
        /// An ellipsis in any spelling.
        var isEllipsis: Bool
    }

    private func terminatorRun(at offset: Int, in block: Range<Int>, _ bytes: [UInt8]) -> TerminatorRun? {
        var end = offset
        var periods = 0
        var marks = 0
        var cursor = offset
        while cursor < block.upperBound {
            let byte = bytes[cursor]
            if byte == UInt8(ascii: ".") {
                periods += 1
                cursor += 1
            } else if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") {
                marks += 1
                cursor += 1
            } else if byte == 0xE2, ScalarReader.scalar(at: cursor, in: bytes).value == "…" {
                periods += 3
                cursor += 3
            } else if periods > 0, marks == 0, byte == UInt8(ascii: " "), cursor + 1 < block.upperBound,
                bytes[cursor + 1] == UInt8(ascii: ".")
            {
                cursor += 1  // the space inside ". . ."
                continue
            } else {
                break
            }
            end = cursor
        }
        guard end > offset else { return nil }
        return TerminatorRun(
            start: offset, end: end, isPeriod: periods == 1 && marks == 0,
            isEllipsis: periods > 1 && marks == 0)
    }

    private func endOfClosers(from offset: Int, in block: Range<Int>, _ bytes: [UInt8]) -> Int {
        var end = offset
        while end < block.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: end, in: bytes)
            guard scalar.isCloser else { break }
            end += length
        }
        return end
    }

    private func endOfSpace(from offset: Int, in block: Range<Int>, _ bytes: [UInt8]) -> Int {
        var end = offset
        while end < block.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: end, in: bytes)
            guard scalar.isSpace else { break }
            end += length
        }
        return end
    }

    private func isBoundary(
        _ run: TerminatorRun, sentenceStart: Int, end: Int, next: Int, in block: Range<Int>, _ bytes: [UInt8]
    ) -> Bool {
        let opening = firstWord(from: next, in: block, bytes)
        guard opening.canBeginSentence else { return false }
        if run.isPeriod {
            if end == run.end, isAbbreviation(before: run.start, from: sentenceStart, next: opening, bytes) {
                return false
            }
            return true
        }
        if run.isEllipsis { return !opening.isQuoted || opening.isCapital }
        // "Why?" Blinken said: the question belongs to the sentence that reports it.
        return !(end > run.end && isReportingClause(from: next, in: block, bytes))
    }

    /// What follows a possible boundary.
    private struct Opening {
        var word: String
        var isCapital: Bool
        var isDigit: Bool
        var isQuoted: Bool
        var isOther: Bool
        var canBeginSentence: Bool { isCapital || isDigit || isOther }
    }

    /// The first word at `offset`, after opening quotation marks, brackets and dashes.
    private func firstWord(from offset: Int, in block: Range<Int>, _ bytes: [UInt8]) -> Opening {
        var cursor = offset
        var isQuoted = false
        while cursor < block.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: cursor, in: bytes)
            guard scalar.isOpener || scalar.isCloser || scalar.isLongDash || scalar == "-" || scalar.isSpace
            else { break }
            isQuoted = isQuoted || scalar.isOpener
            cursor += length
        }
        guard cursor < block.upperBound else {
            return Opening(word: "", isCapital: false, isDigit: false, isQuoted: isQuoted, isOther: false)
        }
        let first = ScalarReader.scalar(at: cursor, in: bytes).value
        var wordEnd = cursor
        while wordEnd < block.upperBound, bytes[wordEnd].isLetter { wordEnd += 1 }
        let word = String(decoding: bytes[cursor..<wordEnd].map { $0 | 0x20 }, as: UTF8.self)
        let isOther =
            !first.isWordLetter && !first.isWordDigit && first != "." && first != "," && first != ";"
        return Opening(
            word: word, isCapital: first.isCapital || (first.isWordLetter && !first.isSmall),
            isDigit: first.isWordDigit, isQuoted: isQuoted, isOther: isOther)
    }

    /// Whether the period at `period` belongs to an abbreviation that does not end the sentence.
    private func isAbbreviation(
        before period: Int, from sentenceStart: Int, next: Opening, _ bytes: [UInt8]
    ) -> Bool {
        var start = period
        while start > sentenceStart,
            bytes[start - 1].isLetter || bytes[start - 1].isDigit || isInnerPeriod(start - 1, bytes)
        {
            start -= 1
        }
        guard start < period else { return false }
        let written = bytes[start..<period]
        let word = String(decoding: written.map { $0.isUppercase ? $0 | 0x20 : $0 }, as: UTF8.self)
        // A list item's number at the start: "1. Download".
        if start == sentenceStart, written.allSatisfy(\.isDigit) { return written.count <= 3 }
        if Abbreviations.writtenSmall.contains(word) { return true }
        if Abbreviations.beforeNumbers.contains(word) { return next.isDigit }
        if Abbreviations.beforeNames.contains(word), written.first?.isUppercase == true { return true }
        let isInitialism = written.count >= 3 && written.contains(UInt8(ascii: "."))
        let isInitial = written.count == 1 && written.first?.isUppercase == true
        let isShortened = Abbreviations.anywhere.contains(word)
        // "the sun." is no Sunday: apart from "etc." and the like, these are written with a capital.
        let isWrittenSo = written.first?.isUppercase == true || word == "etc" || word == "al"
        guard isInitialism || isInitial || (isShortened && isWrittenSo) else { return false }
        // "U.S. The" ends a sentence, "U.S. Secretary" does not.
        return !(next.isQuoted || Abbreviations.sentenceStarters.contains(next.word))
    }

    private func isInnerPeriod(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        bytes[offset] == UInt8(ascii: ".") && offset > 0 && bytes[offset - 1].isLetter
            && offset + 1 < bytes.count && bytes[offset + 1].isLetter
    }

    /// Whether up to four capitalized words and then a verb of saying stand at `offset`.
    private func isReportingClause(from offset: Int, in block: Range<Int>, _ bytes: [UInt8]) -> Bool {
        var cursor = offset
        for position in 0..<5 {
            var end = cursor
            while end < block.upperBound,
                bytes[end].isLetter || bytes[end] >= 0x80 || bytes[end] == UInt8(ascii: ".")
            { end += 1 }
            guard end > cursor else { return false }
            // The clause may end here: "Blinken said."
            let letters = bytes[end - 1] == UInt8(ascii: ".") ? cursor..<(end - 1) : cursor..<end
            let word = String(decoding: bytes[letters].map { $0.isUppercase ? $0 | 0x20 : $0 }, as: UTF8.self)
            if position > 0, AttributionVerbs.plainSpeech.contains(word) { return true }
            guard bytes[cursor].isUppercase else { return false }
            cursor = endOfSpace(from: end, in: block, bytes)
        }
        return false
    }
}

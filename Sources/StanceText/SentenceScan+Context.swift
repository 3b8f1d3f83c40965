/// What stands around a mark that could end a sentence.
extension SentenceScan {
    /// Whether the period at `period` belongs to an abbreviation that does not end the sentence.
    func isAbbreviation(before period: Int, from sentenceStart: Int, next: Opening) -> Bool {
        var start = period
        var hasPeriod = false
        while start > sentenceStart {
            let byte = bytes[start - 1]
            if !byte.isLetter, !byte.isDigit {
                guard isInnerPeriod(start - 1) else { break }
                hasPeriod = true
            }
            start -= 1
        }
        guard start < period else { return false }
        let word = words.classes(numbered: words.number(of: WordKey(from: start, to: period, of: bytes.span)))
        // Most words are no abbreviations.
        if word.isEmpty, !hasPeriod, start > sentenceStart, period - start > 1 { return false }
        let written = bytes[start..<period]
        let isCapital = written.first?.isUppercase == true
        // A list item's number at the start: "1. Download", "II. The blame".
        if start == sentenceStart, written.allSatisfy(\.isDigit) || Self.isRoman(written) {
            return written.count <= 4
        }
        if word.contains(.title), isCapital { return true }
        if word.contains(.connecting), !(isCapital && written.count == 1) { return true }
        let following = firstWord(of: next)
        if word.contains(.beforeNumber), next.isDigit || Self.isRoman(bytes[following.written]) {
            return true
        }
        if word.contains(.timeOfDay) {
            // "At 3 a.m. Mrs. Dahl …": a sentence is hardly a time alone.
            let isOnlyTime =
                start - sentenceStart <= Self.shortQuotation
                && bytes[sentenceStart..<start].count(where: \.isWhitespace) <= 3
            return next.isDigit || following.isAllCapitals || isOnlyTime
                || following.classes.contains(.afterTime)
        }
        if written.count == 1, isCapital { return isInitial(at: start, from: sentenceStart, following) }
        let isShortened =
            word.contains(.anywhere) && (isCapital || word.contains(.writtenSmall))
        guard isShortened || Self.isInitialism(written) else { return false }
        // "U.S. The" ends a sentence, "U.S. Secretary" does not.
        return !(following.isStarter || (next.isQuoted && next.isCapital))
    }

    /// Whether a period stands between letters, as in "p.m".
    private func isInnerPeriod(_ offset: Int) -> Bool {
        bytes[offset] == UInt8(ascii: ".") && offset > 0 && bytes[offset - 1].isLetter
            && offset + 1 < bytes.count && bytes[offset + 1].isLetter
    }

    /// Whether the text is letters of at most two between periods: "U.S", "Ph.D".
    private static func isInitialism(_ written: ArraySlice<UInt8>) -> Bool {
        var periods = 0
        var letters = 0
        for byte in written {
            if byte == UInt8(ascii: ".") {
                guard letters > 0 else { return false }
                periods += 1
                letters = 0
            } else {
                letters += 1
                guard letters <= 2, byte.isLetter else { return false }
            }
        }
        return periods > 0 && letters > 0
    }

    /// Whether the text is a Roman numeral in capitals, of up to four letters.
    private static func isRoman(_ written: ArraySlice<UInt8>) -> Bool {
        (1...4).contains(written.count) && written.allSatisfy { "IVX".utf8.contains($0) }
    }

    /// Whether a single capital before a period is an initial, unlike those of "plan B" and "so did I".
    private func isInitial(at offset: Int, from sentenceStart: Int, _ next: FirstWord) -> Bool {
        var end = offset
        while end > sentenceStart, bytes[end - 1].isWhitespace { end -= 1 }
        var start = end
        while start > sentenceStart, bytes[start - 1].isLetter { start -= 1 }
        if words.classes(of: bytes[start..<end]).contains(.beforeLetter) { return false }
        return !next.isStarter
    }

    /// Whether a dateline stands at the beginning of the block: capitals only, a period, and a dash.
    func isDateline(before period: Int, next: Int) -> Bool {
        guard period - block.lowerBound <= 40, ScalarReader.scalar(at: next, in: bytes).value.isLongDash
        else { return false }
        return !bytes[block.lowerBound..<period].contains(where: \.isLowercase)
    }

    /// The longest quotation whose inner marks are passed over.
    private static let shortQuotation = 40

    /// Whether the mark stands in a short quotation that the sentence goes on after: the crowd chanted "Out! Out!" until dark.
    func isInsideShortQuotation(_ run: Terminators, sentenceStart: Int, end: Int) -> Bool {
        guard end == run.end else { return false }
        var offset = run.end
        let limit = min(block.upperBound, run.end + Self.shortQuotation)
        while true {
            offset = TextScan.nextQuotationMark(in: offset..<max(offset, limit), of: bytes.span)
            guard offset < limit else { return false }
            let (scalar, length) = ScalarReader.scalar(at: offset, in: bytes)
            if scalar == "\u{201C}" { return false }
            if scalar == "\"" || scalar == "\u{201D}" {
                let before = offset > run.end ? bytes[offset - 1] : 0x20
                let after = offset + length
                guard !before.isWhitespace, after + 1 < block.upperBound, bytes[after] == 0x20,
                    bytes[after + 1].isLowercase,
                    let open = openingMark(before: run.start, from: sentenceStart),
                    offset - open <= Self.shortQuotation
                else { return false }
                return !isReportingClause(from: after + 1)
            }
            offset += length
        }
    }

    /// Where the quotation that holds `offset` opens, if it opens in the sentence.
    private func openingMark(before offset: Int, from sentenceStart: Int) -> Int? {
        var cursor = offset - 1
        while cursor >= sentenceStart, offset - cursor <= Self.shortQuotation {
            if bytes[cursor] == UInt8(ascii: "\"") {
                return cursor == sentenceStart || bytes[cursor - 1].isWhitespace ? cursor : nil
            }
            if bytes[cursor] == 0xE2 {
                let scalar = ScalarReader.scalar(at: cursor, in: bytes).value
                if scalar == "\u{201C}" { return cursor }
                if scalar == "\u{201D}" { return nil }
            }
            cursor -= 1
        }
        return nil
    }

    /// Whether up to four capitalized words, or a pronoun, and then a verb of saying stand at `offset`.
    func isReportingClause(from offset: Int) -> Bool {
        var cursor = offset
        for position in 0..<5 {
            var end = cursor
            while end < block.upperBound, bytes[end].isLetter || bytes[end] >= 0x80 { end += 1 }
            guard end > cursor else { return false }
            let word = EnglishWords.table.classes(of: bytes[cursor..<end])
            if word.contains(.plainSpeech) {
                return position > 0 || bytes[cursor].isLowercase
            }
            guard
                bytes[cursor].isUppercase
                    || (position == 0 && words.classes(of: bytes[cursor..<end]).contains(.speaker))
            else { return false }
            if end < block.upperBound, bytes[end] == UInt8(ascii: ".") { end += 1 }
            cursor = endOfSpace(from: end)
        }
        return false
    }
}

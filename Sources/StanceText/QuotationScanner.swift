/// Finds what stands in quotation marks, and after a quotation dash, in a document's blocks.
///
/// Known marks: “ ” „ " « » and, between words, ‘ ’ and '. A mark left open runs to the end of its block if a colon or comma announces it or the next block
/// begins with an opening mark (a quotation that goes on from paragraph to paragraph), else to the end of its
/// sentence. A block that begins with a dash and a capital is a quotation up to the comma before its attribution
/// ("– I hope so, says Gavrilov"), or up to its end if it has none.
struct QuotationScanner {
    let document: Document

    /// The quoted ranges of a block, ascending and disjoint, marks included.
    ///
    /// - Parameters:
    ///   - block: the block's bytes.
    ///   - sentences: the block's sentences, ascending.
    ///   - next: the following block's bytes, if there is one.
    ///   - hasMarks: whether there is a token that is a quotation mark; apostrophes inside words open nothing.
    /// - Complexity: O(*n*) for *n* bytes.
    func quotations(
        in block: Range<Int>, sentences: ArraySlice<Range<Int>>, next: Range<Int>?, hasMarks: Bool = true
    ) -> [Range<Int>] {
        if let dash = dashQuotation(in: block, sentences: sentences) { return dash }
        guard hasMarks else { return [] }
        var quotations: [Range<Int>] = []
        var open: (start: Int, closer: Closer)?
        var offset = block.lowerBound
        let bytes = document.bytes
        while true {
            offset = TextScan.nextQuotationMark(in: offset..<block.upperBound, of: bytes.span)
            guard offset < block.upperBound else { break }
            let (scalar, length) = ScalarReader.scalar(at: offset, in: bytes)
            defer { offset += length }
            if let (start, closer) = open {
                if closer.closes(scalar), isClosing(scalar, at: offset, in: block) {
                    quotations.append(start..<(offset + length))
                    open = nil
                }
            } else if let closer = Closer(opening: scalar), isOpening(scalar, at: offset, in: block) {
                if closer != .single || isClosed(scalar, from: offset + length, in: block, sentences) {
                    open = (offset, closer)
                }
            } else if scalar == "\u{201D}" {
                // Closed but not opened: the sentences since the last quotation belong to it.
                let last = quotations.last?.upperBound ?? block.lowerBound
                let start = self.start(ofSentenceAfter: last, sentences) ?? block.lowerBound
                if start < offset { quotations.append(max(start, last)..<(offset + length)) }
            }
        }
        if let (start, closer) = open {
            let isContinued = next.map { Closer(opening: firstScalar(of: $0)) == .double } == true
            let goesOn = closer == .double && (isContinued || isIntroduced(at: start, in: block))
            let sentenceEnd = sentence(at: start, sentences)?.upperBound ?? block.upperBound
            quotations.append(start..<(goesOn ? block.upperBound : sentenceEnd))
        }
        return quotations
    }

    /// How many sentences a quotation may run through before it is taken for an unclosed one.
    private static let longestRun = 8

    /// Joins sentences into runs within which every double quotation mark that is opened is closed, and the other way round.
    func paragraphs(of sentences: [Range<Int>]) -> [[Range<Int>]] {
        var paragraphs: [[Range<Int>]] = []
        var first = 0
        while first < sentences.count {
            let last = (first..<min(first + Self.longestRun, sentences.count)).first {
                balance(of: sentences[first].lowerBound..<sentences[$0].upperBound) != .leftOpen
            }
            paragraphs.append(Array(sentences[first...(last ?? first)]))
            first = (last ?? first) + 1
            joinUnopened(&paragraphs)
        }
        return paragraphs
    }

    /// Joins the last paragraph to those before it, back to a quotation, if it closes one that it did not open.
    private func joinUnopened(_ paragraphs: inout [[Range<Int>]]) {
        guard let last = paragraphs.last,
            balance(of: last[0].lowerBound..<last[last.count - 1].upperBound) == .closesUnopened
        else {
            return
        }
        let earlier = paragraphs.dropLast().suffix(Self.longestRun)
        let quoting = earlier.lastIndex { paragraph in
            !quotations(
                in: paragraph[0].lowerBound..<paragraph[paragraph.count - 1].upperBound,
                sentences: paragraph[...],
                next: nil
            )
            .isEmpty
        }
        guard let quoting else { return }
        paragraphs[quoting...] = [Array(paragraphs[quoting...].joined())]
    }

    /// What is amiss with the quotation marks of a range.
    private enum Balance {
        case even
        case leftOpen
        case closesUnopened
    }

    private func balance(of range: Range<Int>) -> Balance {
        var open: Closer?
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: offset, in: document.bytes)
            if let closer = open {
                if closer.closes(scalar), isClosing(scalar, at: offset, in: range) { open = nil }
            } else if let closer = Closer(opening: scalar), isOpening(scalar, at: offset, in: range) {
                let isRunning =
                    scalar == "\u{2018}" && offset == range.lowerBound
                    && !closesAfterMark(from: offset + length, to: range.upperBound)
                if closer == .double || isRunning { open = closer }
            } else if scalar == "\u{201D}" {
                return .closesUnopened
            }
            offset += length
        }
        return open == nil ? .even : .leftOpen
    }

    /// The most bytes between single marks: what opens and is not closed within them is an apostrophe.
    private static let longestSingle = 2_000

    /// Whether a colon or comma before the mark announces a quotation.
    private func isIntroduced(at mark: Int, in block: Range<Int>) -> Bool {
        var offset = mark
        while offset > block.lowerBound, document.bytes[offset - 1].isWhitespace { offset -= 1 }
        return offset > block.lowerBound
            && [UInt8(ascii: ":"), UInt8(ascii: ",")].contains(document.bytes[offset - 1])
    }

    /// Which marks end a quotation that a given mark began.
    private enum Closer {
        case double, single, guillemet

        init?(opening scalar: Unicode.Scalar) {
            switch scalar {
            case "\u{201C}", "\u{201E}", "\"": self = .double
            case "\u{2018}", "\u{201A}", "'": self = .single
            case "«", "»": self = .guillemet
            default: return nil
            }
        }

        func closes(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .double: scalar == "\u{201D}" || scalar == "\"" || scalar == "\u{201C}"
            case .single: scalar == "\u{2019}" || scalar == "'"
            case .guillemet: scalar == "»" || scalar == "«"
            }
        }
    }

    /// The sentence, of ascending ones, that contains an offset.
    private func sentence(at offset: Int, _ sentences: ArraySlice<Range<Int>>) -> Range<Int>? {
        let index = firstIndex(endingAfter: offset, sentences)
        return index < sentences.endIndex && sentences[index].contains(offset) ? sentences[index] : nil
    }

    /// Where the first sentence begins that lies after `end`, the end of a quotation.
    private func start(ofSentenceAfter end: Int, _ sentences: ArraySlice<Range<Int>>) -> Int? {
        var index = firstIndex(endingAfter: end, sentences)
        if index < sentences.endIndex, sentences[index].contains(max(end - 1, 0)) { index += 1 }
        return index < sentences.endIndex ? sentences[index].lowerBound : nil
    }

    private func firstIndex(endingAfter offset: Int, _ sentences: ArraySlice<Range<Int>>) -> Int {
        var (low, high) = (sentences.startIndex, sentences.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func firstScalar(of range: Range<Int>) -> Unicode.Scalar {
        ScalarReader.scalar(at: range.lowerBound, in: document.bytes).value
    }

    /// Whether a mark at `offset` can open: nothing, space, a bracket or a dash before it, and no space after it.
    private func isOpening(_ scalar: Unicode.Scalar, at offset: Int, in block: Range<Int>) -> Bool {
        let after = offset + UTF8.width(scalar)
        guard after < block.upperBound else { return false }
        let following = ScalarReader.scalar(at: after, in: document.bytes).value
        guard !following.isSpace else { return false }
        guard let before = ScalarReader.scalar(before: offset, downTo: block.lowerBound, in: document.bytes)
        else {
            return true
        }
        if scalar == "\u{201C}" || scalar == "\u{201E}" || scalar == "«" || scalar == "»" { return true }
        return before.isSpace || before.isOpener || before.isLongDash || before == "-" || before == ":"
            || before == "…"
    }

    /// Whether a mark that could close does: an apostrophe within or at the start of a word does not, and neither does a
    /// straight mark with a space before it and a letter after it.
    private func isClosing(_ scalar: Unicode.Scalar, at offset: Int, in block: Range<Int>) -> Bool {
        let after = offset + UTF8.width(scalar)
        let following =
            after < block.upperBound ? ScalarReader.scalar(at: after, in: document.bytes).value : " "
        guard let before = ScalarReader.scalar(before: offset, downTo: block.lowerBound, in: document.bytes)
        else {
            return false
        }
        switch scalar {
        case "'", "\u{2019}": return !following.isWordLetter && !following.isWordDigit && !before.isSpace
        default: return !(before.isSpace && !following.isSpace && scalar == "\u{201C}")
        }
    }

    /// Whether a single mark that opens before `offset` is closed: within its sentence, or, if it is a curly one that opens the
    /// sentence, after the final mark of a later one.
    private func isClosed(
        _ mark: Unicode.Scalar, from offset: Int, in block: Range<Int>, _ sentences: ArraySlice<Range<Int>>
    ) -> Bool {
        guard let sentence = sentence(at: offset, sentences) else { return false }
        var cursor = offset
        let end = min(sentence.upperBound, offset + Self.longestSingle)
        while cursor < end {
            let (scalar, length) = ScalarReader.scalar(at: cursor, in: document.bytes)
            if Closer.single.closes(scalar), isClosing(scalar, at: cursor, in: sentence) { return true }
            cursor += length
        }
        let opensSentence = sentence.lowerBound + UTF8.width(mark) == offset
        return mark == "\u{2018}" && opensSentence && closesAfterMark(from: offset, to: block.upperBound)
    }

    /// Whether a closing single mark stands right after a period, comma, question or exclamation mark.
    private func closesAfterMark(from start: Int, to end: Int) -> Bool {
        var offset = start
        let end = min(end, start + Self.longestSingle)
        while offset < end {
            let (scalar, length) = ScalarReader.scalar(at: offset, in: document.bytes)
            if scalar == "\u{2019}",
                let before = ScalarReader.scalar(before: offset, downTo: start, in: document.bytes),
                [".", ",", "?", "!", "…"].contains(before)
            {
                return true
            }
            offset += length
        }
        return false
    }

    /// The quoted part of each sentence of a block that begins with a quotation dash, or `nil` if it does not.
    private func dashQuotation(in block: Range<Int>, sentences: ArraySlice<Range<Int>>) -> [Range<Int>]? {
        let (dash, length) = ScalarReader.scalar(at: block.lowerBound, in: document.bytes)
        guard dash.isLongDash || dash == "-" else { return nil }
        var start = block.lowerBound + length
        while start < block.upperBound, document.bytes[start] == UInt8(ascii: " ") { start += 1 }
        guard start > block.lowerBound + length || dash == "\u{2014}", start < block.upperBound else {
            return nil
        }
        let first = ScalarReader.scalar(at: start, in: document.bytes).value
        guard first.isCapital || first.isOpener else { return nil }
        var quotations: [Range<Int>] = []
        for sentence in sentences {
            let attribution = attributionStart(in: sentence)
            quotations.append(sentence.lowerBound..<(attribution ?? sentence.upperBound))
            if attribution != nil { return quotations }
        }
        // A hyphen is a list item as often as a quotation dash: without an attribution it proves nothing.
        return dash.isLongDash ? quotations : nil
    }

    /// Where ", says X" begins in a sentence: the offset of its comma.
    private func attributionStart(in sentence: Range<Int>) -> Int? {
        let bytes = document.bytes
        for offset in sentence where bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: "?")
        {
            var start = offset + 1
            while start < sentence.upperBound, bytes[start].isWhitespace { start += 1 }
            var end = start
            while end < sentence.upperBound, bytes[end].isLowercase { end += 1 }
            if EnglishWords.table.classes(of: bytes[start..<end]).contains(.plainSpeech) {
                return offset
            }
        }
        return nil
    }
}

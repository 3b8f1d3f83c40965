/// Words and marks that are not plain ASCII words: other scripts, numbers, initialisms, curly apostrophes.
extension TokenScan {
    /// What begins at `offset` with a scalar beyond ASCII, unless it is passed over, and the offset after it.
    mutating func other(at offset: Int) -> (token: Token?, end: Int) {
        (isASCII, mayQuote) = (false, true)
        let (scalar, length) = ScalarReader.scalar(at: offset, in: bytes)
        let isIgnorable = scalar.properties.isDefaultIgnorableCodePoint
        // A mark such as an emoji's variation selector belongs to what stands before it, and begins no word.
        if scalar.isWordDigit || (scalar.isWordLetter && !isIgnorable) {
            let word = word(from: offset)
            return (word, word.range.upperBound)
        }
        let range = offset..<(offset + length)
        if scalar.isSpace || isIgnorable || scalar == "\u{FEFF}" { return (nil, range.upperBound) }
        let start = others.count
        switch scalar {
        case "\u{2019}", "\u{2018}": others.append(UInt8(ascii: "'"))
        case "\u{201C}", "\u{201D}", "\u{201E}": others.append(UInt8(ascii: "\""))
        default: others += bytes[range]
        }
        let mark = token(range, foldedFrom: start, kind: .punctuation, letterCase: .lower)
        return (mark, range.upperBound)
    }

    /// The word or number that begins at `start`.
    mutating func word(from start: Int) -> Token {
        let startsWithDigit = ScalarReader.scalar(at: start, in: bytes).value.isWordDigit
        let foldedStart = others.count
        var capitals = 0
        var smalls = 0
        var letters = 0
        var offset = start
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte.isLetter {
                others.append(byte | 0x20)
                if byte.isLowercase { smalls += 1 } else { capitals += 1 }
                letters += 1
                offset += 1
            } else if byte.isDigit {
                others.append(startsWithDigit ? UInt8(ascii: "0") : byte)
                offset += 1
            } else if byte.isWhitespace {
                break
            } else {
                let (scalar, length) = ScalarReader.scalar(at: offset, in: bytes)
                if byte >= 0x80 { isASCII = false }
                if byte >= 0x80, scalar.isWordLetter || scalar.isWordDigit {
                    if scalar.isCapital { capitals += 1 } else if scalar.isSmall { smalls += 1 }
                    letters += 1
                    fold(scalar)
                } else if let joint = joint(scalar, length, at: offset, from: start) {
                    others.append(joint)
                } else {
                    break
                }
                offset += length
            }
        }
        let beginsWithCapital = ScalarReader.scalar(at: start, in: bytes).value.isCapital
        let letterCase: Token.LetterCase =
            !beginsWithCapital ? .lower : smalls == 0 && letters > 1 ? .upper : .capitalized
        let kind: Token.Kind = startsWithDigit ? .number : .word
        return token(start..<offset, foldedFrom: foldedStart, kind: kind, letterCase: letterCase)
    }

    private mutating func fold(_ scalar: Unicode.Scalar) {
        if scalar.isCapital {
            others.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
            others.append(contentsOf: String(scalar).utf8)
        }
    }

    /// The folded byte of a mark that joins what stands before and after it into one word, or `nil`.
    private func joint(_ scalar: Unicode.Scalar, _ length: Int, at offset: Int, from start: Int) -> UInt8? {
        let next = offset + length
        let following = next < bytes.count ? ScalarReader.scalar(at: next, in: bytes).value : " "
        let preceding = ScalarReader.scalar(before: offset, downTo: start, in: bytes) ?? " "
        switch scalar {
        case "'", "\u{2019}":
            return following.isWordLetter ? UInt8(ascii: "'") : nil
        case "-", "\u{2010}", "\u{2011}":
            return following.isWordLetter || following.isWordDigit ? UInt8(ascii: "-") : nil
        case "&":
            return preceding.isCapital && following.isCapital ? UInt8(ascii: "&") : nil
        case ",", ":", "/":
            return preceding.isWordDigit && following.isWordDigit ? UInt8(scalar.value) : nil
        case ".":
            if preceding.isWordDigit, following.isWordDigit { return UInt8(ascii: ".") }
            // An initialism: one letter, a period, and again one letter and a period ("U.S.", "p.m.").
            let isInitial = preceding.isWordLetter && isLoneLetter(before: offset, from: start)
            if isInitial, following.isWordLetter, isPeriod(after: next) { return UInt8(ascii: ".") }
            return isInitial && offset > start + 1 ? UInt8(ascii: ".") : nil
        default:
            return nil
        }
    }

    /// Whether exactly one letter stands between the start of the word, or its last period, and `offset`.
    private func isLoneLetter(before offset: Int, from start: Int) -> Bool {
        offset - 1 == start || (offset - 2 >= start && bytes[offset - 2] == UInt8(ascii: "."))
    }

    private func isPeriod(after offset: Int) -> Bool {
        let next = offset + ScalarReader.scalar(at: offset, in: bytes).length
        return next < bytes.count && bytes[next] == UInt8(ascii: ".")
    }
}

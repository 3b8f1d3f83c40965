/// Cuts a text into words, numbers and punctuation marks.
///
/// A word is a run of letters of any script; an apostrophe (straight or curly) or hyphen between two letters
/// or digits belongs to it ("can't", "half-hearted"), as do the periods of an initialism ("U.S."). A number begins with a
/// digit and keeps inner commas, periods, colons and slashes, and letters ("21st").
///
///     Tokenizer().tokens(of: document)   // "can't" "move" ","
public struct Tokenizer: Sendable {
    /// Makes a tokenizer; it has no settings.
    public init() {}

    /// The tokens of a whole document.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public func tokens(of document: Document) -> TokenSequence {
        var sequence = TokenSequence()
        append(tokensOf: document.contentStart..<document.bytes.count, in: document.bytes, to: &sequence)
        return sequence
    }

    /// Appends the tokens of a byte range, which must begin and end at scalar boundaries.
    func append(tokensOf range: Range<Int>, in bytes: [UInt8], to sequence: inout TokenSequence) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, length) = ScalarReader.scalar(at: offset, in: bytes)
            // A mark such as an emoji's variation selector belongs to what stands before it, and begins no word.
            if scalar.isWordDigit || (scalar.isWordLetter && !scalar.properties.isDefaultIgnorableCodePoint) {
                offset = appendWord(from: offset, to: range.upperBound, in: bytes, &sequence)
            } else {
                if !scalar.isSpace, !scalar.properties.isDefaultIgnorableCodePoint, scalar != "\u{FEFF}" {
                    appendPunctuation(offset..<(offset + length), scalar, in: bytes, &sequence)
                }
                offset += length
            }
        }
    }

    private func appendPunctuation(
        _ range: Range<Int>, _ scalar: Unicode.Scalar, in bytes: [UInt8], _ sequence: inout TokenSequence
    ) {
        let start = sequence.folded.count
        switch scalar {
        case "\u{2019}", "\u{2018}": sequence.folded.append(UInt8(ascii: "'"))
        case "\u{201C}", "\u{201D}", "\u{201E}": sequence.folded.append(UInt8(ascii: "\""))
        default: sequence.folded.append(contentsOf: bytes[range])
        }
        sequence.tokens.append(
            Token(
                range: range, foldedRange: start..<sequence.folded.count, kind: .punctuation,
                letterCase: .lower))
    }

    /// Appends the word or number that begins at `start`; returns the offset after it.
    private func appendWord(
        from start: Int, to end: Int, in bytes: [UInt8], _ sequence: inout TokenSequence
    ) -> Int {
        let foldedStart = sequence.folded.count
        let startsWithDigit = ScalarReader.scalar(at: start, in: bytes).value.isWordDigit
        var capitals = 0
        var smalls = 0
        var letters = 0
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            if byte.isLowercase {
                sequence.folded.append(byte)
                smalls += 1
                letters += 1
                offset += 1
            } else if byte.isUppercase {
                sequence.folded.append(byte | 0x20)
                capitals += 1
                letters += 1
                offset += 1
            } else if byte.isDigit {
                sequence.folded.append(startsWithDigit ? UInt8(ascii: "0") : byte)
                offset += 1
            } else {
                let (scalar, length) = ScalarReader.scalar(at: offset, in: bytes)
                if byte >= 0x80, scalar.isWordLetter || scalar.isWordDigit {
                    if scalar.isCapital { capitals += 1 } else if scalar.isSmall { smalls += 1 }
                    letters += 1
                    fold(scalar, into: &sequence.folded)
                } else if let joint = joint(scalar, length, at: offset, from: start, to: end, in: bytes) {
                    sequence.folded.append(joint)
                } else {
                    break
                }
                offset += length
            }
        }
        let letterCase: Token.LetterCase =
            capitals == 0 || !beginsWithCapital(start, in: bytes)
            ? .lower : (smalls == 0 && letters > 1 ? .upper : .capitalized)
        sequence.tokens.append(
            Token(
                range: start..<offset, foldedRange: foldedStart..<sequence.folded.count,
                kind: startsWithDigit ? .number : .word, letterCase: letterCase))
        return offset
    }

    private func beginsWithCapital(_ offset: Int, in bytes: [UInt8]) -> Bool {
        ScalarReader.scalar(at: offset, in: bytes).value.isCapital
    }

    private func fold(_ scalar: Unicode.Scalar, into folded: inout [UInt8]) {
        if scalar.isCapital {
            folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
            folded.append(contentsOf: String(scalar).utf8)
        }
    }

    /// The folded byte of a mark that joins what stands before and after it into one word, or `nil`.
    private func joint(
        _ scalar: Unicode.Scalar, _ length: Int, at offset: Int, from start: Int, to end: Int,
        in bytes: [UInt8]
    ) -> UInt8? {
        let next = offset + length
        let following = next < end ? ScalarReader.scalar(at: next, in: bytes).value : " "
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
            let isInitial = preceding.isWordLetter && isLoneLetter(before: offset, from: start, in: bytes)
            if isInitial, following.isWordLetter, isPeriod(after: next, to: end, in: bytes) {
                return UInt8(ascii: ".")
            }
            return isInitial && offset > start + 1 ? UInt8(ascii: ".") : nil
        default:
            return nil
        }
    }

    /// Whether exactly one letter stands between the start of the word, or its last period, and `offset`.
    private func isLoneLetter(before offset: Int, from start: Int, in bytes: [UInt8]) -> Bool {
        offset - 1 == start || (offset - 2 >= start && bytes[offset - 2] == UInt8(ascii: "."))
    }

    private func isPeriod(after offset: Int, to end: Int, in bytes: [UInt8]) -> Bool {
        let next = offset + ScalarReader.scalar(at: offset, in: bytes).length
        return next < end && bytes[next] == UInt8(ascii: ".")
    }
}

/// Reads single Unicode scalars out of valid UTF-8 bytes, forwards and backwards.
enum ScalarReader {
    /// The scalar that begins at `offset`, and its length in bytes.
    ///
    /// - Precondition: the bytes are valid UTF-8 and a scalar begins at `offset`.
    static func scalar(at offset: Int, in bytes: [UInt8]) -> (value: Unicode.Scalar, length: Int) {
        let lead = UInt32(bytes[offset])
        let (value, length): (UInt32, Int)
        switch lead {
        case 0..<0x80:
            (value, length) = (lead, 1)
        case 0x80..<0xE0:
            (value, length) = ((lead & 0x1F) << 6 | tail(bytes, offset + 1), 2)
        case 0xE0..<0xF0:
            (value, length) = (
                (lead & 0x0F) << 12 | tail(bytes, offset + 1) << 6 | tail(bytes, offset + 2), 3
            )
        default:
            let high = (lead & 0x07) << 18 | tail(bytes, offset + 1) << 12
            (value, length) = (high | tail(bytes, offset + 2) << 6 | tail(bytes, offset + 3), 4)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// The scalar that ends just before `offset`, or `nil` at `lowerBound`.
    static func scalar(before offset: Int, downTo lowerBound: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
        guard offset > lowerBound else { return nil }
        var start = offset - 1
        while start > lowerBound, bytes[start].isContinuation { start -= 1 }
        return scalar(at: start, in: bytes).value
    }

    private static func tail(_ bytes: [UInt8], _ offset: Int) -> UInt32 { UInt32(bytes[offset] & 0x3F) }
}

extension Unicode.Scalar {
    /// Whether the scalar is white space, the no-break space included.
    var isSpace: Bool {
        value < 0x80 ? UInt8(value).isWhitespace : properties.isWhitespace
    }

    /// Whether the scalar is a letter of any script (or a mark that belongs to one).
    var isWordLetter: Bool {
        value < 0x80
            ? UInt8(value).isLetter : properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    /// Whether the scalar is a decimal digit of any script.
    var isWordDigit: Bool {
        value < 0x80 ? UInt8(value).isDigit : properties.generalCategory == .decimalNumber
    }

    /// Whether the scalar is a capital letter of any script.
    var isCapital: Bool { value < 0x80 ? UInt8(value).isUppercase : properties.isUppercase }

    /// Whether the scalar is a small letter of any script.
    var isSmall: Bool { value < 0x80 ? UInt8(value).isLowercase : properties.isLowercase }

    /// Whether the scalar opens a quotation or bracket when it stands before a word.
    var isOpener: Bool {
        switch self {
        case "\"", "'", "\u{201C}", "\u{2018}", "\u{201E}", "\u{201A}", "«", "‹", "(", "[": true
        default: false
        }
    }

    /// Whether the scalar closes a quotation or bracket when it stands after a word.
    var isCloser: Bool {
        switch self {
        case "\"", "'", "\u{201D}", "\u{2019}", "»", "›", ")", "]": true
        default: false
        }
    }

    /// Whether the scalar is a dash longer than a hyphen.
    var isLongDash: Bool { self == "\u{2013}" || self == "\u{2014}" || self == "\u{2015}" }
}

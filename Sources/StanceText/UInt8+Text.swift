/// Byte classes that the readers share.
extension UInt8 {
    /// Whether the byte continues a multi-byte UTF-8 scalar.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// Whether the byte is a space, tab or line end.
    var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// Whether the byte is an ASCII letter, digit or mark.
    var isVisible: Bool { self > 0x20 && self < 0x7F }
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// Whether the byte is an ASCII capital letter.
    var isUppercase: Bool { self >= 0x41 && self <= 0x5A }
    /// Whether the byte is an ASCII small letter.
    var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
    /// Whether the byte is an ASCII letter.
    var isLetter: Bool { (self | 0x20).isLowercase }
}

extension [UInt8] {
    /// Appends a copy of some bytes; a slice of an array or a view of a string would be counted as one more reference each time.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    package mutating func append(copying bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

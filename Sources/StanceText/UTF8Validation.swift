/// Checks bytes for well-formed UTF-8 (Unicode 15, table 3-7).
package enum UTF8Validation {
    /// The offset of the first byte that does not belong to a well-formed sequence, or `nil` if all do.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while true {
            offset = TextScan.nextBeyondASCII(in: offset..<bytes.count, of: bytes.span)
            guard offset < bytes.count else { return nil }
            let lead = bytes[offset]
            // The second byte's range excludes overlong forms, surrogates and values past U+10FFFF.
            let (length, second): (Int, ClosedRange<UInt8>)
            switch lead {
            case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
            case 0xE0: (length, second) = (3, 0xA0...0xBF)
            case 0xED: (length, second) = (3, 0x80...0x9F)
            case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
            case 0xF0: (length, second) = (4, 0x90...0xBF)
            case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
            case 0xF4: (length, second) = (4, 0x80...0x8F)
            default: return offset
            }
            guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return offset }
            for next in (offset + 2)..<max(offset + length, offset + 2) where !bytes[next].isContinuation {
                return offset
            }
            offset += length
        }
    }
}

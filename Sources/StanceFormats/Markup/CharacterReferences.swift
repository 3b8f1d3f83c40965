/// Finds out what a format's library makes of references such as "&amp;", and how many bytes of the file it takes for them.
///
/// The library itself is asked, once for each reference that occurs, so that there is no second table of names to keep in step.
struct CharacterReferences {
    /// A reference: what it stands for, and its length in the file.
    struct Reference {
        let bytes: [UInt8]
        let length: Int
    }

    /// The longest name, "CounterClockwiseContourIntegral", has 31 letters; numbers may have zeros before them.
    private static let mostLength = 64

    private let decode: ([UInt8]) -> [UInt8]
    private var known: [[UInt8]: Reference?] = [:]

    /// Makes a table that asks `decode` what the text of some bytes is.
    init(decode: @escaping ([UInt8]) -> [UInt8]) { self.decode = decode }

    /// The reference that begins with the ampersand at `offset`, or `nil` if the ampersand is just one.
    mutating func reference(at offset: Int, in source: [UInt8], upTo end: Int) -> Reference? {
        var stop = offset + 1
        let last = min(end, offset + Self.mostLength)
        while stop < last, Self.isNamePart(source[stop]) { stop += 1 }
        guard stop > offset + 1 else { return nil }
        if stop < end, source[stop] == UInt8(ascii: ";") { stop += 1 }
        let candidate = Array(source[offset..<stop])
        if let found = known[candidate] { return found }
        let found = resolve(candidate)
        known[candidate] = .some(found)
        return found
    }

    private func resolve(_ candidate: [UInt8]) -> Reference? {
        let decoded = decode(candidate)
        guard decoded != candidate, !decoded.isEmpty else { return nil }
        // "&notit" is "¬it": what is the same at the end was not part of the reference.
        var rest = 0
        while rest < decoded.count - 1,
            decoded[decoded.count - 1 - rest] == candidate[candidate.count - 1 - rest]
        {
            rest += 1
        }
        return Reference(bytes: Array(decoded.dropLast(rest)), length: candidate.count - rest)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte)
    }
}

import Testing

/// A model file taken apart, to be put together otherwise under a checksum that fits.
struct ForgedModel {
    /// The JSON header.
    var header: String
    private var body: [UInt8]

    init(_ bytes: [UInt8]) {
        let length = bytes[..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        header = String(decoding: bytes[8..<(8 + length)], as: UTF8.self)
        body = Array(bytes[(8 + length)...])
    }

    /// The file.
    var bytes: [UInt8] {
        get throws {
            var text = Array(header.utf8)
            while text.count % 8 != 0 { text.append(0x20) }
            let length = (0..<8).map { UInt8(truncatingIfNeeded: text.count >> ($0 * 8)) }
            return try TestSeal.sealed(length + text + body)
        }
    }

    /// Where an array lies, as the header says it: `start,end`.
    func place(of name: String) throws -> String {
        let key = "\"\(name)\":{\"data_offsets\":["
        let start = try #require(header.firstRange(of: key)).upperBound
        return String(header[start...].prefix { $0 != "]" })
    }

    private func range(of name: String) throws -> Range<Int> {
        let ends = try place(of: name).split(separator: ",").compactMap { Int($0) }
        return ends[0]..<ends[1]
    }

    /// Moves an array's bytes on; the last ones become the first.
    mutating func rotate(_ name: String, by count: Int) throws {
        let range = try range(of: name)
        let old = body[range]
        body.replaceSubrange(range, with: old.suffix(count) + old.dropLast(count))
    }

    /// Gives the numbers of the slots that are taken to one another's hashes, last to first.
    mutating func reverseNumbers(_ numbers: String, under hashes: String) throws {
        let (hashes, numbers) = (try range(of: hashes), try range(of: numbers))
        let taken = (0..<(numbers.count / 4)).filter { slot in
            body[hashes][(hashes.lowerBound + slot * 8)...].prefix(8).contains { $0 != 0 }
        }
        let old = body
        for (slot, other) in zip(taken, taken.reversed()) {
            for byte in 0..<4 {
                body[numbers.lowerBound + slot * 4 + byte] = old[numbers.lowerBound + other * 4 + byte]
            }
        }
    }

    /// Sets a number of an array of type F64.
    mutating func set(_ name: String, at index: Int, to value: Double) throws {
        let start = try range(of: name).lowerBound + index * 8
        for byte in 0..<8 { body[start + byte] = UInt8(truncatingIfNeeded: value.bitPattern >> (byte * 8)) }
    }
}

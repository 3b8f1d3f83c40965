import Crypto
import FoundationEssentials

/// A safetensors file: named arrays and a string table, guarded by a checksum.
///
/// Layout (https://huggingface.co/docs/safetensors): the header's length as 8 little-endian bytes; the header, a JSON object
/// padded with spaces to a multiple of 8; the arrays, little-endian, each at the place the header gives. The string table
/// `__metadata__` holds `sha256`: the hash of the whole file with that value's 64 digits taken as zeros.
struct TensorFile {
    /// The string table, without the checksum.
    var metadata: [String: String]
    /// The arrays by name.
    var tensors: [String: Tensor]
    /// How many rows those arrays have that are tables; the elements of one row follow each other.
    var rowCounts: [String: Int] = [:]

    static let checksumKey = "sha256"
    static let checksumLength = 64
    static let metadataKey = "__metadata__"
    /// Longer headers are refused before they are read.
    static let longestHeader = 16 << 20

    /// An array's entry in the header.
    struct Entry: Codable {
        var dtype: String
        var shape: [Int]
        var data_offsets: [Int]
    }

    /// The file's bytes: the same contents give the same bytes.
    func encoded() throws -> [UInt8] {
        // Wide elements first, so that every array is aligned to its element's width.
        let order = tensors.keys.sorted { (Self.width(tensors[$0]), $1) > (Self.width(tensors[$1]), $0) }
        var entries: [String: Entry] = [:]
        var body: [UInt8] = []
        for name in order {
            guard let tensor = tensors[name] else { continue }
            let start = body.count
            body += tensor.bytes
            entries[name] = Entry(
                dtype: tensor.elementType, shape: shape(of: name, tensor), data_offsets: [start, body.count])
        }
        let placeholder = String(repeating: "0", count: Self.checksumLength)
        var header = try Self.headerBytes(metadata.merging([Self.checksumKey: placeholder]) { $1 }, entries)
        while header.count % 8 != 0 { header.append(0x20) }
        var file = LittleEndian.bytes(UInt64(header.count)) + header + body
        guard let place = Self.checksumRange(of: placeholder, in: file[8..<(8 + header.count)]) else {
            preconditionFailure("the header has no place for its checksum")
        }
        // The digits are zeros still.
        file.replaceSubrange(place, with: Self.checksum(of: file).utf8)
        return file
    }

    private func shape(of name: String, _ tensor: Tensor) -> [Int] {
        guard let rows = rowCounts[name] else { return [tensor.count] }
        precondition(rows > 0 && tensor.count % rows == 0, "\(tensor.count) elements in \(rows) rows")
        return [rows, tensor.count / rows]
    }

    private static func width(_ tensor: Tensor?) -> Int {
        switch tensor {
        case .u64, .f64: 8
        case .u32, .i32, .f32: 4
        case .u8, nil: 1
        }
    }

    private static func headerBytes(_ metadata: [String: String], _ entries: [String: Entry]) throws
        -> [UInt8]
    {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let table = [UInt8](try encoder.encode(metadata))
        let arrays = [UInt8](try encoder.encode(entries))
        // Two objects joined into one: the string table, and an entry for each array.
        return Array("{\"\(metadataKey)\":".utf8) + table + Array(",".utf8) + arrays.dropFirst()
    }

    static func checksum(of bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    /// Hashes bytes with the digits of the checksum taken as zeros; no copy is made for that.
    static func update(_ hash: inout SHA256, with bytes: [UInt8], without digits: Range<Int>) {
        hash.update(data: bytes[..<digits.lowerBound])
        hash.update(data: [UInt8](repeating: UInt8(ascii: "0"), count: digits.count))
        hash.update(data: bytes[digits.upperBound...])
    }

    static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Where the 64 digits of the checksum stand, if they stand in exactly one place.
    static func checksumRange(of digits: String, in header: ArraySlice<UInt8>) -> Range<Int>? {
        let wanted = Array("\"\(checksumKey)\":\"\(digits)\"".utf8)
        var found: Range<Int>?
        var start = header.startIndex
        while let first = header[start...].firstIndex(of: wanted[0]) {
            start = first + 1
            guard header[first...].starts(with: wanted) else { continue }
            guard found == nil else { return nil }
            let end = first + wanted.count - 1
            found = (end - checksumLength)..<end
        }
        return found
    }
}

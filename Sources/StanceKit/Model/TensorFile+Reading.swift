import Crypto
import FoundationEssentials

extension TensorFile {
    /// Reads a file's bytes, trusting nothing: every length, offset and type is checked, and the checksum before any array is
    /// used.
    ///
    /// - Throws: `ModelError.notAModel`, `.checksumMismatch` or `.badTensor`.
    init(decoding bytes: [UInt8], path: String) throws(ModelError) {
        var bytes = ModelBytes(bytes)
        try self.init(taking: &bytes, path: path)
    }

    /// Takes a file's bytes as `init(decoding:path:)` does; the checksum is that of the bytes which then are the arrays.
    init(taking bytes: inout ModelBytes, path: String) throws(ModelError) {
        guard bytes.count >= 8 else {
            throw .notAModel(path: path, reason: "\(bytes.count) bytes are no header")
        }
        let cut = ModelError.notAModel(path: path, reason: "it ends while it is read")
        guard let prefix = bytes.next(8, as: UInt8.self) else { throw cut }
        let length = prefix.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length >= 2, length <= UInt64(Self.longestHeader), length <= UInt64(bytes.remaining) else {
            throw .notAModel(
                path: path, reason: "a header of \(length) bytes does not fit into \(bytes.count)")
        }
        guard let header = bytes.next(Int(length), as: UInt8.self) else { throw cut }
        let fields: HeaderFields
        do {
            fields = try JSONDecoder().decode(HeaderFields.self, from: Data(header))
        } catch {
            throw .notAModel(path: path, reason: "the header is no JSON table of arrays")
        }
        guard let stored = fields.metadata[Self.checksumKey], stored.utf8.count == Self.checksumLength,
            let place = Self.checksumRange(of: stored, in: header[...])
        else { throw .notAModel(path: path, reason: "the header has no checksum") }
        var hash = SHA256()
        hash.update(data: prefix)
        Self.update(&hash, with: header, without: place)

        metadata = fields.metadata.filter { $0.key != Self.checksumKey }
        tensors = [:]
        var fault: ModelError?
        do throws(ModelError) {
            for part in try Self.parts(fields.entries, filling: bytes.remaining, path: path) {
                guard let tensor = Self.tensor(part, from: &bytes, &hash) else { throw cut }
                tensors[part.name] = tensor
                if part.entry.shape.count == 2 { rowCounts[part.name] = part.entry.shape[0] }
            }
        } catch {
            guard bytes.failure == nil else { throw error }
            fault = error
        }
        // A damaged file is said to be that, whatever else is wrong with it.
        while bytes.remaining > 0 {
            guard let rest = bytes.next(min(bytes.remaining, 1 << 16), as: UInt8.self) else { throw cut }
            hash.update(data: rest)
        }
        let computed = Self.hexadecimal(hash.finalize())
        guard computed == stored else {
            throw .checksumMismatch(path: path, stored: stored, computed: computed)
        }
        if let fault { throw fault }
    }

    /// The header's object: one key holds the string table, every other an array's entry.
    private struct HeaderFields: Decodable {
        var metadata: [String: String] = [:]
        var entries: [String: Entry] = [:]

        private struct Key: CodingKey {
            let stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            for key in container.allKeys {
                if key.stringValue == TensorFile.metadataKey {
                    metadata = try container.decode([String: String].self, forKey: key)
                } else {
                    entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
                }
            }
        }
    }

    /// An array of the file: its bytes follow those of the one before it.
    private struct Part {
        let name: String
        let entry: Entry
        let count: Int
    }

    /// The arrays in the order of their bytes, if they fill a file's body.
    private static func parts(_ entries: [String: Entry], filling length: Int, path: String)
        throws(ModelError) -> [Part]
    {
        // Arrays that shared their bytes would make a small file fill the memory.
        guard isTiled(entries.values.map(\.data_offsets), to: length) else {
            throw .notAModel(
                path: path, reason: "the arrays do not follow one another to the end of the file")
        }
        var parts: [Part] = []
        for (name, entry) in entries {
            let byteCount = entry.data_offsets[1] - entry.data_offsets[0]
            let (count, overflows) = entry.shape.reduce((1, false)) { product, extent in
                let (next, overflows) = product.0.multipliedReportingOverflow(by: extent)
                return (next, product.1 || overflows)
            }
            guard (1...2).contains(entry.shape.count), !overflows, entry.shape.allSatisfy({ $0 >= 0 }) else {
                throw .badTensor(path: path, name: name, reason: "has shape \(entry.shape)")
            }
            let width = ["U8": 1, "U32": 4, "I32": 4, "F32": 4, "U64": 8, "F64": 8][entry.dtype]
            guard let width, count == byteCount / width, byteCount % width == 0 else {
                throw .badTensor(
                    path: path, name: name,
                    reason: "has \(byteCount) bytes for \(count) elements of type \(entry.dtype)")
            }
            parts.append(Part(name: name, entry: entry, count: count))
        }
        return parts.sorted { $0.entry.data_offsets.lexicographicallyPrecedes($1.entry.data_offsets) }
    }

    /// Whether ranges, in some order, lie one after the other from 0 to `end`.
    private static func isTiled(_ ranges: [[Int]], to end: Int) -> Bool {
        let sorted = ranges.sorted { $0.lexicographicallyPrecedes($1) }
        return sorted.allSatisfy { $0.count == 2 && $0[0] <= $0[1] } && sorted.first?[0] == 0
            && sorted.last?[1] == end && zip(sorted, sorted.dropFirst()).allSatisfy { $0[1] == $1[0] }
    }

    /// The array whose bytes come next; they are hashed too.
    private static func tensor(_ part: Part, from bytes: inout ModelBytes, _ hash: inout SHA256) -> Tensor? {
        func next<Element: BitwiseCopyable>() -> [Element]? {
            let elements = bytes.next(part.count, as: Element.self)
            if let elements { unsafe elements.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) } }
            return elements
        }
        return switch part.entry.dtype {
        case "U8": next().map(Tensor.u8)
        case "U32": next().map(Tensor.u32)
        case "I32": next().map(Tensor.i32)
        case "F32": next().map(Tensor.f32)
        case "U64": next().map(Tensor.u64)
        default: next().map(Tensor.f64)
        }
    }
}

import FoundationEssentials

extension TensorFile {
    /// Reads a file's bytes, trusting nothing: every length, offset and type is checked, and the checksum before any array is
    /// used.
    ///
    /// - Throws: `ModelError.notAModel`, `.checksumMismatch` or `.badTensor`.
    init(decoding bytes: [UInt8], path: String) throws(ModelError) {
        guard bytes.count >= 8 else {
            throw .notAModel(path: path, reason: "\(bytes.count) bytes are no header")
        }
        let length = bytes[..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length >= 2, length <= UInt64(Self.longestHeader), length <= UInt64(bytes.count - 8) else {
            throw .notAModel(
                path: path, reason: "a header of \(length) bytes does not fit into \(bytes.count)")
        }
        let header = bytes[8..<(8 + Int(length))]
        let fields: HeaderFields
        do {
            fields = try JSONDecoder().decode(HeaderFields.self, from: Data(header))
        } catch {
            throw .notAModel(path: path, reason: "the header is no JSON table of arrays")
        }
        guard let stored = fields.metadata[Self.checksumKey], stored.utf8.count == Self.checksumLength,
            let place = Self.checksumRange(of: stored, in: header)
        else { throw .notAModel(path: path, reason: "the header has no checksum") }
        let computed = Self.checksum(of: bytes, without: place)
        guard computed == stored else {
            throw .checksumMismatch(path: path, stored: stored, computed: computed)
        }

        metadata = fields.metadata.filter { $0.key != Self.checksumKey }
        tensors = [:]
        let body = bytes[(8 + Int(length))...]
        // Arrays that shared their bytes would make a small file fill the memory.
        guard Self.isTiled(fields.entries.values.map(\.data_offsets), to: body.count) else {
            throw .notAModel(
                path: path, reason: "the arrays do not follow one another to the end of the file")
        }
        for (name, entry) in fields.entries {
            tensors[name] = try Self.tensor(entry, in: body) { reason throws(ModelError) in
                throw .badTensor(path: path, name: name, reason: reason)
            }
            if entry.shape.count == 2 { rowCounts[name] = entry.shape[0] }
        }
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

    /// Whether ranges, in some order, lie one after the other from 0 to `end`.
    private static func isTiled(_ ranges: [[Int]], to end: Int) -> Bool {
        let sorted = ranges.sorted { $0.lexicographicallyPrecedes($1) }
        return sorted.allSatisfy { $0.count == 2 && $0[0] <= $0[1] } && sorted.first?[0] == 0
            && sorted.last?[1] == end && zip(sorted, sorted.dropFirst()).allSatisfy { $0[1] == $1[0] }
    }

    private static func tensor(
        _ entry: Entry, in body: ArraySlice<UInt8>, failing: (String) throws(ModelError) -> Never
    ) throws(ModelError) -> Tensor {
        let (count, overflows) = entry.shape.reduce((1, false)) { product, extent in
            let (next, overflows) = product.0.multipliedReportingOverflow(by: extent)
            return (next, product.1 || overflows)
        }
        guard (1...2).contains(entry.shape.count), entry.data_offsets.count == 2, !overflows,
            entry.shape.allSatisfy({ $0 >= 0 })
        else {
            try failing("has shape \(entry.shape)")
        }
        let (start, end) = (entry.data_offsets[0], entry.data_offsets[1])
        guard start >= 0, end >= start, end <= body.count else { try failing("lies outside the file") }
        let bytes = body[(body.startIndex + start)..<(body.startIndex + end)]
        let width = ["U8": 1, "U32": 4, "I32": 4, "F32": 4, "U64": 8, "F64": 8][entry.dtype]
        guard let width, count == bytes.count / width, bytes.count % width == 0 else {
            try failing("has \(bytes.count) bytes for \(count) elements of type \(entry.dtype)")
        }
        switch entry.dtype {
        case "U8": return .u8(Array(bytes))
        case "U32": return .u32(elements(of: bytes))
        case "I32": return .i32(elements(of: bytes, as: UInt32.self).map { Int32(bitPattern: $0) })
        case "F32": return .f32(elements(of: bytes, as: UInt32.self).map { Float(bitPattern: $0) })
        case "U64": return .u64(elements(of: bytes))
        default: return .f64(elements(of: bytes, as: UInt64.self).map { Double(bitPattern: $0) })
        }
    }

    private static func elements<Element: FixedWidthInteger & BitwiseCopyable>(
        of bytes: ArraySlice<UInt8>, as type: Element.Type = Element.self
    ) -> [Element] {
        let width = Element.bitWidth / 8
        let count = bytes.count / width
        let source = unsafe bytes.span.bytes
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for index in 0..<count {
            let stored = unsafe source.unsafeLoadUnaligned(fromByteOffset: index * width, as: Element.self)
            elements.append(Element(littleEndian: stored))
        }
        return elements
    }
}

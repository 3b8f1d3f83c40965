/// Whole numbers as little-endian bytes.
enum LittleEndian {
    static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
        (0..<(value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    /// The bytes of many numbers, one after the other.
    static func bytes(of values: [some FixedWidthInteger & BitwiseCopyable]) -> [UInt8] {
        let ordered = values.map(\.littleEndian)
        return unsafe ordered.span.bytes.withUnsafeBytes { unsafe Array($0) }
    }
}

/// The marks by which a file shows its encoding in its first bytes.
enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
}

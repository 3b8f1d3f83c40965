/// The marks by which a file shows its encoding in its first bytes.
public enum ByteOrderMark {
    static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
    static let utf16: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]

    /// UTF-16 without a mark shows itself here: English has a NUL in every other place.
    private static let looksAt = 4096
    private static let fewestNULs = 2

    /// Refuses what is no UTF-8 by its first bytes, even if it could be read as that.
    ///
    /// - Throws: `FormatError.declaredEncoding` or `.noText`.
    /// - Complexity: O(1).
    public static func refuseOthers(in bytes: [UInt8], name: String) throws(FormatError) {
        if utf16.contains(where: bytes.starts) { throw .declaredEncoding(file: name, encoding: "UTF-16") }
        let beginning = bytes.prefix(looksAt)
        let count = beginning.count(where: { $0 == 0 })
        if count >= fewestNULs, count * 4 >= beginning.count { throw .noText(file: name) }
    }
}

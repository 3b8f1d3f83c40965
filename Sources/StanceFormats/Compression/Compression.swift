/// How a file is compressed.
public enum Compression: String, Sendable, Hashable, CaseIterable {
    /// RFC 1952, one member or several.
    case gzip
    /// RFC 8878, one frame or several.
    case zstandard

    /// The extension of files that are compressed so.
    public var fileExtension: String {
        switch self {
        case .gzip: "gz"
        case .zstandard: "zst"
        }
    }

    /// The compression of a stream, by its first bytes, or `nil` if it is not compressed.
    ///
    /// No text is mistaken for a stream: neither mark is valid UTF-8.
    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x1F, 0x8B]) {
            self = .gzip
        } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) {
            self = .zstandard
        } else {
            return nil
        }
    }

    /// The bytes that a stream stands for; bytes that are not compressed as they are.
    ///
    /// - Throws: `FormatError.damagedStream`, `.truncatedStream`, `.expandsTooFar`, or `.notBuiltIn` if the package was built
    ///   without the trait for the compression.
    /// - Complexity: O(*n*) for *n* bytes in and out.
    public static func expanded(_ bytes: [UInt8], name: String, limit: ExpansionLimit = .init())
        throws(FormatError) -> [UInt8]
    {
        switch Compression(of: bytes) {
        case .gzip:
            #if Gzip
            return try GzipStream.expanded(bytes, name: name, limit: limit.bytes(for: bytes.count))
            #else
            throw .notBuiltIn(file: name, format: "gzip", trait: "Gzip")
            #endif
        case .zstandard:
            #if Zstandard
            return try ZstandardStream.expanded(bytes, name: name, limit: limit.bytes(for: bytes.count))
            #else
            throw .notBuiltIn(file: name, format: "Zstandard", trait: "Zstandard")
            #endif
        case nil:
            return bytes
        }
    }
}

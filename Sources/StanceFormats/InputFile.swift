#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads whole files through the system's own calls.
public enum InputFile {
    private static let pieceSize = 1 << 16
    private static let largestReserve = 1 << 28
    /// More is not read: a device or pipe may never end.
    static let mostBytes = 1 << 31

    /// The bytes of the file at `path`, or of standard input for `-`.
    ///
    /// - Throws: `FormatError.noSuchFile`, `.isDirectory`, `.tooLarge` or `.inputOutput`.
    public static func bytes(at path: String) throws(FormatError) -> [UInt8] {
        if path == "-" { return try contents(of: STDIN_FILENO, path: "standard input", sizeHint: 0) }
        let (descriptor, size) = try opened(path)
        defer { close(descriptor) }
        return try contents(of: descriptor, path: path, sizeHint: size ?? 0)
    }

    /// The bytes of the file at `path`, or of standard input for `-`; those of a gzip or Zstandard stream are expanded.
    ///
    /// - Throws: `FormatError`, for a stream that is damaged, not whole, or grows beyond `limit` too.
    public static func expandedBytes(at path: String, limit: ExpansionLimit = .init()) throws(FormatError)
        -> [UInt8]
    {
        try Compression.expanded(
            try bytes(at: path), name: path == "-" ? "standard input" : path, limit: limit)
    }

    /// Whether two paths lead to one existing file.
    public static func areSame(_ path: String, _ other: String) -> Bool {
        var (status, otherStatus) = (stat(), stat())
        guard unsafe stat(path, &status) == 0, unsafe stat(other, &otherStatus) == 0 else { return false }
        return status.st_dev == otherStatus.st_dev && status.st_ino == otherStatus.st_ino
    }

    private static func contents(of descriptor: Int32, path: String, sizeHint: Int) throws(FormatError)
        -> [UInt8]
    {
        var bytes: [UInt8] = []
        // The size is a hint from outside: a sparse file may claim any.
        bytes.reserveCapacity(min(sizeHint, largestReserve))
        var isAtEnd = false
        while !isAtEnd { try append(upTo: pieceSize, from: descriptor, path: path, to: &bytes, &isAtEnd) }
        return bytes
    }

    /// Opens a file for reading.
    ///
    /// - Returns: its descriptor, which the caller closes, and its length in bytes where the system knows it.
    /// - Throws: `FormatError.noSuchFile`, `.isDirectory` or `.inputOutput`.
    static func opened(_ path: String) throws(FormatError) -> (descriptor: Int32, size: Int?) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            let error = systemError(path)
            close(descriptor)
            throw error
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw .isDirectory(path)
        }
        return (descriptor, status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil)
    }

    /// Reads as many bytes as come at once.
    ///
    /// - Returns: how many they are; none where nothing more comes.
    /// - Throws: `FormatError.inputOutput`.
    static func readSome(
        from descriptor: Int32, path: String, into room: UnsafeMutableRawBufferPointer
    ) throws(FormatError) -> Int {
        while true {
            let count = unsafe read(descriptor, room.baseAddress, room.count)
            if count >= 0 { return count }
            guard errno == EINTR else { throw systemError(path) }
        }
    }

    /// Reads some more bytes.
    ///
    /// - Parameter isAtEnd: becomes true where nothing more comes.
    static func append(
        upTo count: Int, from descriptor: Int32, path: String, to bytes: inout [UInt8], _ isAtEnd: inout Bool
    ) throws(FormatError) {
        let known = bytes.count
        try bytes.append(addingCapacity: count) { room throws(FormatError) in
            try unsafe room.withUnsafeMutableBufferPointer { room, filled throws(FormatError) in
                filled = try unsafe readSome(
                    from: descriptor, path: path,
                    into: .init(rebasing: UnsafeMutableRawBufferPointer(room)[..<count]))
            }
        }
        isAtEnd = bytes.count == known
        guard bytes.count <= mostBytes else { throw .tooLarge(file: path, format: "data", limit: mostBytes) }
    }

    /// The error that the system's last call left in `errno`.
    static func systemError(_ path: String) -> FormatError {
        let code = errno
        switch code {
        case ENOENT: return .noSuchFile(path)
        case EISDIR: return .isDirectory(path)
        default: return .inputOutput(path: path, reason: unsafe String(cString: strerror(code)))
        }
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a file piece by piece, so that memory does not grow with it.
///
/// A piece ends where its reader says that another may begin. Compressed streams are expanded as a whole, and then are one piece.
public final class InputPieces {
    /// Where a piece may end.
    public enum Border: Sendable, Hashable {
        /// After any line.
        case line
        /// After a blank line.
        case blankLine
        /// At the end only.
        case end
    }

    /// A piece is at least so many bytes long, but for the last one.
    public static let length = 1 << 20
    /// Where no border comes for so long, any line end is one.
    private static let longest = 64 << 20
    private static let readSize = 1 << 18

    private let path: String
    private let border: Border
    private let descriptor: Int32
    private var rest: [UInt8] = []
    private var isAtEnd = false
    private var isFirst = true

    /// Opens a file, or standard input for `-`.
    ///
    /// - Throws: `FormatError.noSuchFile`, `.isDirectory` or `.inputOutput`.
    public init(at path: String, border: Border) throws(FormatError) {
        self.path = path == "-" ? "standard input" : path
        self.border = border
        descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFile.systemError(path) }
        var status = stat()
        if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
            throw .isDirectory(path)
        }
    }

    deinit {
        if descriptor > STDIN_FILENO { close(descriptor) }
    }

    /// The next piece, or `nil` after the last; the first is there even if it is empty.
    public func next() throws(FormatError) -> [UInt8]? {
        guard isFirst || !isAtEnd || !rest.isEmpty else { return nil }
        while rest.count < Self.length, !isAtEnd { try readMore() }
        if isFirst {
            isFirst = false
            if Compression(of: rest) != nil {
                while !isAtEnd { try readMore() }
                let bytes = try Compression.expanded(rest, name: path)
                rest = []
                return bytes
            }
        }
        var searched = Self.length
        while !isAtEnd {
            if let end = lastBorder(from: searched - 2) {
                let piece = Array(rest[..<end])
                rest.removeFirst(end)
                return piece
            }
            searched = rest.count
            try readMore()
        }
        defer { rest = [] }
        return rest
    }

    private func readMore() throws(FormatError) {
        try InputFile.append(upTo: Self.readSize, from: descriptor, path: path, to: &rest, &isAtEnd)
    }

    /// The last place from an offset on where a piece may end.
    private func lastBorder(from start: Int) -> Int? {
        guard border != .end else { return nil }
        for index in stride(from: rest.count - 1, through: max(0, start), by: -1)
        where rest[index] == UInt8(ascii: "\n") {
            if border == .line || rest.count > Self.longest { return index + 1 }
            let line = index > 0 && rest[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
            if line > 0, rest[line - 1] == UInt8(ascii: "\n") { return index + 1 }
        }
        return nil
    }
}

import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a file piece by piece, so that memory does not grow with it.
///
/// A piece ends where its reader says that another may begin. Compressed streams are expanded as a whole, and are in memory then.
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

    /// The file's length in bytes, where the system knows it; not of a compressed one.
    public private(set) var fileLength: Int?
    private let path: String
    private let border: Border
    private let length: Int
    private let descriptor: Int32
    private let onRead: (ArraySlice<UInt8>) -> Void
    /// What has been read; before `start` it has been given out.
    private var rest: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var isFirst = true

    /// Opens a file, or standard input for `-`.
    ///
    /// - Parameters:
    ///   - length: a piece is at least so many bytes long, but for the last one.
    ///   - onRead: is given all bytes of the file, as they stand on disk, in the course of reading.
    /// - Throws: `FormatError.noSuchFile`, `.isDirectory` or `.inputOutput`.
    public init(
        at path: String, border: Border, length: Int = InputPieces.length,
        onRead: @escaping (ArraySlice<UInt8>) -> Void = { _ in }
    ) throws(FormatError) {
        self.path = path == "-" ? "standard input" : path
        self.border = border
        self.length = length
        self.onRead = onRead
        (descriptor, fileLength) = path == "-" ? (STDIN_FILENO, nil) : try InputFile.opened(path)
    }

    deinit {
        if descriptor > STDIN_FILENO { close(descriptor) }
    }

    /// The next piece, or `nil` after the last; the first is there even if it is empty.
    public func next() throws(FormatError) -> [UInt8]? {
        while rest.count - start < length, !isAtEnd { try readMore() }
        if isFirst {
            isFirst = false
            try expand()
        } else if start == rest.count {
            return nil
        }
        var searched = start + length - 1
        while true {
            if let end = firstBorder(from: searched) { return take(upTo: end) }
            if isAtEnd { return take(upTo: rest.count) }
            // Reading drops what has been given out.
            searched = max(searched, rest.count) - start
            try readMore()
        }
    }

    private func take(upTo end: Int) -> [UInt8] {
        defer { start = end }
        var piece: [UInt8] = []
        piece.reserveCapacity(ArrayRoom.holding(end - start))
        piece += rest[start..<end]
        return piece
    }

    private func readMore() throws(FormatError) {
        rest.removeFirst(start)
        start = 0
        let known = rest.count
        try InputFile.append(upTo: Self.readSize, from: descriptor, path: path, to: &rest, &isAtEnd)
        onRead(rest[known...])
    }

    /// Expands a compressed stream, which takes all of it.
    private func expand() throws(FormatError) {
        guard Compression(of: rest) != nil else { return }
        while !isAtEnd { try readMore() }
        rest = try Compression.expanded(rest, name: path)
        fileLength = nil
    }

    /// The end of the first line that ends at an offset or behind it, and after which a piece may end.
    private func firstBorder(from offset: Int) -> Int? {
        guard border != .end else { return nil }
        let known = rest
        let bytes = known.span
        var index = offset
        while index < bytes.count {
            index = TextScan.next(UInt8(ascii: "\n"), in: index..<bytes.count, of: bytes)
            guard index < bytes.count else { return nil }
            if border == .line || index - start > Self.longest { return index + 1 }
            let line = index > start && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
            if line > start, bytes[line - 1] == UInt8(ascii: "\n") { return index + 1 }
            index += 1
        }
        return nil
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The bytes of a file in blocks that end with a line, so that a file of any length takes the same memory.
///
/// A compressed file is expanded as a whole, and so is in memory.
final class FileBlocks {
    /// The file's length in bytes, where the system knows it; not of a compressed one.
    private(set) var length: Int?
    private let path: String
    private let descriptor: Int32
    /// What has been read and not yet given out: the beginning of a line.
    private var rest: [UInt8] = []
    /// A compressed file's contents.
    private var expanded: [UInt8]?
    private var expandedOffset = 0
    private var hasEnded = false

    private static let blockLength = 1 << 20

    /// Opens a file, or standard input for `-`.
    init(path: String) throws(FormatError) {
        let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFile.systemError(path) }
        self.path = path == "-" ? "standard input" : path
        self.descriptor = descriptor
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw InputFile.systemError(path) }
        if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path) }
        length = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

    /// The next whole lines, or `nil` at the end; the last line need not end.
    ///
    /// - Parameter raw: is given the bytes as they stand on disk.
    func next(_ raw: (ArraySlice<UInt8>) -> Void) throws(FormatError) -> [UInt8]? {
        if expanded != nil { return nextExpanded() }
        var block = rest
        rest = []
        while !hasEnded {
            let known = block.count
            block.append(contentsOf: repeatElement(0, count: Self.blockLength))
            let count = try fill(&block, from: known)
            block.removeLast(Self.blockLength - count)
            hasEnded = count == 0
            raw(block[known...])
            if known == 0, Compression(of: Array(block.prefix(8))) != nil {
                try expandAll(block, raw)
                return nextExpanded()
            }
            if let end = block.lastIndex(of: UInt8(ascii: "\n")) {
                rest = Array(block[(end + 1)...])
                block.removeLast(rest.count)
                return block
            }
        }
        return block.isEmpty ? nil : block
    }

    private func fill(_ block: inout [UInt8], from start: Int) throws(FormatError) -> Int {
        var filled = 0
        while start + filled < block.count {
            let count = unsafe block.withUnsafeMutableBytes {
                unsafe read(
                    descriptor, $0.baseAddress?.advanced(by: start + filled), $0.count - start - filled)
            }
            if count == 0 { break }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw InputFile.systemError(path) }
            filled += count
        }
        return filled
    }

    private func expandAll(_ first: [UInt8], _ raw: (ArraySlice<UInt8>) -> Void) throws(FormatError) {
        var all = first
        while !hasEnded {
            let known = all.count
            all.append(contentsOf: repeatElement(0, count: Self.blockLength))
            let count = try fill(&all, from: known)
            all.removeLast(Self.blockLength - count)
            hasEnded = count == 0
            raw(all[known...])
        }
        expanded = try Compression.expanded(all, name: path)
        length = nil
    }

    private func nextExpanded() -> [UInt8]? {
        guard let bytes = expanded, expandedOffset < bytes.count else { return nil }
        var end = min(expandedOffset + Self.blockLength, bytes.count)
        while end < bytes.count, bytes[end - 1] != UInt8(ascii: "\n") { end += 1 }
        defer { expandedOffset = end }
        return Array(bytes[expandedOffset..<end])
    }

    /// All that is left, for formats whose rows may have line ends in them.
    func remainder(_ raw: (ArraySlice<UInt8>) -> Void) throws(FormatError) -> [UInt8] {
        var all: [UInt8] = []
        while let block = try next(raw) { all += block }
        return all
    }
}

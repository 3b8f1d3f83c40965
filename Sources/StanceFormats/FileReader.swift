#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads a file front to back into memory that its reader has made for it.
///
/// Unlike a mapped file it cannot end the process when somebody shortens it meanwhile, and what was read stays as it is.
public final class FileReader {
    /// How many bytes the file had when it was opened.
    public let count: Int
    /// Why reading went wrong, if it did.
    public private(set) var failure: FormatError?

    private let path: String
    private let descriptor: Int32

    /// Opens a file; `nil` if it is not one whose length is known before it is read, or longer than what `InputFile` reads.
    ///
    /// - Throws: `FormatError.noSuchFile` or `.inputOutput`.
    public init?(at path: String) throws(FormatError) {
        let (descriptor, size): (Int32, Int?)
        do throws(FormatError) {
            (descriptor, size) = try InputFile.opened(path)
        } catch {
            guard case .isDirectory = error else { throw error }
            return nil
        }
        guard let size, (1...InputFile.mostBytes).contains(size) else {
            close(descriptor)
            return nil
        }
        self.path = path
        self.descriptor = descriptor
        count = size
    }

    deinit { close(descriptor) }

    /// Fills a buffer with the next bytes; `false` if they cannot be read, or there are no longer so many.
    public func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
        var filled = 0
        while filled < buffer.count {
            let count: Int
            do throws(FormatError) {
                count = try unsafe InputFile.readSome(
                    from: descriptor, path: path, into: .init(rebasing: buffer[filled...]))
            } catch {
                failure = error
                return false
            }
            guard count > 0 else {
                failure = .inputOutput(path: path, reason: "it became shorter while it was read")
                return false
            }
            filled += count
        }
        return true
    }
}

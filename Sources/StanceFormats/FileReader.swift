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
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputFile.systemError(path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            status.st_size > 0, status.st_size <= InputFile.mostBytes
        else {
            close(descriptor)
            return nil
        }
        self.path = path
        self.descriptor = descriptor
        count = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Fills a buffer with the next bytes; `false` if they cannot be read, or there are no longer so many.
    public func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool {
        var filled = 0
        while filled < buffer.count {
            let count = unsafe read(
                descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
            if count > 0 {
                filled += count
            } else if count == 0 {
                failure = .inputOutput(path: path, reason: "it became shorter while it was read")
                return false
            } else if errno != EINTR {
                failure = InputFile.systemError(path)
                return false
            }
        }
        return true
    }
}

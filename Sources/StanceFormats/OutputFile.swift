import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes files whole or not at all.
public enum OutputFile {
    /// Replaces the file at `path`: writes a temporary file beside it, syncs, and renames.
    ///
    /// If anything fails the old file is untouched and the temporary one is removed. The new file has the old one's mode. A
    /// symbolic link is followed: its target is replaced, the link stays. A device or pipe is written into.
    ///
    /// - Throws: `FormatError`.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(FormatError) {
        let target = resolved(path)
        var status = stat()
        let exists = unsafe stat(target, &status) == 0
        // A circle of links, say, is not to be replaced by a file.
        guard exists || errno == ENOENT else { throw systemError(target) }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            // A device or pipe is written into, not replaced.
            return try writeInto(target, bytes)
        }
        let (temporary, descriptor) = try openBeside(target, mode: exists ? status.st_mode & 0o777 : 0o644)
        setUnfinished(temporary)
        defer { setUnfinished(nil) }
        do throws(FormatError) {
            try write(bytes, to: descriptor, path: target)
            guard fsync(descriptor) == 0 else { throw systemError(target) }
        } catch {
            close(descriptor)
            unsafe unlink(temporary)
            throw error
        }
        guard close(descriptor) == 0, unsafe rename(temporary, target) == 0 else {
            let error = systemError(target)
            unsafe unlink(temporary)
            throw error
        }
        syncFolder(of: target)
    }

    /// Opens a new file beside another.
    ///
    /// A process that was killed may have left one, and a later process have its number, as in a container.
    private static func openBeside(_ target: String, mode: mode_t) throws(FormatError) -> (
        path: String, descriptor: Int32
    ) {
        var turn = 0
        while true {
            let path = "\(target).\(getpid())\(turn == 0 ? "" : "-\(turn)").tmp"
            let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
            if descriptor >= 0 { return (path, descriptor) }
            guard errno == EEXIST, turn < mostLeftBehind else { throw systemError(target) }
            turn += 1
        }
    }

    private static let mostLeftBehind = 1000

    /// The temporary file that is being written, for a signal handler: a pointer, as nothing may be allocated there.
    private static let unfinished = Atomic<UInt>(0)

    private static func setUnfinished(_ path: String?) {
        let new = unsafe path.flatMap { unsafe strdup($0) }
        let old = unfinished.exchange(UInt(bitPattern: new), ordering: .sequentiallyConsistent)
        unsafe free(UnsafeMutableRawPointer(bitPattern: old))
    }

    /// Removes the file that is being written, if there is one: all that a signal handler that ends the process has to undo.
    public static func removeUnfinished() {
        // Taken out, so that it is not freed meanwhile.
        let address = unfinished.exchange(0, ordering: .sequentiallyConsistent)
        if let path = unsafe UnsafePointer<CChar>(bitPattern: address) { unsafe unlink(path) }
    }

    /// Removes a file, if it is there.
    public static func remove(_ path: String) { unsafe unlink(path) }

    /// The error that the system's last call left in `errno`: whatever it is, writing failed.
    private static func systemError(_ path: String) -> FormatError {
        .inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
    }

    private static func writeInto(_ path: String, _ bytes: [UInt8]) throws(FormatError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
    }

    /// Makes a folder and those above it, as far as they are missing.
    public static func makeFolder(_ path: String) throws(FormatError) {
        var partial = path.hasPrefix("/") ? "/" : ""
        for name in path.split(separator: "/") {
            partial += (partial.isEmpty || partial.hasSuffix("/") ? "" : "/") + name
            guard unsafe mkdir(partial, 0o755) == 0 || errno == EEXIST else {
                throw systemError(partial)
            }
        }
    }

    /// Writes at the end of the file at `path`, which is made if it is missing.
    ///
    /// - Throws: `FormatError`.
    public static func append(_ path: String, _ bytes: [UInt8]) throws(FormatError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw systemError(path) }
        defer { close(descriptor) }
        try write(bytes, to: descriptor, path: path)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FormatError) {
        var written = 0
        while written < bytes.count {
            #if canImport(Glibc)
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            #elseif canImport(Musl)
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Musl.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            #else
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Darwin.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
            }
            #endif
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw systemError(path)
            }
        }
    }

    /// Where a symbolic link leads, even if nothing is there yet, or the path itself.
    private static func resolved(_ path: String, steps: Int = 0) -> String {
        if let real = unsafe realpath(path, nil) {
            defer { unsafe free(real) }
            return unsafe String(cString: real)
        }
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe target.withUnsafeMutableBufferPointer { buffer in
            unsafe buffer.baseAddress.map { unsafe readlink(path, $0, buffer.count) } ?? 0
        }
        guard count > 0, steps < mostLinks else { return path }
        let name = String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return resolved(name.hasPrefix("/") ? name : folder + name, steps: steps + 1)
    }

    private static let mostLinks = 40

    /// Makes the new name last through a power cut, as far as the file system can.
    private static func syncFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = unsafe open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of a test's own, removed with all that is in it at the end.
final class TemporaryFolder {
    struct Refused: Error {
        let errno: Int32
    }

    let path: String

    init() throws {
        var template = Array("/tmp/stance-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Refused(errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unsafe _ = remove("\(path)/\(name)") }
        unsafe _ = rmdir(path)
    }

    /// The names of the folder's entries, sorted.
    var names: [String] {
        guard let folder = unsafe opendir(path) else { return [] }
        defer { unsafe _ = closedir(folder) }
        var names: [String] = []
        while let entry = unsafe readdir(folder) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

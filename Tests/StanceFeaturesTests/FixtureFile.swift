#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file of the `Fixtures` folder beside this source.
struct FixtureFile {
    struct Missing: Error {
        let path: String
    }

    /// The lines, without empty ones.
    let lines: [Substring]

    init(named name: String, source: String = #filePath) throws {
        let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let path = folder.joined(separator: "/") + "/Fixtures/" + name
        guard let file = unsafe fopen(path, "rb") else { throw Missing(path: path) }
        defer { unsafe _ = fclose(file) }
        var bytes: [UInt8] = []
        let size = 1 << 16
        var chunk = [UInt8](repeating: 0, count: size)
        while true {
            let count = unsafe fread(&chunk, 1, size, file)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
}

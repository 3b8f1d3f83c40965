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

    struct Malformed: Error {
        let line: String
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

    /// The values of lines that read `name value…`.
    func values() throws -> [String: [Double]] {
        var result: [String: [Double]] = [:]
        for line in lines {
            let fields = line.split(separator: " ")
            result[String(fields[0])] = try fields.dropFirst().map { try Self.number($0, line) }
        }
        return result
    }

    static func number(_ text: Substring, _ line: Substring) throws -> Double {
        guard let number = Double(text) else { throw Malformed(line: String(line)) }
        return number
    }
}

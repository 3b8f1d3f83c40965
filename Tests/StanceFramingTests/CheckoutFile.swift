#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file of the checkout.
struct CheckoutFile {
    struct Missing: Error {
        let path: String
    }

    let bytes: [UInt8]

    init(_ name: String, source: String = #filePath) throws {
        let checkout = source.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        let path = checkout.joined(separator: "/") + "/" + name
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
        self.bytes = bytes
    }
}

extension CheckoutFile {
    /// What it says.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

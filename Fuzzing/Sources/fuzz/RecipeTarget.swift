import StanceKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A recipe is read from a file, as the tool does.
enum RecipeTarget {
    private static let path = "/tmp/stance-fuzz-\(getpid()).yml"

    static func run(_ bytes: [UInt8]) {
        guard (try? OutputFile.replace(path, with: bytes)) != nil else { return }
        do {
            _ = try RecipeFile(path: path)
        } catch {
            precondition(!"\(error)".isEmpty, "an error without words")
        }
    }
}

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
        // Not `OutputFile`: syncing would take most of the time.
        guard let file = fopen(path, "w") else { preconditionFailure("\(path) cannot be written") }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        do {
            _ = try RecipeFile(path: path)
        } catch {
            precondition(!"\(error)".isEmpty, "an error without words")
        }
    }
}

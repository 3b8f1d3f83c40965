import StanceKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Which tables are trained from as a stream.
enum StreamedInput {
    /// Larger files are not kept in memory: about thirty thousand sentences.
    private static let largest = 4 << 20

    /// Whether a file is large, and its rows are sentences themselves.
    static func isLarge(_ path: String) -> Bool {
        var status = stat()
        guard path != "-", unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            return false
        }
        guard Int(status.st_size) > largest else { return false }
        do {
            _ = try SentenceStream(path: path, columns: .init())
            return true
        } catch FormatError.pointsIntoDocuments {
            return false
        } catch {
            // Whatever is wrong is said when it is read.
            return true
        }
    }
}

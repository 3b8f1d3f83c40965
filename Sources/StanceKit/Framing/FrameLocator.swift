public import StanceFraming

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds the folder of a frame vocabulary that is named by a path or by a shipped vocabulary's name.
///
/// A name that holds a slash or ends in `.lex` is a path. Any other is looked for in `$STANCE_FRAMES_DIR`, in
/// `../share/stance/Frames` and `Frames` beside the program, and in `Training/frames` of the current folder and those above it.
public struct FrameLocator: Sendable {
    private static let folders = ShippedFolders(
        variable: "STANCE_FRAMES_DIR", installed: "Frames", checkout: "Training/frames")

    /// Makes a locator for this process.
    public init() {}

    /// The path of a vocabulary.
    ///
    /// - Throws: `FramingError.noVocabulary` with all places that were looked at.
    public func path(for name: String) throws(FramingError) -> String {
        if name.contains("/") || name.hasSuffix(".lex") { return name }
        var tried: [String] = []
        for folder in Self.folders.all {
            let path = "\(folder)/\(name)"
            if unsafe access(path, R_OK | X_OK) == 0 { return path }
            tried.append(path)
        }
        throw .noVocabulary(name: name, tried: tried)
    }
}

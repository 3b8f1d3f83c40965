#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds the file of a model that is named by a path or by a shipped model's name.
///
/// A name that holds a slash or ends in `.stance` is a path. Any other is looked for in `$STANCE_MODEL_DIR`, in
/// `../share/stance/Models` and `Models` beside the program, and in `Models` of the current folder and those above it (a checkout).
public struct ModelLocator: Sendable {
    private static let folders = ShippedFolders(
        variable: "STANCE_MODEL_DIR", installed: "Models", checkout: "Models")

    /// Makes a locator for this process.
    public init() {}

    /// The path of a model.
    ///
    /// - Throws: `ModelError.notFound` with all places that were looked at.
    public func path(for name: String) throws(ModelError) -> String {
        if name.contains("/") || name.hasSuffix("." + ModelFile.fileExtension) { return name }
        var tried: [String] = []
        for folder in Self.folders.all {
            let path = "\(folder)/\(name)/\(name).\(ModelFile.fileExtension)"
            if unsafe access(path, R_OK) == 0 { return path }
            tried.append(path)
        }
        throw .notFound(name: name, tried: tried)
    }
}

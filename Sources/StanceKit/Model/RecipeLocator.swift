#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds a shipped recipe, and with it the lexicons that it names.
///
/// It is looked for in `$STANCE_TRAINING_DIR`, in `../share/stance/Training` and `Training` beside the program, and in `Training` of the
/// current folder and those above it.
public struct RecipeLocator: Sendable {
    private static let folders = ShippedFolders(
        variable: "STANCE_TRAINING_DIR", installed: "Training", checkout: "Training")

    /// Makes a locator for this process.
    public init() {}

    /// The path of the recipe of a shipped model.
    ///
    /// - Throws: `ModelError.noRecipe` with all places that were looked at.
    public func path(for name: String) throws(ModelError) -> String {
        var tried: [String] = []
        for folder in Self.folders.all {
            let path = "\(folder)/recipes/\(name).yml"
            if unsafe access(path, R_OK) == 0 { return path }
            tried.append(path)
        }
        throw .noRecipe(name: name, tried: tried)
    }
}

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
    /// Makes a locator for this process.
    public init() {}

    /// The path of a model.
    ///
    /// - Throws: `ModelError.notFound` with all places that were looked at.
    public func path(for name: String) throws(ModelError) -> String {
        if name.contains("/") || name.hasSuffix("." + ModelFile.fileExtension) { return name }
        var tried: [String] = []
        for folder in folders {
            let path = "\(folder)/\(name)/\(name).\(ModelFile.fileExtension)"
            if unsafe access(path, R_OK) == 0 { return path }
            tried.append(path)
        }
        throw .notFound(name: name, tried: tried)
    }

    private var folders: [String] {
        var folders: [String] = []
        if let variable = unsafe getenv("STANCE_MODEL_DIR") {
            folders.append(unsafe String(cString: variable))
        }
        if let program = Self.programFolder {
            folders += ["\(program)/../share/stance/Models", "\(program)/Models"]
            folders += Self.checkouts(above: program)
        }
        folders += Self.checkouts(above: ".")
        return folders
    }

    /// `Models` in a folder and in those above it, as deep as a build folder lies in a checkout.
    private static func checkouts(above folder: String) -> [String] {
        (0...4).map { folder + String(repeating: "/..", count: $0) + "/Models" }
    }

    private static var programFolder: String? {
        guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
        defer { unsafe free(path) }
        let program = unsafe String(cString: path)
        return program.lastIndex(of: "/").map { String(program[..<$0]) }
    }
}

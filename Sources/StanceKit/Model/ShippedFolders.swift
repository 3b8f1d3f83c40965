#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where files that come with the tool are looked for: beside an installed program, and in a checkout.
struct ShippedFolders {
    /// The environment variable that names a folder to look in first.
    let variable: String
    /// The folder's name in `share/stance` and beside the program.
    let installed: String
    /// Its path in a checkout.
    let checkout: String

    /// The folders, in the order in which they are looked at.
    var all: [String] {
        var folders: [String] = []
        if let variable = unsafe getenv(variable) {
            folders.append(unsafe String(cString: variable))
        }
        if let program = Self.programFolder {
            folders += ["\(program)/../share/stance/\(installed)", "\(program)/\(installed)"]
            folders += checkouts(above: program)
        }
        folders += checkouts(above: ".")
        return folders
    }

    /// The folder in a folder and in those above it, as deep as a build folder lies in a checkout.
    private func checkouts(above folder: String) -> [String] {
        (0...4).map { folder + String(repeating: "/..", count: $0) + "/" + checkout }
    }

    private static var programFolder: String? {
        guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
        defer { unsafe free(path) }
        let program = unsafe String(cString: path)
        return program.lastIndex(of: "/").map { String(program[..<$0]) }
    }
}

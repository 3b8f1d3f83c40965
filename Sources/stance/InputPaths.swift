import FoundationEssentials
import StanceKit

/// Turns the arguments of a command into files: a folder stands for the .txt files in it and below.
enum InputPaths {
    static func expand(_ paths: [String]) throws -> [String] {
        try paths.flatMap { path in
            var isFolder = false
            guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder
            else { return [path] }
            let files = texts(in: path)
            if files.isEmpty { throw ToolError.noTexts(path) }
            return files
        }
    }

    private static func texts(in folder: String) -> [String] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        return names.filter { !$0.hasPrefix(".") }.flatMap { name in
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                return [String]()
            }
            return isFolder ? texts(in: path) : (name.hasSuffix(".txt") ? [path] : [])
        }
    }
}

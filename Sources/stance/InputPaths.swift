import FoundationEssentials
import StanceKit

/// Turns the arguments of a command into files: a folder stands for the texts in it and below.
enum InputPaths {
    static func expand(_ paths: [String], _ failures: inout FailureLog) throws -> [String] {
        var files: [String] = []
        for path in paths {
            var isFolder = false
            guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder
            else {
                files.append(path)
                continue
            }
            do {
                let texts = try TextFolder.texts(in: path)
                if texts.isEmpty { throw ToolError.noTexts(path) }
                files += texts
            } catch {
                try failures.add(error)
            }
        }
        return files
    }
}

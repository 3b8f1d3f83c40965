import FoundationEssentials

/// Finds the texts in a folder.
public enum TextFolder {
    /// The extensions of texts.
    public static let extensions = ["txt", "md", "markdown", "html", "htm"]

    /// The paths of the texts in a folder and below it, in the order of their names.
    ///
    /// Names that begin with a period are passed over, and what `.stanceignore` files name. Links to files are followed, links to folders are not:
    /// they could lead in a circle.
    ///
    /// - Throws: `FormatError.inputOutput` if a folder cannot be listed, or what keeps a `.stanceignore` from being read.
    public static func texts(in folder: String) throws(FormatError) -> [String] {
        try texts(in: folder, below: [], IgnoreRules())
    }

    private static func texts(in folder: String, below path: [Substring], _ rules: IgnoreRules)
        throws(FormatError) -> [String]
    {
        var rules = rules
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            throw .inputOutput(path: folder, reason: "the folder cannot be listed")
        }
        if names.contains(IgnoreRules.fileName) {
            rules.add(try text(at: joined(folder, IgnoreRules.fileName)), atDepth: path.count)
        }
        var found: [String] = []
        for name in names where !name.hasPrefix(".") {
            let whole = joined(folder, name)
            var isFolder = false
            guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder) else { continue }
            let inner = path + [name[...]]
            if rules.ignore(inner, isFolder: isFolder) { continue }
            if !isFolder {
                if isText(name) { found.append(whole) }
            } else if (try? FileManager.default.destinationOfSymbolicLink(atPath: whole)) == nil {
                found += try texts(in: whole, below: inner, rules)
            }
        }
        return found
    }

    private static func joined(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    private static func text(at path: String) throws(FormatError) -> String {
        guard let text = String(validating: try InputFile.bytes(at: path), as: UTF8.self) else {
            throw .inputOutput(path: path, reason: "not valid UTF-8")
        }
        return text
    }

    private static func isText(_ name: String) -> Bool {
        var parts = name.lowercased().split(separator: ".").map(String.init)
        if Compression.allCases.contains(where: { $0.fileExtension == parts.last }) { parts.removeLast() }
        return parts.count > 1 && extensions.contains(parts[parts.count - 1])
    }
}

/// Somebody or something that a text may speak of: a name and others for the same.
public struct Target: Sendable, Hashable {
    /// The name it is reported under.
    public let name: String
    /// The names it is found by, `name` among them.
    public let aliases: [String]

    /// Makes a target; its name is one of its aliases.
    public init(name: String, aliases: [String] = []) {
        self.name = name
        self.aliases = [name] + aliases.filter { $0 != name }
    }

    /// Reads a list of targets: a line each, `NAME` or `NAME: ALIAS, ALIAS`; lines that begin with # say nothing.
    ///
    /// - Throws: `FramingError.malformedTarget`.
    public static func all(parsing text: String, file: String) throws(FramingError) -> [Target] {
        var targets: [Target] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let line = trimmed(line)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = trimmed(parts[0])
            guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
                throw .malformedTarget(file: file, line: number + 1, text: line)
            }
            let aliases =
                parts.count > 1 ? parts[1].split(separator: ",").map(trimmed).filter { !$0.isEmpty } : []
            targets.append(Target(name: name, aliases: aliases))
        }
        return targets
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

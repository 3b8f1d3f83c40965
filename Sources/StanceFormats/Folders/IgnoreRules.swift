/// What the `.stanceignore` files from a folder downwards say; the deeper file and the later line win.
struct IgnoreRules: Sendable, Hashable {
    /// The name of the files.
    static let fileName = ".stanceignore"

    private struct Rule: Hashable {
        let depth: Int
        let pattern: IgnorePattern
    }
    private var rules: [Rule] = []

    /// Adds the lines of a file that stands `depth` folders below the first.
    mutating func add(_ text: String, atDepth depth: Int) {
        rules += text.split(whereSeparator: \.isNewline).compactMap { line in
            var line = line.drop(while: \.isWhitespace)
            while line.last?.isWhitespace == true { line.removeLast() }
            return IgnorePattern(line: String(line)).map { Rule(depth: depth, pattern: $0) }
        }
    }

    /// Whether a path, given as names from the first folder on, is ignored.
    func ignore(_ path: [Substring], isFolder: Bool) -> Bool {
        let rule = rules.last { $0.pattern.matches(Array(path.dropFirst($0.depth)), isFolder: isFolder) }
        return rule.map { !$0.pattern.isNegated } ?? false
    }
}

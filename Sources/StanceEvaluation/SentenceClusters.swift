/// Which sentences are not independent of each other: those of one document, and those that say the same.
///
/// A table that holds a sentence twice, or a document under two names, has not twice the evidence. Rows that share a group
/// or a text are joined, and what they are joined with as well (union–find), so that resampling draws them together. A
/// text of fewer than `fewestWords` words joins nothing: "He declined to comment." stands in documents that have
/// nothing to do with each other.
public struct SentenceClusters: Hashable, Sendable {
    /// Texts with fewer words than this do not join documents.
    public static let fewestWords = 6

    /// The cluster of each row, or `nil` for one that is a cluster of its own.
    ///
    /// A cluster is named after the first of its groups in the order of their names.
    public let names: [String?]

    /// Joins rows.
    ///
    /// - Parameters:
    ///   - groups: the document of each row, as far as it is known.
    ///   - texts: the sentence of each row, as far as it is known.
    /// - Precondition: There are as many groups as texts.
    /// - Complexity: O(*n* log *n*).
    public init(groups: [String?], texts: [String?]) {
        precondition(groups.count == texts.count, "\(groups.count) groups for \(texts.count) texts")
        var forest = Array(groups.indices)
        func root(_ row: Int) -> Int {
            var row = row
            while forest[row] != row {
                forest[row] = forest[forest[row]]
                row = forest[row]
            }
            return row
        }
        var firstOfGroup: [String: Int] = [:]
        var firstOfText: [String: Int] = [:]
        for row in groups.indices {
            if let group = groups[row] {
                let first = firstOfGroup[group] ?? row
                firstOfGroup[group] = first
                forest[root(row)] = root(first)
            }
            if let key = texts[row].flatMap({ Self.key(of: $0, joinsGroups: groups[row] != nil) }) {
                let first = firstOfText[key] ?? row
                firstOfText[key] = first
                forest[root(row)] = root(first)
            }
        }
        var namesOfRoots: [Int: String] = [:]
        var sizes: [Int: Int] = [:]
        for row in groups.indices {
            let root = root(row)
            sizes[root, default: 0] += 1
            guard let group = groups[row] else { continue }
            namesOfRoots[root] = namesOfRoots[root].map { min($0, group) } ?? group
        }
        names = groups.indices.map { row in
            let root = root(row)
            if let name = namesOfRoots[root] { return name }
            return sizes[root] == 1 ? nil : texts[root].map { "\u{1}" + $0 }
        }
    }

    /// What two texts that say the same have in common: their words, whatever white space stands between them.
    ///
    /// - Returns: `nil` for a text that is too short to join documents.
    private static func key(of text: String, joinsGroups: Bool) -> String? {
        let words = text.utf8.split { $0 <= UInt8(ascii: " ") }
        if joinsGroups, words.count < fewestWords { return nil }
        // Nearly all texts have single spaces, and are their own key.
        let length = words.reduce(words.count - 1) { $0 + $1.count }
        return length == text.utf8.count ? text : words.map { String($0) ?? "" }.joined(separator: " ")
    }
}

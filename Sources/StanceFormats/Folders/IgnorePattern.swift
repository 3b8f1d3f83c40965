/// A line of a `.stanceignore` file, as in `.gitignore`.
///
/// `?` stands for one character and `*` for any number of them within a name, `**` for any number of folders; a backslash takes the next
/// character as it is. A pattern with a slash at its beginning or in its middle is matched from the file's own folder on, any
/// other against names at any depth. A slash at the end means folders only, `!` at the beginning takes back what an earlier line
/// ignored. White space around a pattern does not belong to it; `#` begins a comment.
struct IgnorePattern: Sendable, Hashable {
    let isNegated: Bool
    private let isFolderOnly: Bool
    private let names: [[Piece]]

    private enum Piece: Hashable {
        case character(Character)
        case anyCharacter
        case anyText
    }

    private static let anyFolders = [Piece.anyText, .anyText]

    /// The pattern on a line, or `nil` for a blank line or a comment.
    init?(line: String) {
        var text = line[...]
        guard text.first != "#" else { return nil }
        isNegated = text.first == "!"
        if isNegated { text.removeFirst() }
        isFolderOnly = text.last == "/"
        if isFolderOnly { text.removeLast() }
        let isAnchored = text.contains("/")
        if text.first == "/" { text.removeFirst() }
        guard !text.isEmpty else { return nil }
        var names = text.split(separator: "/").map(Self.pieces)
        // "a/**" is what is in a, not a itself.
        if names.count > 1, names.last == Self.anyFolders { names.append([.anyText]) }
        self.names = isAnchored ? names : [Self.anyFolders] + names
    }

    private static func pieces(_ name: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var isEscaped = false
        for character in name {
            switch character {
            case "\\" where !isEscaped:
                isEscaped = true
                continue
            case "*" where !isEscaped: pieces.append(.anyText)
            case "?" where !isEscaped: pieces.append(.anyCharacter)
            default: pieces.append(.character(character))
            }
            isEscaped = false
        }
        return pieces
    }

    /// Whether the pattern matches a path, given as names from its file's folder on.
    ///
    /// - Complexity: O(*p* · *n*) for *p* pieces of the pattern and *n* characters of the path: no pattern makes it hang.
    func matches(_ path: [Substring], isFolder: Bool) -> Bool {
        guard isFolder || !isFolderOnly else { return false }
        return Self.matches(path[...], names[...], isAny: { $0 == Self.anyFolders }) { name, pieces in
            Self.matches(Array(name)[...], pieces[...], isAny: { $0 == .anyText }) { character, piece in
                piece == .anyCharacter || piece == .character(character)
            }
        }
    }

    /// Matches parts with pattern parts, one for one; where `isAny` is true of a pattern part it stands for any number of them.
    ///
    /// Only the last such part is ever tried again: what an earlier one could take instead, it can take as well.
    private static func matches<Part, Pattern>(
        _ parts: ArraySlice<Part>, _ patterns: ArraySlice<Pattern>, isAny: (Pattern) -> Bool,
        _ isMatch: (Part, Pattern) -> Bool
    ) -> Bool {
        var (part, pattern) = (parts.startIndex, patterns.startIndex)
        var retry: (part: Int, pattern: Int)?
        while part < parts.endIndex {
            if pattern < patterns.endIndex, isAny(patterns[pattern]) {
                pattern += 1
                retry = (part, pattern)
            } else if pattern < patterns.endIndex, isMatch(parts[part], patterns[pattern]) {
                (part, pattern) = (part + 1, pattern + 1)
            } else if let (start, next) = retry {
                retry = (start + 1, next)
                (part, pattern) = (start + 1, next)
            } else {
                return false
            }
        }
        return patterns[pattern...].allSatisfy(isAny)
    }
}

/// A category of words and phrases: a plain file in `Training/lexicons/`.
///
///     # category: hedges
///     # definition: Words by which a writer leaves a statement open.
///     # source: Written for stance; after Hyland 2005.
///     # licence: CC0-1.0
///     # kind: open
///     perhaps<TAB>2<TAB>-
///     =May<TAB>1<TAB>-
///     it seem<TAB>1<TAB>v
///
/// `# kind:` is for the audit and may be missing. A header line `# position: sentence-start` makes the entries match only as the first words of a sentence.
/// A line is an entry, its strength (1 or 2) and its inflection (`-`, `a`, `n`, `v`). A leading `=` matches capitals exactly, a
/// final `*` any ending.
public struct Lexicon: Sendable, Hashable {
    /// The category's name, which names its features too.
    public let category: String
    /// What belongs in it.
    public let definition: String
    /// Where it comes from.
    public let source: String
    /// Under which licence it may be used.
    public let licence: String
    /// Where in a sentence its entries match.
    public let position: Position
    /// What it is for, if its header says so.
    public let kind: LexiconKind?
    /// Its entries, in the order of the file.
    public let entries: [LexiconEntry]

    /// Where in a sentence a lexicon's entries match.
    public enum Position: String, Sendable, Hashable, Codable {
        /// Anywhere.
        case anywhere
        /// Only as the first words of a sentence, after opening marks.
        case sentenceStart = "sentence-start"
    }

    /// Reads a lexicon file's text.
    ///
    /// - Throws: `FeatureError` with file and line for the first thing that is wrong.
    public init(parsing text: String, file: String) throws(FeatureError) {
        var header: [String: String] = [:]
        var entries: [LexiconEntry] = []
        var seen: Set<String> = []
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if line.allSatisfy(\.isWhitespace) { continue }
            if line.hasPrefix("#") {
                let field = line.dropFirst().split(separator: ":", maxSplits: 1)
                if field.count == 2 { header[Self.trimmed(field[0])] = Self.trimmed(field[1]) }
                continue
            }
            let entry = try Self.entry(line, file: file, number: number)
            guard
                seen.insert((entry.matchesCase ? "=" : "") + entry.phrase + (entry.isPrefix ? "*" : ""))
                    .inserted
            else {
                throw .duplicateEntry(file: file, line: number, text: entry.phrase)
            }
            entries.append(entry)
        }
        category = try Self.field("category", of: header, file)
        definition = try Self.field("definition", of: header, file)
        source = try Self.field("source", of: header, file)
        licence = try Self.field("licence", of: header, file)
        guard let position = Position(rawValue: header["position"] ?? Position.anywhere.rawValue) else {
            throw .unknownPosition(file: file, text: header["position"] ?? "")
        }
        self.position = position
        kind = try header["kind"].map { text throws(FeatureError) in
            guard let kind = LexiconKind(rawValue: text) else { throw .unknownKind(file: file, text: text) }
            return kind
        }
        self.entries = entries
    }

    private static func field(_ key: String, of header: [String: String], _ file: String) throws(FeatureError)
        -> String
    {
        guard let value = header[key], !value.isEmpty else { throw .missingHeader(file: file, key: key) }
        return value
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func entry(_ line: Substring, file: String, number: Int) throws(FeatureError)
        -> LexiconEntry
    {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 3, !fields[0].isEmpty else {
            throw .malformedEntry(file: file, line: number, text: String(line))
        }
        var phrase = fields[0]
        let matchesCase = phrase.first == "="
        if matchesCase { phrase.removeFirst() }
        let isPrefix = phrase.last == "*"
        if isPrefix { phrase.removeLast() }
        let words = phrase.split(separator: " ", omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty }), words.count <= LexiconIndex.longestPhrase,
            !(isPrefix && (words.count > 1 || phrase.utf8.count < LexiconIndex.shortestPrefix))
        else {
            throw .malformedEntry(file: file, line: number, text: String(line))
        }
        guard let strength = Int(fields[1]), (1...2).contains(strength) else {
            throw .unknownStrength(file: file, line: number, text: String(fields[1]))
        }
        guard let inflection = LexiconEntry.Inflection(rawValue: trimmed(fields[2])) else {
            throw .unknownInflection(file: file, line: number, text: String(fields[2]))
        }
        return LexiconEntry(
            phrase: matchesCase ? String(phrase) : phrase.lowercased(), strength: strength,
            inflection: inflection,
            matchesCase: matchesCase, isPrefix: isPrefix, line: number)
    }
}

/// Neutral names for loaded ones: "government" for "regime".
///
///     let twins = try NeutralTwins(parsing: "loaded\tneutral\nregime\tgovernment\n", file: "twins.tsv")
///     twins.neutralName(for: "regime's")      // "government"
///
/// A twin names the same thing as a news agency would. That a name has one does not make it wrong to use the other.
public struct NeutralTwins: Sendable, Hashable {
    /// A loaded name with its neutral twin.
    public struct Pair: Sendable, Hashable {
        /// The loaded name, in small letters.
        public let loaded: String
        /// The neutral one.
        public let neutral: String
    }

    /// The pairs, in the table's order.
    public let pairs: [Pair]
    private let names: [String: String]

    /// Reads a table of a header and a pair a line, both parted by tabs: the loaded name, the neutral one, and whatever follows.
    ///
    /// - Throws: `FramingError.malformedTwin` for a line without two names, with a loaded name that has capitals, or with one that was there before.
    public init(parsing text: String, file: String) throws(FramingError) {
        var pairs: [Pair] = []
        var names: [String: String] = [:]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count > 1, !fields[0].isEmpty, !fields[1].isEmpty,
                fields[0] == fields[0].lowercased(),
                names.updateValue(fields[1], forKey: fields[0]) == nil
            else { throw .malformedTwin(file: file, line: number + 1, text: String(line)) }
            pairs.append(Pair(loaded: fields[0], neutral: fields[1]))
        }
        self.pairs = pairs
        self.names = names
    }

    /// The neutral name for a folded one, with or without possessive ending, or `nil` if it has none.
    public func neutralName(for term: String) -> String? {
        names[term] ?? names[TermCounts.withoutPossessive(term)]
    }

    /// The neutral names for those mentioned.
    func neutralNames(of mentions: [Mention]) -> [String: String] {
        var found: [String: String] = [:]
        for mention in mentions { found[mention.term] = neutralName(for: mention.term) }
        return found
    }
}

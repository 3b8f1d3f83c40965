/// What can be wrong with the material that features are made from.
public enum FeatureError: Error, Hashable, CustomStringConvertible {
    /// No term is left after pruning by document frequency.
    case emptyVocabulary(minimumDocumentFrequency: Int)
    /// A lexicon lacks a header line such as `# category:`.
    case missingHeader(file: String, key: String)
    /// A lexicon's position is neither `anywhere` nor `sentence-start`.
    case unknownPosition(file: String, text: String)
    /// A lexicon's kind is none of those there are.
    case unknownKind(file: String, text: String)
    /// A lexicon line is not `entry<TAB>strength<TAB>inflection`.
    case malformedEntry(file: String, line: Int, text: String)
    /// A strength is neither 1 nor 2.
    case unknownStrength(file: String, line: Int, text: String)
    /// An inflection is none of `-`, `a`, `n`, `v`.
    case unknownInflection(file: String, line: Int, text: String)
    /// Two entries of a lexicon are the same.
    case duplicateEntry(file: String, line: Int, text: String)
    /// There are more lexicons than a posting can number.
    case tooManyLexicons(count: Int, most: Int)
    /// Two different terms have the same 64-bit hash.
    case hashCollision(String, String)
    /// A stored table does not have the shape it must have.
    case damagedTable(String)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .emptyVocabulary(let minimum):
            "no term occurs in \(minimum) or more sentences; train on more text or lower minimumDocumentFrequency"
        case .missingHeader(let file, let key):
            "\(file):1: the header has no line \"# \(key): …\"; a lexicon names its category, definition, source and licence"
        case .unknownPosition(let file, let text):
            "\(file):1: position \"\(text)\" is neither anywhere nor sentence-start"
        case .unknownKind(let file, let text):
            "\(file):1: kind \"\(text)\" is none of \(LexiconKind.allCases.map(\.rawValue).joined(separator: ", "))"
        case .malformedEntry(let file, let line, let text):
            "\(file):\(line): \"\(text)\" is not an entry; write entry, strength and inflection, separated by tabs"
        case .unknownStrength(let file, let line, let text):
            "\(file):\(line): strength \"\(text)\" is neither 1 (weak) nor 2 (strong)"
        case .unknownInflection(let file, let line, let text):
            "\(file):\(line): inflection \"\(text)\" is none of - (none), a (adjective), n (noun), v (verb)"
        case .duplicateEntry(let file, let line, let text):
            "\(file):\(line): \"\(text)\" is in this lexicon already; delete one of the two lines"
        case .tooManyLexicons(let count, let most):
            "\(count) lexicons are more than the \(most) that a model can hold; merge some"
        case .hashCollision(let first, let second):
            "the terms \"\(first)\" and \"\(second)\" share a hash; remove one of them from the data"
        case .damagedTable(let what):
            "damaged table: \(what)"
        }
    }
}

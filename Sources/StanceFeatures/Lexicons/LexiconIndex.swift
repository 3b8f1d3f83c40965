import StanceText

/// All forms of several lexicons in one frozen table, in a form that a model file stores as it is.
///
/// A form is found by its hash: of its folded words joined by spaces, of its exact bytes if capitals matter, or of its
/// first letters if any ending will do. Each form has a list of postings: which lexicons it stands in, and how strongly.
public struct LexiconIndex: Sendable, Hashable {
    /// The most words a phrase may have.
    public static let longestPhrase = 6
    /// The fewest bytes a prefix entry may have.
    public static let shortestPrefix = 3
    /// The most lexicons an index can hold.
    public static let mostLexicons = 127

    /// Kind bytes of the hashes.
    private static let foldedKind: UInt8 = 0x6C
    private static let exactKind: UInt8 = 0x3D
    private static let prefixKind: UInt8 = 0x2A
    /// Of the folded first words of forms whose capitals matter.
    private static let exactOpeningKind: UInt8 = 0x45
    /// Of the form that says that openings are marked.
    private static let openingsKind: UInt8 = 0x6F

    /// The categories' names; a lexicon's number is its position.
    public let categories: [String]
    /// Where each lexicon's entries match.
    public let positions: [Lexicon.Position]
    /// What each lexicon is for, where it says so.
    public let kinds: [LexiconKind?]
    /// From a form's hash to its number.
    public let table: HashTable
    /// Where each form's postings end.
    public let postingEnds: [UInt32]
    /// Lexicon number × 2, plus 1 if strong.
    public let postings: [UInt8]
    /// Whether the table also holds, without postings, the openings of phrases.
    ///
    /// These are a phrase's first words and a space: a matcher need not go on where no phrase does. Tables of older models hold none.
    let marksOpenings: Bool

    /// A form's place in one lexicon.
    struct Posting {
        let lexicon: Int
        let strength: Int
    }

    /// Compiles lexicons.
    ///
    /// - Throws: `FeatureError.tooManyLexicons`, or `.hashCollision` between two forms.
    /// - Complexity: O(*f* log *f*) for *f* forms.
    public init(_ lexicons: [Lexicon]) throws(FeatureError) {
        guard lexicons.count <= Self.mostLexicons else {
            throw .tooManyLexicons(count: lexicons.count, most: Self.mostLexicons)
        }
        var strengths: [String: [Int: Int]] = [Self.openingsForm: [:]]
        for (number, lexicon) in lexicons.enumerated() {
            for entry in lexicon.entries {
                let marker = entry.matchesCase ? "=" : (entry.isPrefix ? "*" : "l")
                for form in entry.forms {
                    let strongest = max(strengths[marker + form]?[number] ?? 0, entry.strength)
                    strengths[marker + form, default: [:]][number] = strongest
                    for opening in Self.openings(of: form, marker) {
                        strengths[opening] = strengths[opening] ?? [:]
                    }
                }
            }
        }
        let forms = strengths.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var hashes: [UInt64] = []
        var owners: [UInt64: String] = [:]
        var ends: [UInt32] = []
        var postings: [UInt8] = []
        for form in forms {
            var hash = TermHash(kind: form.utf8.first ?? Self.foldedKind)
            hash.combine(form.utf8.dropFirst())
            if let other = owners.updateValue(form, forKey: hash.value) { throw .hashCollision(other, form) }
            hashes.append(hash.value)
            for (lexicon, strength) in (strengths[form] ?? [:]).sorted(by: { $0.key < $1.key }) {
                postings.append(UInt8(lexicon * 2 + (strength > 1 ? 1 : 0)))
            }
            ends.append(UInt32(postings.count))
        }
        categories = lexicons.map(\.category)
        positions = lexicons.map(\.position)
        kinds = lexicons.map(\.kind)
        table = HashTable(numbering: hashes)
        postingEnds = ends
        self.postings = postings
        marksOpenings = true
    }

    private static let openingsForm = String(UnicodeScalar(openingsKind))

    /// What is stored beside a form so that a matcher knows where to go on: all proper beginnings of a phrase, and the folded first word of
    /// one whose capitals matter.
    private static func openings(of form: String, _ marker: String) -> [String] {
        let words = form.split(separator: " ")
        var openings = (1..<max(1, words.count)).map { marker + words[..<$0].joined(separator: " ") + " " }
        if marker.utf8.first == exactKind {
            let tokens = Tokenizer().tokens(of: Document(name: "lexicon", text: form))
            if let first = tokens.tokens.first {
                openings.append(String(UnicodeScalar(exactOpeningKind)) + tokens.foldedText(of: first))
            }
        }
        return openings
    }

    /// Takes over a stored index after checking it.
    public init(
        categories: [String], positions: [Lexicon.Position], kinds: [LexiconKind?]? = nil, table: HashTable,
        postingEnds: [UInt32], postings: [UInt8]
    ) throws(FeatureError) {
        var start: UInt32 = 0
        for end in postingEnds {
            guard end >= start, Int(end) <= postings.count else {
                throw .damagedTable("postings end at \(end) after \(start)")
            }
            start = end
        }
        guard table.count == postingEnds.count else {
            throw .damagedTable("a table of \(table.count) hashes for \(postingEnds.count) forms")
        }
        guard categories.count <= Self.mostLexicons, positions.count == categories.count,
            Int(start) == postings.count,
            postings.allSatisfy({ Int($0 / 2) < categories.count })
        else { throw .damagedTable("postings do not belong to \(categories.count) lexicons") }
        self.categories = categories
        self.positions = positions
        self.kinds = kinds ?? .init(repeating: nil, count: categories.count)
        self.table = table
        self.postingEnds = postingEnds
        self.postings = postings
        marksOpenings = table.number(of: TermHash(kind: Self.openingsKind).value) != nil
    }

    /// The number of a form of small letters whose hash was begun with `startOfPhrase` and fed its bytes.
    static var startOfPhrase: TermHash { TermHash(kind: foldedKind) }
    static var startOfExact: TermHash { TermHash(kind: exactKind) }
    static var startOfPrefix: TermHash { TermHash(kind: prefixKind) }

    /// The postings of a form's hash.
    func postings(of hash: TermHash) -> [Posting] {
        var found: [Posting] = []
        forEachPosting(of: hash) { found.append($0) }
        return found
    }

    /// Calls `body` with each posting of a form's hash.
    @inline(__always)
    func forEachPosting(of hash: TermHash, _ body: (Posting) -> Void) {
        guard let form = table.number(of: hash.value) else { return }
        let start = form == 0 ? 0 : Int(postingEnds[form - 1])
        for posting in start..<Int(postingEnds[form]) {
            body(
                Posting(lexicon: Int(postings[posting] / 2), strength: postings[posting] % 2 == 1 ? 2 : 1))
        }
    }

    /// Whether a longer form may begin with the words of a hash.
    func mayGoOn(after hash: TermHash) -> Bool {
        guard marksOpenings else { return true }
        var opening = hash
        opening.combine(0x20)
        return table.number(of: opening.value) != nil
    }

    /// Whether a form whose capitals matter may begin with a word, given as it is folded.
    func mayMatchExactly(_ folded: some Sequence<UInt8>) -> Bool {
        guard marksOpenings else { return true }
        var opening = TermHash(kind: Self.exactOpeningKind)
        opening.combine(folded)
        return table.number(of: opening.value) != nil
    }
}

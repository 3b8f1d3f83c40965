import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Turns sentences into dense vectors of what the lexicons find in them, overall and in the author's own words.
///
/// Each lexicon has three columns: `NAME` over the whole sentence, `NAME:own` over the words outside quotations, and
/// `NAME:author` over those of the author's: by default outside quotations in sentences in the author's voice, or in the author's
/// clauses (see `TokenOwners`) of any sentence. A column's value is ln(1 + Σ strength) over its matches.
public struct LexiconVectorizer: Sendable, Hashable {
    /// Which words of a sentence a column counts.
    enum Scope: String, CaseIterable {
        case all = ""
        case own = ":own"
        case author = ":author"
    }

    /// The lexicons' entries.
    public let index: LexiconIndex
    /// Whether `NAME:author` goes by clauses.
    public let readsClauses: Bool

    /// Makes a vectorizer over an index.
    public init(index: LexiconIndex, readsClauses: Bool = false) {
        self.index = index
        self.readsClauses = readsClauses
    }

    /// The names of the columns.
    public var columnNames: [String] {
        index.categories.flatMap { category in Scope.allCases.map { category + $0.rawValue } }
    }

    /// The name of a column.
    func columnName(_ column: Int) -> String {
        let scopes = Scope.allCases
        return index.categories[column / scopes.count] + scopes[column % scopes.count].rawValue
    }

    /// The number of columns.
    public var columnCount: Int { index.categories.count * Scope.allCases.count }

    /// The matches in a sentence.
    public func matches(in sample: SentenceSample) -> [LexiconMatch] {
        var memory = WordMemory(index: index)
        let words = memory.words(of: sample)
        return LexiconMatcher.matches(in: words, memory.phrases)
    }

    /// The vector of a sentence with the given matches.
    public func transform(_ sample: SentenceSample, matches: [LexiconMatch]) -> [Double] {
        transform(sample, matches: matches, owners: TokenOwners(of: sample))
    }

    func transform(_ sample: SentenceSample, matches: [LexiconMatch], owners: TokenOwners) -> [Double] {
        var values = DenseValues(count: columnCount)
        add(matches, in: sample, owners: owners, to: &values)
        return values.all
    }

    /// Adds the vector of a sentence to the first of some values, which are 0.
    func add(
        _ matches: [LexiconMatch], in sample: SentenceSample, owners: TokenOwners,
        to values: inout DenseValues
    ) {
        let start = values.touched.count
        for match in matches {
            for column in columns(of: match, in: sample, owners: owners) {
                values.add(Double(match.strength), to: column)
            }
        }
        values.transform(from: start) { _, sum in Self.value(ofStrength: sum) }
    }

    /// A column's value for the sum of the strengths of its matches: ln(1 + Σ).
    public static func value(ofStrength sum: Double) -> Double { log(1 + sum) }

    /// The columns that count a match.
    func columns(of match: LexiconMatch, in sample: SentenceSample, owners: TokenOwners) -> Range<Int> {
        let first = match.lexicon * Scope.allCases.count
        let owner = owners[match.tokens.lowerBound]
        if owner == .quotation { return first..<(first + 1) }
        let isAuthors = readsClauses ? owner == .author : sample.sentence.voice == .author
        return first..<(first + (isAuthors ? 3 : 2))
    }
}

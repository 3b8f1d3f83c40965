public import StanceFeatures
import StanceText

/// A way of writing that shows the writer's hand, with where it is met in the author's own words.
public struct RhetoricalDevice: Sendable, Hashable {
    /// Which device.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Sentences that end with a question mark, or have one before a dash or bracket.
        case questions
        /// Up to three words in quotation marks in a sentence of the author's: doubt, irony, or a title.
        case scareQuotes = "scare-quotes"
        /// Marks of certainty: "clearly", "without a doubt".
        case boosters
        /// Marks of doubt: "perhaps", "it seems".
        case hedges
        /// Names that take a side.
        case loadedNaming = "loaded-naming"

        /// The lexicon that finds it, if one does.
        var category: String? {
            switch self {
            case .questions, .scareQuotes: nil
            case .boosters, .hedges, .loadedNaming: rawValue
            }
        }
    }

    /// Which device.
    public let kind: Kind
    /// Where it is met.
    public let mentions: [Mention]
    /// How often per 1,000 of the author's own words.
    public let rate: WordRate
    /// Neutral names for the loaded ones among the mentions, by their terms; `nil` for devices that are not names, and without twins.
    public let neutralNames: [String: String]?

    /// The most words that quotation marks set apart instead of quoting.
    private static let longestScareQuote = 3

    /// Makes a device from its parts.
    public init(kind: Kind, mentions: [Mention], rate: WordRate, neutralNames: [String: String]? = nil) {
        self.kind = kind
        self.mentions = mentions
        self.rate = rate
        self.neutralNames = neutralNames
    }

    /// The devices of a text; those whose lexicon is not at hand are left out.
    ///
    /// - Parameter twins: neutral names for loaded ones.
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    public static func all(in passages: [Passage], lexicons: LexiconVectorizer, twins: NeutralTwins? = nil)
        -> [RhetoricalDevice]
    {
        let kinds = Kind.allCases.filter { kind in
            kind.category.map(lexicons.index.categories.contains) ?? true
        }
        var found: [Kind: [Mention]] = [:]
        var words = 0
        for passage in passages {
            words += passage.wordCounts[.author] ?? 0
            for sentence in passage.sentences where sentence.voice == .author {
                if let mark = questionMark(of: sentence, in: passage) {
                    found[.questions, default: []].append(passage.mention(of: mark, in: sentence))
                }
                for quote in scareQuotes(of: sentence, in: passage) {
                    found[.scareQuotes, default: []].append(passage.mention(of: quote, in: sentence))
                }
                for match in lexicons.matches(in: SentenceSample(sentence, in: passage.reading)) {
                    let category = lexicons.index.categories[match.lexicon]
                    guard let kind = kinds.first(where: { $0.category == category }),
                        passage.voice(ofToken: match.tokens.lowerBound, in: sentence) == .author
                    else { continue }
                    found[kind, default: []].append(passage.mention(of: match.tokens, in: sentence))
                }
            }
        }
        return kinds.map { kind in
            let mentions = found[kind] ?? []
            return RhetoricalDevice(
                kind: kind, mentions: mentions, rate: WordRate(count: mentions.count, words: words),
                neutralNames: kind == .loadedNaming ? twins?.neutralNames(of: mentions) : nil)
        }
    }

    /// The last words before the author's own question mark.
    private static func questionMark(of sentence: Sentence, in passage: Passage) -> ClosedRange<Int>? {
        let tokens = passage.reading.tokens
        guard
            let mark = sentence.tokens.last(where: {
                tokens.folds(tokens.tokens[$0], to: "?")
                    && !sentence.isQuoted(at: tokens.tokens[$0].range.lowerBound)
            })
        else { return nil }
        let words = passage.words(of: sentence).prefix { $0 < mark }.suffix(longestScareQuote)
        return (words.first ?? mark)...mark
    }

    private static func scareQuotes(of sentence: Sentence, in passage: Passage) -> [ClosedRange<Int>] {
        let tokens = passage.reading.tokens.tokens
        return sentence.quotations.compactMap { quotation in
            let words = passage.words(of: sentence).filter {
                quotation.contains(tokens[$0].range.lowerBound)
            }
            guard let first = words.first, let last = words.last, words.count <= longestScareQuote else {
                return nil
            }
            return first...last
        }
    }
}

public import StanceFeatures
import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Who speaks of a target, and which judging words the author puts near it.
///
/// A word is near if it is at most `window` words away in the same sentence. Only the author's own words count, outside
/// quotation marks and in sentences of the author's voice: what somebody else said of a target is not the author's. Nearness
/// is not aim: in "NATO called the brutal attack …" the word falls near NATO and judges the attack.
public struct TargetProfile: Sendable, Hashable {
    /// How far apart a mention and a judging word may be, in words.
    public static let window = 8

    /// The target.
    public let target: Target
    /// Where it is named, in order.
    public let mentions: [Mention]
    /// Judging words of the author's near a mention of the author's, in order.
    public let evaluations: [Mention]
    /// Whether judging words gather near it; `nil` if the author never names it or has no other words.
    public let association: Association?

    /// The log-odds ratio of the author's words being judging ones, near the target against elsewhere.
    public struct Association: Sendable, Hashable {
        /// Judging words near the target.
        public let judgingNear: Int
        /// The author's words near the target.
        public let wordsNear: Int
        /// Judging words elsewhere.
        public let judgingElsewhere: Int
        /// The author's words elsewhere.
        public let wordsElsewhere: Int

        /// The log-odds ratio, ½ added to each of the four counts (Haldane 1956, Anscombe 1956).
        public var logOdds: Double {
            let cells = cells
            return log(cells[0] * cells[3] / (cells[1] * cells[2]))
        }

        /// Its 95 % interval (Woolf 1955).
        public var interval: ClosedRange<Double> {
            let error = cells.reduce(0) { $0 + 1 / $1 }.squareRoot()
            return logOdds - 1.959_963_984_540_054 * error...logOdds + 1.959_963_984_540_054 * error
        }

        private var cells: [Double] {
            [
                judgingNear, wordsNear - judgingNear, judgingElsewhere, wordsElsewhere - judgingElsewhere,
            ].map { Double($0) + 0.5 }
        }
    }

    /// Profiles a target in a text.
    ///
    /// - Parameters:
    ///   - lexicons: finds the judging words.
    ///   - categories: the names of the lexicons that hold such words.
    ///   - others: further targets, whose longer names are not mentions of this one.
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    public init(
        of target: Target, in passages: [Passage], lexicons: LexiconVectorizer, categories: Set<String>,
        besides others: [Target] = []
    ) {
        let names = TargetNames(of: target, besides: others)
        var mentions: [Mention] = []
        var evaluations: [Mention] = []
        var counts = (near: 0, judgingNear: 0, all: 0, judging: 0)
        var isNamedByAuthor = false
        for passage in passages {
            for sentence in passage.sentences {
                let places = names.places(in: sentence, of: passage)
                mentions += places.map { passage.mention(of: $0, in: sentence) }
                guard sentence.voice == .author else { continue }
                let isOwn = { (token: Int) in passage.voice(ofToken: token, in: sentence) == .author }
                let words = passage.words(of: sentence)
                let named = Set(places.filter { isOwn($0.lowerBound) }.joined())
                isNamedByAuthor = isNamedByAuthor || !named.isEmpty
                let near = Self.near(named, in: words)
                let own = words.filter { isOwn($0) && !named.contains($0) }
                let matches = lexicons.matches(in: SentenceSample(sentence, in: passage.reading)).filter {
                    categories.contains(lexicons.index.categories[$0.lexicon]) && isOwn($0.tokens.lowerBound)
                }
                let judging = Set(matches.flatMap { Array($0.tokens) }).subtracting(named)
                counts.all += own.count
                counts.near += own.count(where: near.contains)
                counts.judging += own.count(where: judging.contains)
                counts.judgingNear += own.count { judging.contains($0) && near.contains($0) }
                // A word in two of the lexicons is one word.
                for tokens in Set(matches.map(\.tokens)).sorted(by: { $0.lowerBound < $1.lowerBound })
                where tokens.contains(where: near.contains) && !tokens.contains(where: named.contains) {
                    evaluations.append(passage.mention(of: tokens, in: sentence))
                }
            }
        }
        self.target = target
        self.mentions = mentions
        self.evaluations = evaluations
        association =
            isNamedByAuthor && counts.near > 0 && counts.all > counts.near
            ? Association(
                judgingNear: counts.judgingNear, wordsNear: counts.near,
                judgingElsewhere: counts.judging - counts.judgingNear,
                wordsElsewhere: counts.all - counts.near)
            : nil
    }

    /// The words, of some in order, that are near one of those named.
    private static func near(_ named: Set<Int>, in words: [Int]) -> Set<Int> {
        var near: Set<Int> = []
        for (position, token) in words.enumerated() where named.contains(token) {
            near.formUnion(words[max(0, position - window)...min(words.count - 1, position + window)])
        }
        return near.subtracting(named)
    }
}

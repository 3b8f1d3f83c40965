import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Which sentences of two texts say the same thing, if in other words.
///
/// Each sentence is the set of its word stems. A stem in *df* of the *n* sentences of both texts weighs log((n + 1)/(df + ½)), so that names that
/// are in every other sentence show little and rare words much. The similarity of two sentences is Dice's coefficient of the weights, 2
/// w(A ∩ B)/(w(A) + w(B)). Pairs are taken by falling similarity, each sentence at most once, in whatever order the texts tell
/// things. What is told with other words altogether is not found, and a pair may differ in a word that matters: it is for a person
/// to read.
public struct SentenceAlignment: Sendable {
    /// Two sentences that belong together.
    public struct Pair: Sendable, Hashable {
        /// The sentence of the first text.
        public let first: AlignedSentence
        /// The sentence of the second text.
        public let second: AlignedSentence
        /// Dice's coefficient of the weights, in 0...1.
        public let similarity: Double

        /// Makes a pair from its parts.
        public init(first: AlignedSentence, second: AlignedSentence, similarity: Double) {
            self.first = first
            self.second = second
            self.similarity = similarity
        }
    }

    /// What counts as a pair.
    public struct Options: Sendable, Hashable {
        /// The least similarity.
        public var leastSimilarity = 0.45
        /// The fewest stems that both sentences have.
        public var fewestSharedStems = 4

        /// A similarity of .45 and four stems.
        public init() {}
    }

    /// The pairs, in the order of the first text.
    public let pairs: [Pair]
    /// The sentences of the first text that the second does not have, in order.
    public let onlyFirst: [AlignedSentence]
    /// The sentences of the second text that the first does not have, in order.
    public let onlySecond: [AlignedSentence]
    /// The options in force.
    public let options: Options

    /// A stem in more sentences than this, and in more than a share of them, makes no pair by itself.
    private static let commonCount = 100
    /// One in so many sentences.
    private static let commonShare = 50

    /// Aligns two texts.
    ///
    /// Sentences that share only stems found in more than 100 sentences and in 2 % of all are not compared.
    ///
    /// - Complexity: O(Σ *df₁* · *df₂* · *t*) over the rarer stems, for sentences of *t* stems.
    public init(
        _ first: [Passage], _ second: [Passage], options: Options = .init()
    ) {
        let (left, right) = (Self.sentences(of: first), Self.sentences(of: second))
        let weights = Self.weights(of: left + right)
        let sums = { (item: Item) in item.stems.reduce(0.0) { $0 + (weights[$1] ?? 0) } }
        let (leftSums, rightSums) = (left.map(sums), right.map(sums))
        let rightStems = right.map { Set($0.stems) }
        let common = max(Self.commonCount, (left.count + right.count) / Self.commonShare)
        let frequencies = Self.frequencies(of: left + right)
        var holders: [String: [Int]] = [:]
        for (index, item) in right.enumerated() {
            for stem in item.stems where frequencies[stem] ?? 0 <= common {
                holders[stem, default: []].append(index)
            }
        }
        var candidates: [(similarity: Double, first: Int, second: Int)] = []
        for (index, item) in left.enumerated() {
            for other in Set(item.stems.flatMap { holders[$0] ?? [] }) {
                let shared = item.stems.filter(rightStems[other].contains)
                guard shared.count >= options.fewestSharedStems else { continue }
                let weight = shared.reduce(0.0) { $0 + (weights[$1] ?? 0) }
                let similarity = 2 * weight / (leftSums[index] + rightSums[other])
                if similarity >= options.leastSimilarity { candidates.append((similarity, index, other)) }
            }
        }
        candidates.sort {
            ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second)
        }
        var partner: [Int: (similarity: Double, second: Int)] = [:]
        var taken: Set<Int> = []
        for candidate in candidates where partner[candidate.first] == nil {
            guard taken.insert(candidate.second).inserted else { continue }
            partner[candidate.first] = (candidate.similarity, candidate.second)
        }
        pairs = partner.sorted { $0.key < $1.key }.map {
            Pair(
                first: left[$0.key].sentence, second: right[$0.value.second].sentence,
                similarity: $0.value.similarity)
        }
        onlyFirst = left.indices.filter { partner[$0] == nil }.map { left[$0].sentence }
        onlySecond = right.indices.filter { !taken.contains($0) }.map { right[$0].sentence }
        self.options = options
    }

    private struct Item {
        let sentence: AlignedSentence
        let stems: [String]
    }

    private static func sentences(of passages: [Passage]) -> [Item] {
        passages.flatMap { passage in
            passage.sentences.map { sentence in
                let tokens = passage.reading.tokens
                let stems = passage.words(of: sentence).map { index in
                    let token = tokens.tokens[index]
                    // Folding makes all digits 0, but "140 warships" and "60 warships" are not the same fact.
                    return WordStem.of(
                        token.kind == .number
                            ? passage.reading.document.text(in: token.range)
                            : tokens.foldedText(of: token))
                }
                return Item(
                    sentence: .init(
                        file: passage.file, location: passage.location(of: sentence.range),
                        text: passage.reading.text(of: sentence)), stems: Set(stems).sorted())
            }
        }
    }

    private static func weights(of items: [Item]) -> [String: Double] {
        frequencies(of: items).mapValues { log(Double(items.count + 1) / (Double($0) + 0.5)) }
    }

    /// How many sentences each stem is in.
    private static func frequencies(of items: [Item]) -> [String: Int] {
        items.reduce(into: [:]) { counts, item in
            for stem in item.stems { counts[stem, default: 0] += 1 }
        }
    }
}

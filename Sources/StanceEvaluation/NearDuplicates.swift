/// Pairs of sentences that are the same or nearly so, found without comparing all with all.
///
/// Each sentence becomes a set of shingles. For hash functions *hᵢ* that act like random orders, the chance that two sets
/// have the same minimum of *hᵢ* is their Jaccard similarity *s* (MinHash: Broder, "On the resemblance and containment of
/// documents", SEQUENCES 1997). Minima are compared in *b* bands of *r*; sets that agree in all of a band are
/// candidates, which happens with chance
///
///     1 − (1 − sʳ)ᵇ
///
/// (locality-sensitive hashing: Indyk and Motwani, STOC 1998; the banding as in Leskovec, Rajaraman and Ullman, *Mining of
/// Massive Datasets*, §3.4). With the default 64 bands of 4 that is 0.9999 at *s* = 0.6 and 0.0064 at *s* = 0.1. Each candidate's similarity
/// is then computed exactly, so that no pair is reported that is not one. The hash functions are *a* · *x* + *b* modulo 2⁶⁴ with
/// odd *a*: not min-wise independent, but the shingles' hashes are mixed already. They are drawn from the seed: the same
/// sentences give the same pairs.
public struct NearDuplicates: Hashable, Sendable {
    /// What counts as nearly the same, and how it is looked for.
    public struct Options: Hashable, Sendable {
        /// How many tokens a shingle has.
        public var shingleLength: Int
        /// The Jaccard similarity from which on two sentences are reported.
        public var similarity: Double
        /// Sentences with fewer tokens are passed over: short ones recur by chance.
        public var fewestTokens: Int
        /// The number of bands.
        public var bandCount: Int
        /// The number of minima in a band.
        public var rowsPerBand: Int
        /// What the hash functions are drawn from.
        public var seed: UInt64

        /// Shingles of two words, from similarity 0.6 on: about one word in ten changed, or one in five at an end.
        public init(
            shingleLength: Int = 2, similarity: Double = 0.6, fewestTokens: Int = 5, bandCount: Int = 64,
            rowsPerBand: Int = 4, seed: UInt64 = 1
        ) {
            self.shingleLength = shingleLength
            self.similarity = similarity
            self.fewestTokens = fewestTokens
            self.bandCount = bandCount
            self.rowsPerBand = rowsPerBand
            self.seed = seed
        }
    }

    /// Two sentences, by their positions, and how similar they are.
    public struct Pair: Hashable, Sendable {
        /// The position of the first.
        public let first: Int
        /// The position of the second, which is greater.
        public let second: Int
        /// The Jaccard similarity of their shingles, in `similarity...1`.
        public let similarity: Double
    }

    /// The pairs, ordered by position.
    ///
    /// Of sentences with the same shingles each is paired with the first of them only, so that *k* copies make *k* − 1
    /// pairs; who is connected with whom does not change by that.
    public let pairs: [Pair]

    /// Finds the pairs among sentences whose tokens are given by their hashes.
    ///
    /// - Precondition: The lengths and counts are positive, the similarity is in `0 <... 1`.
    /// - Complexity: O(*b* · *r* · *t*) for *t* tokens in all, and O(*t* / *n*) for each candidate pair.
    public init(among sentences: [[UInt64]], options: Options = .init()) {
        precondition(
            options.bandCount > 0 && options.rowsPerBand > 0,
            "\(options.bandCount) bands of \(options.rowsPerBand)")
        precondition(
            options.similarity > 0 && options.similarity <= 1,
            "similarity \(options.similarity) is not in 0 <... 1")
        var pairs: [Pair] = []
        var firstWith: [ShingleSet: Int] = [:]
        var distinct: [(position: Int, shingles: ShingleSet)] = []
        for (position, tokens) in sentences.enumerated()
        where tokens.count >= options.fewestTokens && !tokens.isEmpty {
            let shingles = ShingleSet(of: tokens, length: options.shingleLength)
            if let first = firstWith[shingles] {
                pairs.append(Pair(first: first, second: position, similarity: 1))
            } else {
                firstWith[shingles] = position
                distinct.append((position, shingles))
            }
        }
        let sets = distinct.map(\.shingles)
        for (first, second) in Self.candidates(among: sets, options: options) {
            guard let similarity = sets[first].similarity(to: sets[second]), similarity >= options.similarity
            else { continue }
            pairs.append(
                Pair(
                    first: distinct[first].position, second: distinct[second].position, similarity: similarity
                ))
        }
        self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    /// The pairs of sets that agree in all minima of some band, each once.
    private static func candidates(among sets: [ShingleSet], options: Options) -> [(Int, Int)] {
        var generator = SeededGenerator(seed: options.seed)
        var seen: Set<UInt64> = []
        var found: [(Int, Int)] = []
        for _ in 0..<options.bandCount {
            let functions = (0..<options.rowsPerBand).map { _ in
                (factor: generator.next() | 1, offset: generator.next())
            }
            var buckets: [[UInt64]: [Int]] = [:]
            for (number, set) in sets.enumerated() {
                let minima = functions.map { function in
                    set.hashes.reduce(UInt64.max) { min($0, $1 &* function.factor &+ function.offset) }
                }
                buckets[minima, default: []].append(number)
            }
            for bucket in buckets.values where bucket.count > 1 {
                for (position, second) in bucket.enumerated() {
                    for first in bucket[..<position]
                    where seen.insert(UInt64(first) << 32 | UInt64(second)).inserted {
                        found.append((first, second))
                    }
                }
            }
        }
        return found
    }
}

import StanceEvaluation
import Testing

@Suite struct NearDuplicatesTests {
    private func sentence(_ words: Int, _ generator: inout SeededGenerator) -> [UInt64] {
        (0..<words).map { _ in UInt64(generator.index(below: 5000)) }
    }

    /// 300 sentences, of which every third is an earlier one with a few words changed.
    private func corpus(seed: UInt64) -> [[UInt64]] {
        var generator = SeededGenerator(seed: seed)
        var sentences: [[UInt64]] = []
        for position in 0..<300 {
            if position % 3 == 2 {
                var copy = sentences[generator.index(below: sentences.count)]
                for _ in 0..<generator.index(below: 4) {
                    copy[generator.index(below: copy.count)] = UInt64(generator.index(below: 5000))
                }
                sentences.append(copy)
            } else {
                sentences.append(sentence(8 + generator.index(below: 30), &generator))
            }
        }
        return sentences
    }

    @Test func similarityIsJaccards() {
        let first = ShingleSet(of: [1, 2, 3, 4], length: 2)
        let second = ShingleSet(of: [1, 2, 3, 5], length: 2)
        #expect(first.hashes.count == 3)
        #expect(first.similarity(to: second) == 2.0 / 4.0)
        #expect(first.similarity(to: first) == 1)
        #expect(ShingleSet(of: [], length: 2).similarity(to: ShingleSet(of: [], length: 2)) == nil)
    }

    @Test func shinglesKeepTheOrderOfTokens() {
        #expect(ShingleSet(of: [1, 2], length: 2) != ShingleSet(of: [2, 1], length: 2))
        #expect(ShingleSet(of: [1], length: 2).hashes.count == 1)
        #expect(ShingleSet(of: [1], length: 2) != ShingleSet(of: [1, 1], length: 2))
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func allPairsOfASlowComparisonAreConnected(seed: UInt64) {
        let sentences = corpus(seed: seed)
        var fast = DisjointSets(count: sentences.count)
        for pair in NearDuplicates(among: sentences).pairs { fast.join(pair.first, pair.second) }
        var slow = DisjointSets(count: sentences.count)
        let sets = sentences.map { ShingleSet(of: $0, length: 2) }
        for second in sets.indices {
            for first in 0..<second where (sets[first].similarity(to: sets[second]) ?? 0) >= 0.6 {
                slow.join(first, second)
            }
        }
        #expect(fast.components() == slow.components())
    }

    @Test func everyPairIsAsSimilarAsItSays() {
        let sentences = corpus(seed: 9)
        let found = NearDuplicates(among: sentences, options: .init(similarity: 0.7)).pairs
        #expect(!found.isEmpty)
        for pair in found {
            let sets = [pair.first, pair.second].map { ShingleSet(of: sentences[$0], length: 2) }
            #expect(sets[0].similarity(to: sets[1]) == pair.similarity)
            #expect(pair.similarity >= 0.7 && pair.first < pair.second)
        }
    }

    @Test func copiesMakeOnePairEach() {
        let copies = [[UInt64]](repeating: [1, 2, 3, 4, 5, 6], count: 5)
        let pairs = NearDuplicates(among: copies).pairs
        #expect(pairs.map(\.first) == [0, 0, 0, 0])
        #expect(pairs.map(\.second) == [1, 2, 3, 4])
    }

    @Test func shortSentencesArePassedOver() {
        #expect(NearDuplicates(among: [[1, 2, 3, 4], [1, 2, 3, 4]]).pairs.isEmpty)
        #expect(NearDuplicates(among: [[], []], options: .init(fewestTokens: 0)).pairs.isEmpty)
    }

    @Test func whoIsConnectedDoesNotDependOnTheOrder() {
        let sentences = corpus(seed: 4)
        var generator = SeededGenerator(seed: 5)
        let order = generator.shuffled(Array(sentences.indices))
        var sets = DisjointSets(count: sentences.count)
        for pair in NearDuplicates(among: order.map { sentences[$0] }).pairs {
            sets.join(order[pair.first], order[pair.second])
        }
        var straight = DisjointSets(count: sentences.count)
        for pair in NearDuplicates(among: sentences).pairs { straight.join(pair.first, pair.second) }
        #expect(sets.components() == straight.components())
    }
}

import StanceEvaluation
import Testing

@Suite struct SeededGeneratorTests {
    /// The first outputs of Vigna's splitmix64.c for the seed 1234567.
    @Test func isSplitMix64() {
        var generator = SeededGenerator(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(expected.map { _ in generator.next() } == expected)
    }

    @Test func streamsDiffer() {
        let starts = (0..<1_000).map { stream in
            var generator = SeededGenerator(seed: 1, stream: UInt64(stream))
            return generator.next()
        }
        #expect(Set(starts).count == 1_000)
    }

    @Test func indicesAreUniform() {
        var generator = SeededGenerator(seed: 8)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<70_000 { counts[generator.index(below: 7)] += 1 }
        // Chi-squared with 6 degrees of freedom exceeds 22.5 once in a thousand seeds.
        let distance = counts.reduce(0) { $0 + Double(($1 - 10_000) * ($1 - 10_000)) / 10_000 }
        #expect(distance < 22.5)
    }

    @Test func shuffleKeepsElementsAndReachesAllOrders() {
        var generator = SeededGenerator(seed: 3)
        let orders = Set((0..<200).map { _ in generator.shuffled([1, 2, 3]) })
        #expect(orders.count == 6)
        #expect(orders.allSatisfy { $0.sorted() == [1, 2, 3] })
    }
}

import StanceEvaluation
import StanceFraming
import Testing

@Suite struct LogOddsComparisonTests {
    /// A row of the fixture.
    private struct Recorded {
        let term: String
        let counts: (first: Int, second: Int)
        let prior: Double
        let delta: Double
        let z: Double
    }

    private static func recorded() throws -> [Recorded] {
        try CheckoutFile("Tests/StanceFramingTests/Fixtures/log-odds.tsv").text.split(separator: "\n")
            .dropFirst().map { line in
                let fields = line.split(separator: "\t").map(String.init)
                return Recorded(
                    term: fields[0],
                    counts: (try #require(Int(fields[1])), try #require(Int(fields[2]))),
                    prior: try #require(Double(fields[3])), delta: try #require(Double(fields[4])),
                    z: try #require(Double(fields[5])))
            }
    }

    @Test func figuresAreThoseOfAPublishedImplementation() throws {
        let recorded = try Self.recorded()
        var options = LogOddsComparison.Options()
        options.prior = .counts(Dictionary(uniqueKeysWithValues: recorded.map { ($0.term, $0.prior) }))
        options.fewestOccurrences = 0
        let comparison = LogOddsComparison(
            TermCounts(Dictionary(uniqueKeysWithValues: recorded.map { ($0.term, $0.counts.first) })),
            TermCounts(Dictionary(uniqueKeysWithValues: recorded.map { ($0.term, $0.counts.second) })),
            options: options)
        #expect(comparison.rows.count == 60)
        for row in comparison.rows {
            let expected = try #require(recorded.first { $0.term == row.term })
            #expect((row.logOdds - expected.delta).magnitude < 1e-9)
            #expect((row.z - expected.z).magnitude < 1e-9 * max(1, expected.z.magnitude))
        }
    }

    @Test func exchangingTheTextsExchangesTheSigns() throws {
        let first = TermCounts(["peace": 9, "war": 2, "the": 90])
        let second = TermCounts(["peace": 1, "war": 12, "the": 95])
        let forth = LogOddsComparison(first, second)
        let back = LogOddsComparison(second, first)
        #expect(forth.rows.map(\.term) == ["peace", "the", "war"])
        for (row, other) in zip(forth.rows, back.rows.reversed()) {
            #expect(row.term == other.term)
            #expect((row.z + other.z).magnitude < 1e-12)
        }
        #expect(forth.leadingInFirst(5).allSatisfy { $0.z > 0 })
        #expect(forth.leadingInSecond(1).map(\.term) == ["war"])
    }

    @Test func oneTextCutAtRandomHasHardlyAnyFindings() {
        var generator = SeededGenerator(seed: 3)
        var falsely = 0
        for _ in 0..<200 {
            var counts = [[String: Int]](repeating: [:], count: 2)
            for _ in 0..<1_000 {
                // Words that fall off as in a text: the product of two uniform numbers.
                let word = generator.index(below: 1 + generator.index(below: 60))
                counts[generator.index(below: 2)]["w\(word)", default: 0] += 1
            }
            let comparison = LogOddsComparison(TermCounts(counts[0]), TermCounts(counts[1]))
            if comparison.rows.contains(where: \.isSignificant) { falsely += 1 }
        }
        #expect(falsely <= 16, "\(falsely) of 200, where 5 % would be 10")
    }

    @Test func wordsArePhrasesWithinPunctuation() {
        let counts = TermCounts(
            of: [Samples.passage("Russia’s red lines, Moscow said. Red lines remain red lines.")],
            lengths: 2...2
        )
        #expect(counts.counts["red lines"] == 3)
        #expect(counts.counts["russia red"] == 1)
        #expect(counts.counts["lines moscow"] == nil)
    }
}

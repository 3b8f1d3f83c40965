import StanceFraming
import StanceText
import Testing

@Suite struct SentenceAlignmentTests {
    /// The pairs of seeds 001 and 004 that a reader finds to tell the same fact, by lines; several of a line in the order of 001.
    private static let shared = [
        (5, 1), (5, 2), (7, 3), (7, 4), (9, 5), (9, 6), (11, 7), (11, 8), (13, 9), (13, 9), (15, 10),
        (19, 12),
        (19, 12), (21, 16), (23, 17), (25, 18), (27, 19), (29, 20), (29, 20), (29, 21), (29, 22), (31, 23),
        (31, 24),
    ]

    @Test func theSharedReportIsFoundAndNothingElse() throws {
        let alignment = SentenceAlignment([try Samples.seed(1)], [try Samples.seed(4)])
        let found = alignment.pairs.map { [$0.first.location.line, $0.second.location.line] }
        let known = Self.shared.map { [$0.0, $0.1] }
        #expect(found.count >= 15)
        #expect(found.allSatisfy(known.contains), "\(found)")
        #expect(alignment.pairs.count + alignment.onlyFirst.count == (try Samples.seed(1)).sentences.count)
        #expect(alignment.pairs.count + alignment.onlySecond.count == (try Samples.seed(4)).sentences.count)
    }

    @Test func theOrderOfTellingMakesNoDifference() {
        let first = Samples.passage(
            "The court fined the bank two million euros. Heavy rain flooded the old harbour on Sunday. Nobody was hurt."
        )
        let second = Samples.passage(
            "On Sunday heavy rain had flooded the old harbour. Farmers cheered. A fine of two million euros was what the bank got from the court."
        )
        let alignment = SentenceAlignment([first], [second])
        #expect(alignment.pairs.map(\.first.text).first == "The court fined the bank two million euros.")
        #expect(alignment.pairs.count == 2)
        #expect(alignment.onlyFirst.map(\.text) == ["Nobody was hurt."])
        #expect(alignment.onlySecond.map(\.text) == ["Farmers cheered."])
    }

    @Test func otherNumbersAreOtherFacts() {
        let first = Samples.passage("Police counted 140 boats. Nine were lost.")
        let second = Samples.passage("Police counted 250 boats. Ten were found.")
        var options = SentenceAlignment.Options()
        options.leastSimilarity = 0.9
        options.fewestSharedStems = 3
        #expect(SentenceAlignment([first], [second], options: options).pairs.isEmpty)
        #expect(SentenceAlignment([first], [first], options: options).pairs.count == 2)
    }
}

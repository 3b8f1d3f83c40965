import StanceEvaluation
import Testing

@Suite struct SystemComparisonTests {
    private func pairs(copies: Int = 1) throws -> PairedObservations {
        let baseline = try Fixture.observations(of: "baseline")
        let candidate = try Fixture.observations(of: "candidate")
        return try PairedObservations(
            baseline: (0..<copies).flatMap { _ in baseline },
            candidate: (0..<copies).flatMap { _ in candidate })
    }

    private func keys(_ count: Int, copies: Int = 1) -> [String?] {
        (0..<copies).flatMap { _ in (0..<count).map { "sentence \($0)" } }
    }

    @Test func repeatsDoNotInflateSignificance() throws {
        let once = try pairs()
        let often = try pairs(copies: 4)
        let count = once.candidate.count
        let bootstrap = Bootstrap(draws: 200)
        let first = SystemComparison(of: once, keys: keys(count), bootstrap: bootstrap)
        let second = SystemComparison(of: often, keys: keys(count, copies: 4), bootstrap: bootstrap)
        #expect(second.mcNemar == first.mcNemar)
        #expect(second.pairCount == 4 * count && second.distinctCount == count)
        for metric in Metric.allCases {
            let (one, other) = (first.difference(of: metric), second.difference(of: metric))
            #expect(isClose(other?.bounds?.lowerBound, one?.bounds?.lowerBound), "\(metric)")
            #expect(isClose(other?.bounds?.upperBound, one?.bounds?.upperBound), "\(metric)")
        }
        // Without keys each copy would count.
        let naive = SystemComparison(
            of: often, keys: often.candidate.map { _ in nil }, bootstrap: Bootstrap(draws: 2))
        #expect(try #require(naive.mcNemar).pValue < (try #require(first.mcNemar).pValue))
    }

    @Test func distinctRowsGiveTheTestOfTheFlips() throws {
        let pairs = try pairs()
        let comparison = SystemComparison(
            of: pairs, keys: pairs.candidate.map { _ in nil }, bootstrap: Bootstrap(draws: 2))
        #expect(comparison.mcNemar == McNemar(pairs))
        #expect(comparison.fixedRows == pairs.fixedRows && comparison.brokenRows == pairs.brokenRows)
    }

    @Test func recordedFiguresAreComparedByTheMargin() throws {
        let summary = EvaluationSummary(of: try Fixture.observations(of: "candidate"))
        let value = try #require(summary.macroF1)
        let comparison = SystemComparison(of: summary, with: [.macroF1: value + 0.02], margin: 0.01)
        #expect(comparison.difference(of: .macroF1)?.verdict == .worse)
        #expect(comparison.difference(of: .brier)?.verdict == .undefined)
        #expect(comparison.mcNemar == nil && comparison.pairCount == 0)
    }
}

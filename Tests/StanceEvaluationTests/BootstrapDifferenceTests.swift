import StanceEvaluation
import Testing

@Suite struct BootstrapDifferenceTests {
    @Test func differenceIsThatOfTheSummaries() throws {
        let pairs = try fixturePairs()
        let differences = Bootstrap(draws: 50).differences(in: pairs)
        let before = EvaluationSummary(of: pairs.baseline)
        let after = EvaluationSummary(of: pairs.candidate)
        for metric in Metric.allCases {
            let expected = try #require(metric.value(in: after)) - (try #require(metric.value(in: before)))
            #expect(isClose(differences[metric]?.estimate, expected), "\(metric)")
        }
    }

    @Test func sameSystemDiffersByNothing() throws {
        let rows = try Fixture.observations(of: "candidate")
        let pairs = try PairedObservations(baseline: rows, candidate: rows)
        for (metric, interval) in Bootstrap(draws: 50).differences(in: pairs) {
            #expect(interval.bounds == 0...0, "\(metric)")
        }
    }

    @Test func pairingIsNarrowerThanTwoIntervals() throws {
        let pairs = try fixturePairs()
        let bootstrap = Bootstrap(draws: 500)
        let paired = try #require(bootstrap.differences(in: pairs)[.rocAUC]?.bounds)
        let before = try #require(bootstrap.intervals(on: pairs.baseline)[.rocAUC]?.bounds)
        let after = try #require(bootstrap.intervals(on: pairs.candidate)[.rocAUC]?.bounds)
        #expect(width(paired) < width(before) + width(after))
    }

    @Test func swappingSystemsMirrorsTheInterval() throws {
        let pairs = try fixturePairs()
        let swapped = try PairedObservations(baseline: pairs.candidate, candidate: pairs.baseline)
        let bootstrap = Bootstrap(draws: 101)
        let there = try #require(bootstrap.differences(in: pairs)[.macroF1]?.bounds)
        let back = try #require(bootstrap.differences(in: swapped)[.macroF1]?.bounds)
        #expect(isClose(there.lowerBound, -back.upperBound))
        #expect(isClose(there.upperBound, -back.lowerBound))
    }

    @Test(arguments: [nil, 10])
    func weightedDifferencesEqualThoseOfCopiedRows(groups: Int?) throws {
        var generator = SeededGenerator(seed: 13)
        let candidate = Simulation.scores(60, levels: 9, groups: groups, generator: &generator)
        let baseline = candidate.map {
            Observation(
                isOpinion: $0.isOpinion, probability: generator.unit(), threshold: 0.5, group: $0.group)
        }
        let pairs = try PairedObservations(baseline: baseline, candidate: candidate)
        let bootstrap = Bootstrap(draws: 100)
        let fast = bootstrap.differences(of: [.rocAUC, .brier], in: pairs)
        let slow = bootstrap.differences(
            of: [areaByPairs, { EvaluationSummary(of: $0).brier }], in: pairs)
        for (metric, interval) in zip([Metric.rocAUC, .brier], slow) {
            #expect(isClose(fast[metric]?.bounds?.lowerBound, interval.bounds?.lowerBound), "\(metric)")
            #expect(isClose(fast[metric]?.bounds?.upperBound, interval.bounds?.upperBound), "\(metric)")
        }
    }

    @Test(arguments: [nil, 10])
    func rowOrderChangesNoBit(groups: Int?) throws {
        var generator = SeededGenerator(seed: 14)
        let candidate = Simulation.scores(70, levels: 5, groups: groups, generator: &generator)
        let baseline = candidate.map {
            Observation(
                isOpinion: $0.isOpinion, probability: Double(generator.index(below: 5)) / 4, threshold: 0.5,
                group: $0.group)
        }
        let order = generator.shuffled(Array(candidate.indices))
        let pairs = try PairedObservations(baseline: baseline, candidate: candidate)
        let shuffled = try PairedObservations(
            baseline: order.map { baseline[$0] }, candidate: order.map { candidate[$0] })
        let bootstrap = Bootstrap(draws: 100)
        #expect(bootstrap.differences(in: shuffled) == bootstrap.differences(in: pairs))
    }

    @Test func undefinedInEitherSystemIsUndefined() throws {
        let candidate = try Fixture.observations(of: "candidate")
        let never = try Fixture.observations(of: "never")
        let pairs = try PairedObservations(baseline: never, candidate: candidate)
        let interval = try #require(Bootstrap(draws: 20).differences(in: pairs)[.opinionPrecision])
        #expect(interval.estimate == nil)
        #expect(interval.undefinedDraws == 20)
    }

    private func fixturePairs() throws -> PairedObservations {
        try PairedObservations(
            baseline: try Fixture.observations(of: "baseline"),
            candidate: try Fixture.observations(of: "candidate"))
    }
}

import StanceEvaluation
import Testing

@Suite struct BootstrapTests {
    /// The oracle draws the same groups with a generator of its own, copies rows and asks scikit-learn.
    @Test func equalsAnIndependentBootstrap() throws {
        let rows = try Fixture.observations(of: "candidate")
        for row in try Fixture.rows("bootstrap") {
            let metric = try #require(Metric(rawValue: row[0]))
            let bootstrap = Bootstrap(
                draws: try Fixture.count(row[1]), seed: UInt64(try Fixture.count(row[2])))
            let bounds = bootstrap.intervals(of: [metric], on: rows)[metric]?.bounds
            #expect(isClose(bounds?.lowerBound, try Fixture.number(row[3])), "\(row)")
            #expect(isClose(bounds?.upperBound, try Fixture.number(row[4])), "\(row)")
        }
    }

    @Test func seedDecidesTheInterval() throws {
        let rows = try Fixture.observations(of: "candidate")
        let first = Bootstrap(draws: 200, seed: 5).intervals(on: rows)
        #expect(Bootstrap(draws: 200, seed: 5).intervals(on: rows) == first)
        #expect(Bootstrap(draws: 200, seed: 6).intervals(on: rows) != first)
    }

    @Test(arguments: [nil, 12])
    func rowOrderChangesNoBit(groups: Int?) {
        var generator = SeededGenerator(seed: 21)
        let rows = Simulation.scores(150, levels: 20, groups: groups, generator: &generator)
        let bootstrap = Bootstrap(draws: 100)
        let intervals = bootstrap.intervals(on: rows)
        for _ in 0..<5 { #expect(bootstrap.intervals(on: generator.shuffled(rows)) == intervals) }
    }

    @Test(arguments: [nil, 9])
    func weightedMetricsEqualThoseOfCopiedRows(groups: Int?) {
        var generator = SeededGenerator(seed: 2)
        let rows = Simulation.scores(80, levels: 6, groups: groups, generator: &generator)
        let bootstrap = Bootstrap(draws: 150)
        let fast = bootstrap.intervals(on: rows)
        let slow = bootstrap.intervals(
            of: Metric.allCases.map { metric in { metric.value(in: EvaluationSummary(of: $0)) } }, on: rows)
        for (metric, interval) in zip(Metric.allCases, slow) {
            #expect(isClose(fast[metric]?.estimate, interval.estimate), "\(metric)")
            #expect(isClose(fast[metric]?.bounds?.lowerBound, interval.bounds?.lowerBound), "\(metric)")
            #expect(isClose(fast[metric]?.bounds?.upperBound, interval.bounds?.upperBound), "\(metric)")
            #expect(fast[metric]?.undefinedDraws == interval.undefinedDraws, "\(metric)")
        }
    }

    @Test func weightedAreaEqualsCountingPairs() {
        var generator = SeededGenerator(seed: 3)
        let rows = Simulation.scores(90, levels: 8, groups: 15, generator: &generator)
        let bootstrap = Bootstrap(draws: 100)
        let fast = bootstrap.intervals(of: [.rocAUC], on: rows)[.rocAUC]
        let slow = bootstrap.intervals(of: [areaByPairs], on: rows)[0]
        #expect(isClose(fast?.bounds?.lowerBound, slow.bounds?.lowerBound))
        #expect(isClose(fast?.bounds?.upperBound, slow.bounds?.upperBound))
    }

    @Test func drawsTakeWholeGroups() {
        var generator = SeededGenerator(seed: 4)
        let rows = Simulation.documents(8, rowsEach: 5, spread: 0.2, generator: &generator)
        let partialGroups: Bootstrap.Statistic = { draw in
            Double(Dictionary(grouping: draw, by: \.group).values.count { !$0.count.isMultiple(of: 5) })
        }
        let rowCount: Bootstrap.Statistic = { Double($0.count) }
        let intervals = Bootstrap(draws: 100).intervals(of: [partialGroups, rowCount], on: rows)
        #expect(intervals[0].bounds == 0...0)
        #expect(intervals[1].bounds == 40...40)
        #expect(intervals[0].groupCount == 8)
    }

    @Test func likeRowsOfADocumentMakeTheIntervalWider() throws {
        var generator = SeededGenerator(seed: 5)
        let clustered = Simulation.documents(40, rowsEach: 10, spread: 0.45, generator: &generator)
        let scattered = clustered.map {
            Observation(
                isOpinion: $0.isOpinion, probability: $0.probability,
                isPredictedOpinion: $0.isPredictedOpinion)
        }
        let bootstrap = Bootstrap(draws: 500)
        let wide = try #require(bootstrap.intervals(on: clustered)[.accuracy]?.bounds)
        let narrow = try #require(bootstrap.intervals(on: scattered)[.accuracy]?.bounds)
        // The design effect is 1 + 9 · 0.81, so that the ratio of the widths is near its root, 2.9.
        #expect(width(wide) > 2 * width(narrow))
        #expect(width(wide) < 4 * width(narrow))
    }

    @Test func intervalHasTheWidthOfTheNormalOne() throws {
        var generator = SeededGenerator(seed: 6)
        let rows = (0..<400).map { _ in
            Observation(isOpinion: generator.index(below: 5) == 0, probability: 0.1, threshold: 0.5)
        }
        let interval = try #require(Bootstrap().intervals(on: rows)[.accuracy])
        let accuracy = try #require(interval.estimate)
        let bounds = try #require(interval.bounds)
        let expected = 2 * 1.96 * (accuracy * (1 - accuracy) / 400).squareRoot()
        #expect((width(bounds) / expected - 1).magnitude < 0.1)
        #expect(bounds.contains(accuracy))
    }

    @Test func lowerConfidenceGivesANarrowerInterval() throws {
        let rows = try Fixture.observations(of: "candidate")
        let half = try #require(Bootstrap(draws: 500, confidence: 0.5).intervals(on: rows)[.macroF1]?.bounds)
        let most = try #require(Bootstrap(draws: 500).intervals(on: rows)[.macroF1]?.bounds)
        #expect(most.lowerBound < half.lowerBound && half.upperBound < most.upperBound)
    }

    /// 300 experiments: the coverage has a standard error of 1.3 points, and percentile intervals of 50 documents
    /// fall a point or two short of 95 %.
    @Test func intervalsCoverTheTruth() {
        var generator = SeededGenerator(seed: 7)
        let covered = (0..<300).count { experiment in
            let rows = Simulation.documents(50, rowsEach: 6, spread: 0.3, generator: &generator)
            let interval = Bootstrap(draws: 300, seed: UInt64(experiment)).intervals(
                of: [.accuracy], on: rows)
            return interval[.accuracy]?.bounds?.contains(0.5) == true
        }
        #expect((270...294).contains(covered), "\(covered) of 300")
    }

    @Test func undefinedDrawsAreCounted() throws {
        // One opinion among five rows: a draw misses it with probability 0.8⁵ = 0.33.
        let rows = [true, false, false, false, false].map {
            Observation(isOpinion: $0, probability: $0 ? 0.9 : 0.1, threshold: 0.5)
        }
        let interval = try #require(Bootstrap().intervals(on: rows)[.rocAUC])
        #expect((560...750).contains(interval.undefinedDraws))
        #expect(interval.draws == 2_000)
        #expect(interval.bounds == 1...1)
    }

    @Test func oneGroupHasAnEstimateButNoInterval() throws {
        let rows = [0.2, 0.8].map {
            Observation(isOpinion: $0 > 0.5, probability: $0, threshold: 0.5, group: "only")
        }
        let interval = try #require(Bootstrap(draws: 10).intervals(on: rows)[.accuracy])
        #expect(interval.estimate == 1)
        #expect(interval.bounds == nil)
        #expect(interval.undefinedDraws == 10)
    }

    @Test func nothingHasNeitherEstimateNorInterval() throws {
        let interval = try #require(Bootstrap(draws: 10).intervals(on: [])[.accuracy])
        #expect(interval.estimate == nil)
        #expect(interval.bounds == nil)
        #expect(interval.groupCount == 0)
    }
}

/// The length of an interval.
func width(_ bounds: ClosedRange<Double>) -> Double { bounds.upperBound - bounds.lowerBound }

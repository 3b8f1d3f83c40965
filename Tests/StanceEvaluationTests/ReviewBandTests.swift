import StanceEvaluation
import Testing

@Suite struct ReviewBandTests {
    private func data(seed: UInt64, count: Int = 60, levels: Int = 15) -> (
        probabilities: [Double], labels: [Bool]
    ) {
        var generator = SeededGenerator(seed: seed)
        let rows = Simulation.scores(count, levels: levels, groups: nil, generator: &generator)
        return (rows.map(\.probability), rows.map(\.isOpinion))
    }

    /// The decisions outside a band, counted anew.
    private func decided(
        _ data: (probabilities: [Double], labels: [Bool]), threshold: Double,
        isReviewed: (Double) -> Bool
    ) -> ConfusionMatrix {
        ConfusionMatrix(
            of: zip(data.probabilities, data.labels).filter { !isReviewed($0.0) }.map {
                Observation(isOpinion: $0.1, probability: $0.0, threshold: threshold)
            })
    }

    @Test(arguments: [0.0, 0.05, 0.1, 0.2], [0.0, 0.3, 0.5, 6.0 / 14, 1.0])
    func statedDecisionsAreThoseOutsideTheBand(rate: Double, threshold: Double) throws {
        for seed in 0..<10 as Range<UInt64> {
            for guarantee in [ReviewBand.Guarantee.overall, .eachDecision] {
                let data = data(seed: seed)
                let band = try ReviewBand(
                    around: threshold, probabilities: data.probabilities, labels: data.labels,
                    maximumErrorRate: rate, guarantee: guarantee)
                #expect(band.low <= threshold && threshold <= band.high)
                #expect(decided(data, threshold: threshold, isReviewed: band.contains) == band.decided)
                #expect(band.reviewed == data.labels.count - band.decided.count)
                #expect(band.errorRate ?? 0 <= rate + 1e-9)
            }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>, [0.0, 0.05, 0.125, 0.2])
    func noSmallerBandKeepsTheRate(seed: UInt64, rate: Double) throws {
        let data = data(seed: seed)
        let threshold = 0.55
        let overall = try ReviewBand(
            around: threshold, probabilities: data.probabilities, labels: data.labels, maximumErrorRate: rate)
        let each = try ReviewBand(
            around: threshold, probabilities: data.probabilities, labels: data.labels, maximumErrorRate: rate,
            guarantee: .eachDecision)
        var mostOverall = 0
        var fewestErrors = 0
        var mostEach = 0
        // Every band whose ends lie between the levels 0/14, 1/14, …, 14/14 or beyond them.
        for low in 0...8 {
            for high in 8...15 {
                let range = (Double(low) - 0.5) / 14..<(Double(high) - 0.5) / 14
                let outside = decided(data, threshold: threshold) { range.contains($0) }
                if Double(outside.errors) <= rate * Double(outside.count) + 1e-9 {
                    if (outside.count, fewestErrors) > (mostOverall, outside.errors) {
                        mostOverall = outside.count
                        fewestErrors = outside.errors
                    }
                }
                let holdsForEach = [
                    (outside.falsePositives, outside.opinion.predicted),
                    (outside.falseNegatives, outside.reporting.predicted),
                ].allSatisfy { Double($0.0) <= rate * Double($0.1) + 1e-9 }
                if holdsForEach { mostEach = max(mostEach, outside.count) }
            }
        }
        #expect(overall.decided.count == mostOverall)
        #expect(overall.decided.errors == fewestErrors)
        #expect(each.decided.count == mostEach)
        #expect(overall.reviewed <= each.reviewed)
    }

    @Test func noReviewIsNeededWithoutErrors() throws {
        let band = try ReviewBand(
            around: 0.5, probabilities: [0.1, 0.2, 0.5, 0.9], labels: [false, false, true, true],
            maximumErrorRate: 0)
        #expect(band.low == 0.5 && band.high == 0.5)
        #expect(band.reviewed == 0)
        #expect(!band.contains(0.5))
    }

    @Test func everythingIsReviewedIfNothingIsReliable() throws {
        let band = try ReviewBand(
            around: 0.5, probabilities: [0, 0.2, 0.8, 1], labels: [true, true, false, false],
            maximumErrorRate: 0.1)
        #expect(band.low == 0 && band.high == 1)
        #expect(band.contains(0) && band.contains(1))
        #expect(band.reviewed == 4)
        #expect(band.errorRate == nil)
    }

    @Test func endsLieInTheMiddleBetweenProbabilities() throws {
        let band = try ReviewBand(
            around: 0.5, probabilities: [0.125, 0.375, 0.625, 0.875], labels: [false, true, false, true],
            maximumErrorRate: 0)
        #expect(band.low == 0.25 && band.high == 0.75)
        #expect(band.decided.count == 2)
    }

    /// 0.29 · 100 is below 29 in floating point.
    @Test(arguments: [ReviewBand.Guarantee.overall, .eachDecision])
    func rateThatIsMetExactlyIsMet(guarantee: ReviewBand.Guarantee) throws {
        let band = try ReviewBand(
            around: 0.5, probabilities: (0..<100).map { Double($0) / 250 },
            labels: (0..<100).map { $0 >= 71 },
            maximumErrorRate: 0.29, guarantee: guarantee)
        #expect(band.reviewed == 0)
    }

    /// Taking in either pair of tied rows is enough, but the pair below the threshold has two of the three errors.
    @Test func fewerErrorsWinAmongEquallyLargeBands() throws {
        let band = try ReviewBand(
            around: 0.5, probabilities: [0.125, 0.125, 0.125, 0.375, 0.375, 0.625, 0.625, 0.9, 0.9, 0.9],
            labels: [false, false, false, true, true, true, false, true, true, true], maximumErrorRate: 0.25)
        #expect(band.low == 0.25 && band.high == 0.5)
        #expect(band.decided.count == 8 && band.decided.errors == 1)
    }

    @Test func needsObservations() {
        #expect(throws: EvaluationError.noObservations) {
            try ReviewBand(around: 0.5, probabilities: [], labels: [], maximumErrorRate: 0.1)
        }
    }
}

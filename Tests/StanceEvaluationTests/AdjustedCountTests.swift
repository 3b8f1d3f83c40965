import StanceEvaluation
import Testing

@Suite struct AdjustedCountTests {
    private let rates = ErrorRates(opinion: 200, opinionFound: 160, reporting: 300, reportingTaken: 30)

    @Test func equalsFormansAdjustedCount() throws {
        // (0.31 − 0.1) / (0.8 − 0.1)
        let adjusted = try #require(AdjustedCount(positives: 31, of: 100, rates: rates))
        #expect(abs(adjusted.share - 0.3) < 1e-12)
        #expect(adjusted.bounds.contains(0.3))
    }

    @Test func fewerPositivesThanErrorsAloneMakeNone() throws {
        let adjusted = try #require(AdjustedCount(positives: 2, of: 100, rates: rates))
        #expect(adjusted.share == 0)
        #expect(adjusted.bounds.lowerBound == 0)
        #expect(adjusted.bounds.upperBound < 0.1)
    }

    @Test func moreThanAllThatCouldBeFoundMakesAll() throws {
        let adjusted = try #require(AdjustedCount(positives: 99, of: 100, rates: rates))
        #expect(adjusted.share == 1)
        #expect(adjusted.bounds.upperBound == 1)
    }

    @Test func aClassifierThatTellsNothingApartGivesNoShare() {
        let blind = ErrorRates(opinion: 10, opinionFound: 5, reporting: 10, reportingTaken: 5)
        #expect(AdjustedCount(positives: 5, of: 10, rates: blind) == nil)
        #expect(AdjustedCount(positives: 0, of: 0, rates: rates) == nil)
        let unknown = ErrorRates(opinion: 0, opinionFound: 0, reporting: 10, reportingTaken: 5)
        #expect(AdjustedCount(positives: 5, of: 10, rates: unknown) == nil)
    }

    @Test func theIntervalCoversTheTruthThoughTheRatesAreEstimates() throws {
        var generator = SeededGenerator(seed: 11)
        func successes(of trials: Int, _ share: Double) -> Int {
            (0..<trials).count { _ in Double.random(in: 0..<1, using: &generator) < share }
        }
        for (share, count, labelled) in [(0.1, 40, 300), (0.5, 25, 100), (0.85, 100, 60)] {
            let (sensitivity, specificity) = (0.75, 0.85)
            var covered = 0
            for _ in 0..<1_000 {
                let rates = ErrorRates(
                    opinion: labelled, opinionFound: successes(of: labelled, sensitivity),
                    reporting: labelled, reportingTaken: successes(of: labelled, 1 - specificity))
                let taken = successes(of: count, share * sensitivity + (1 - share) * (1 - specificity))
                let adjusted = try #require(AdjustedCount(positives: taken, of: count, rates: rates))
                covered += adjusted.bounds.contains(share) ? 1 : 0
            }
            #expect((930...985).contains(covered), "\(covered) of 1,000 cover \(share)")
        }
    }

    @Test func ratesCountDecisions() {
        let observations = [(true, 0.9), (true, 0.2), (false, 0.7), (false, 0.1), (false, 0.3)].map {
            Observation(isOpinion: $0.0, probability: $0.1, threshold: 0.5)
        }
        let rates = ErrorRates(of: observations)
        #expect(rates == ErrorRates(opinion: 2, opinionFound: 1, reporting: 3, reportingTaken: 1))
        #expect(rates.truePositiveRate == 0.5)
    }
}

import StanceEvaluation
import Testing

@Suite struct HypergeometricTailTests {
    @Test func theLadyTastingTeaIsFishers() {
        // Fisher 1935: of 8 cups, 4 with milk first; all 4 found by chance 1 in 70, at least 3 by 17 in 70.
        let tail = HypergeometricTail(populationCount: 8, classCount: 4)
        #expect((tail.probability(ofAtLeast: 4, in: 4) - 1.0 / 70).magnitude < 1e-12)
        #expect((tail.probability(ofAtLeast: 3, in: 4) - 17.0 / 70).magnitude < 1e-12)
        #expect((tail.probability(ofAtMost: 0, in: 4) - 1.0 / 70).magnitude < 1e-12)
    }

    @Test func bothTailsOverlapInOneValue() {
        let tail = HypergeometricTail(populationCount: 40, classCount: 13)
        for hits in 0...9 {
            let sum = tail.probability(ofAtMost: hits, in: 9) + tail.probability(ofAtLeast: hits + 1, in: 9)
            #expect((sum - 1).magnitude < 1e-12)
        }
    }

    @Test func impossibleCountsHaveNoChance() {
        let tail = HypergeometricTail(populationCount: 10, classCount: 8)
        #expect(tail.probability(ofAtMost: 2, in: 5) == 0)
        #expect(tail.probability(ofAtLeast: 6, in: 5) == 0)
        #expect((tail.probability(ofAtLeast: 3, in: 5) - 1).magnitude < 1e-12)
    }

    @Test func theFalseDiscoveryRateIsBenjaminiAndHochbergs() {
        // The example of Benjamini and Hochberg 1995, §3.1: four of fifteen stand at 0.05.
        let probabilities = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
            0.6528, 0.7590, 1.0,
        ]
        #expect(FalseDiscoveryRate.rejected(probabilities, rate: 0.05) == [0, 1, 2, 3])
        #expect(FalseDiscoveryRate.rejected(probabilities.reversed(), rate: 0.05) == [11, 12, 13, 14])
        #expect(FalseDiscoveryRate.rejected([], rate: 0.05).isEmpty)
        #expect(FalseDiscoveryRate.rejected([0.9], rate: 0.05).isEmpty)
    }
}

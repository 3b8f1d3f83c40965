import StanceEvaluation
import Testing

@Suite struct PoissonIntervalTests {
    /// Garwood's ends as scipy 1.17 gives them: chi2.ppf(.025, 2k)/2 and chi2.ppf(.975, 2k + 2)/2.
    @Test(arguments: [
        (0, 0.0, 3.6888794541139354), (1, 0.025317807984289876, 5.571643390938898),
        (5, 1.6234863901184207, 11.66833207932267), (21, 12.999330984076186, 32.100730734943404),
        (1000, 938.9730184076952, 1063.952136016302),
    ])
    func endsAreGarwoods(count: Int, lower: Double, upper: Double) {
        let bounds = PoissonInterval(count: count).bounds
        #expect((bounds.lowerBound - lower).magnitude < 1e-9 * (1 + lower))
        #expect((bounds.upperBound - upper).magnitude < 1e-9 * (1 + upper))
    }

    @Test func simulatedCountsAreCovered() {
        var generator = SeededGenerator(seed: 7)
        for mean in [0.5, 3.0, 12.0] {
            var covered = 0
            for _ in 0..<2_000 {
                // Knuth's sampler: how many uniform numbers can be multiplied before the product falls below e^−λ.
                var product = 1.0
                var count = -1
                repeat {
                    product *= Double.random(in: 0..<1, using: &generator)
                    count += 1
                } while product > Self.exponential(-mean)
                if PoissonInterval(count: count).bounds.contains(mean) { covered += 1 }
            }
            #expect(covered >= 1_880, "\(covered) of 2,000 at mean \(mean)")
        }
    }

    /// e^x by its series, so that the test needs no C library.
    private static func exponential(_ value: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for index in 1...80 {
            term *= value / Double(index)
            sum += term
        }
        return sum
    }
}

import StanceLinearModels
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct SigmoidTests {
    @Test(arguments: [0.0, 1e-9, 0.3, 1, 5, 30, 36])
    func equalsItsDefinitionAndMirrorsItself(x: Double) {
        #expect((sigmoid(x) - 1 / (1 + exp(-x))).magnitude <= 1e-15)
        #expect((sigmoid(x) + sigmoid(-x) - 1).magnitude <= 1e-15)
    }

    @Test func lowerTailKeepsItsRelativePrecision() {
        #expect(sigmoid(-700) == exp(-700))
        #expect(sigmoid(-700) > 0)
    }

    @Test func extremesAreReachedAndNotPassed() {
        #expect(sigmoid(.infinity) == 1)
        #expect(sigmoid(-.infinity) == 0)
        #expect(sigmoid(1e308) == 1)
        #expect(sigmoid(-1e308) == 0)
    }
}

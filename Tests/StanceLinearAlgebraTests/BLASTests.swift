import StanceLinearAlgebra
import Testing

@Suite struct BLASTests {
    @Test(arguments: [0, 1, 4, 5, 7, 1000])
    func vectorOperationsEqualTheirTwins(count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let (x, y) = (random.vector(count), random.vector(count))

        #expect(isClose([BLAS.dot(x, y)], [Naive.dot(x, y)]))
        #expect(isClose([BLAS.norm(x)], [Naive.dot(x, x).squareRoot()]))
        var sum = y
        BLAS.add(-1.5, times: x, to: &sum)
        #expect(isClose(sum, zip(x, y).map { $1 - 1.5 * $0 }))
        var scaled = x
        BLAS.scale(&scaled, by: 3)
        #expect(scaled == x.map { 3 * $0 })
    }

    @Test func normOfLargeElementsDoesNotOverflow() {
        #expect(isClose([BLAS.norm([3e200, 4e200]) / 5e200], [1]))
    }

    @Test func loadedLibraryIsNamed() {
        let name = BLAS.backendName.lowercased()
        #expect(["blas", "mkl", "blis", "atlas"].contains { name.contains($0) }, "\(name)")
    }

    @Test func oneThreadGivesTheSameBitsTwice() {
        BLAS.useOneThread()
        var random = SplitMix64(seed: 1)
        let (x, y) = (random.vector(100_000), random.vector(100_000))
        #expect(BLAS.dot(x, y).bitPattern == BLAS.dot(x, y).bitPattern)
    }

    @Test func differentLengthsAreRefused() async {
        await #expect(processExitsWith: .failure) { _ = BLAS.dot([1, 2], [1]) }
    }
}

import StanceLinearAlgebra
import Testing

@Suite struct SparseVectorTests {
    @Test(arguments: 0..<12)
    func dotEqualsItsTwinWhateverTheRemainderOfTheUnrolledLoop(elementCount: Int) {
        var random = SplitMix64(seed: UInt64(elementCount))
        let vector = SparseVector(
            indices: (0..<Int32(elementCount)).map { 3 * $0 + 1 },
            values: (0..<elementCount).map { _ in Float.random(in: -1...1, using: &random) })
        let dense = random.vector(40)
        let expected = Naive.dot(Naive.dense(vector, columnCount: 40), dense)
        #expect(isClose([vector.dot(dense)], [expected]))
    }

    @Test func dotSumsInDouble() {
        // In Float 1 would drown: 2²⁵ + 1 is not a Float.
        let vector = SparseVector(indices: [0, 1, 2], values: [33_554_432, 1, -33_554_432])
        #expect(vector.dot([1, 1, 1]) == 1)
    }

    @Test func elementsBeyondTheLastIndexDoNotMatter() {
        let vector = SparseVector(indices: [1], values: [2])
        #expect(vector.dot([9, 3]) == 6)
        #expect(vector.dot([9, 3, .infinity]) == 6)
        #expect(SparseVector().dot([Double]()) == 0)
    }

    @Test func malformedVectorsAreRefused() async {
        await #expect(processExitsWith: .failure) { _ = SparseVector(indices: [1, 1], values: [1, 1]) }
        await #expect(processExitsWith: .failure) { _ = SparseVector(indices: [-1], values: [1]) }
        await #expect(processExitsWith: .failure) { _ = SparseVector(indices: [1], values: []) }
    }

    @Test func indexBeyondTheDenseVectorIsRefused() async {
        await #expect(processExitsWith: .failure) {
            _ = SparseVector(indices: [2], values: [1]).dot([1, 2])
        }
    }
}

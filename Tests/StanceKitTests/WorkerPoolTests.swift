import StanceKit
import Testing

@Suite struct WorkerPoolTests {
    @Test(arguments: [1, 2, 5])
    func resultsComeInTheOrderOfTheWork(_ workers: Int) {
        let pool = WorkerPool(Array(repeating: 0, count: workers))
        let results = pool.map(Array(0..<200)) { item, done in
            done += 1
            return (item, done)
        }
        #expect(results.map(\.0) == Array(0..<200))
        // Each worker counts its own work, and together they do all of it once.
        #expect(results.allSatisfy { (1...200).contains($0.1) })
    }

    @Test func noWorkHasNoResults() {
        #expect(WorkerPool([0, 0]).map([Int]()) { item, _ in item }.isEmpty)
    }
}

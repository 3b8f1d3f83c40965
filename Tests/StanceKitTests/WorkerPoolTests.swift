import StanceKit
import Synchronization
import Testing

@Suite struct WorkerPoolTests {
    @Test(arguments: [1, 2, 5])
    func resultsComeInTheOrderOfTheWork(_ workers: Int) {
        let pool = WorkerPool(count: workers) { 0 }
        let results = pool.map(Array(0..<200)) { item, done in
            done += 1
            return (item, done)
        }
        #expect(results.map(\.0) == Array(0..<200))
        // Each worker counts its own work, and together they do all of it once.
        #expect(results.allSatisfy { (1...200).contains($0.1) })
    }

    @Test func noWorkHasNoResults() {
        #expect(WorkerPool(count: 2) { 0 }.map([Int]()) { item, _ in item }.isEmpty)
    }

    @Test func aWorkerKeepsItsToolAndOthersWaitUntilTheyAreNeeded() {
        let made = Atomic(0)
        let pool = WorkerPool(count: 3) { () -> Int in
            made.add(1, ordering: .relaxed)
            return 0
        }
        #expect(made.load(ordering: .relaxed) == 0)
        for round in 1...4 {
            let counted = pool.map([0]) { _, done in
                done += 1
                return done
            }
            #expect(counted == [round])
        }
        #expect(made.load(ordering: .relaxed) == 1)
    }
}

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

    private struct Failure: Error, Equatable { let number: Int }

    /// The numbers from 0 up to a bound, and a failure at a place if it is asked for.
    private func numbers(to end: Int, failingAt failing: Int? = nil) -> () throws -> Int? {
        var next = 0
        return {
            defer { next += 1 }
            if next == failing { throw Failure(number: next) }
            return next < end ? next : nil
        }
    }

    @Test(arguments: [1, 2, 5], [0, 1, 3, 200])
    func resultsOfAStreamComeInItsOrder(_ workers: Int, _ count: Int) throws {
        let pool = WorkerPool(count: workers) { 0 }
        var results: [Int] = []
        try pool.forEachResult(of: numbers(to: count)) { item, done in
            done += item % 7
            return 2 * item
        } _: {
            results.append($0)
        }
        #expect(results == (0..<count).map { 2 * $0 })
    }

    @Test(arguments: [1, 2, 5], [0, 1, 50])
    func whatAStreamThrowsComesAfterAllResultsBeforeIt(_ workers: Int, _ failing: Int) {
        let pool = WorkerPool(count: workers) { 0 }
        var results: [Int] = []
        #expect(throws: Failure(number: failing)) {
            try pool.forEachResult(of: numbers(to: 100, failingAt: failing)) { item, _ in
                item
            } _: {
                results.append($0)
            }
        }
        #expect(results == Array(0..<failing))
    }

    @Test(arguments: [1, 2, 5])
    func nothingIsUsedAfterAFailure(_ workers: Int) {
        let pool = WorkerPool(count: workers) { 0 }
        var results: [Int] = []
        #expect(throws: Failure(number: 20)) {
            try pool.forEachResult(of: numbers(to: 1_000)) { item, _ in
                item
            } _: { item in
                if item == 20 { throw Failure(number: item) }
                results.append(item)
            }
        }
        #expect(results == Array(0..<20))
        // The pool is as good as new.
        #expect(pool.map([1, 2, 3]) { item, _ in item } == [1, 2, 3])
    }

    /// Or a table of any length would be held in memory.
    @Test(arguments: [2, 5])
    func onlyAFewItemsAreOnTheirWay(_ workers: Int) throws {
        let pool = WorkerPool(count: workers) { 0 }
        let next = numbers(to: 500)
        var (made, used, most) = (0, 0, 0)
        try pool.forEachResult(of: { () -> Int? in
            guard let item = try next() else { return nil }
            made += 1
            most = max(most, made - used)
            return item
        }) { item, _ in
            item
        } _: { _ in
            used += 1
        }
        #expect(used == 500 && most <= 4 * workers)
    }
}

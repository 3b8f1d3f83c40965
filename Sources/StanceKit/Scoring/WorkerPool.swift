import Dispatch
import Synchronization

/// Threads with a tool each, such as a scorer, that do a list of work together.
///
/// Results come in the order of the work, and must not depend on which worker did what: what a worker remembers may make it faster,
/// not different.
public struct WorkerPool<Tool: Sendable>: Sendable {
    private let workers: [Worker]

    private final class Worker: Sendable {
        private let make: @Sendable () -> Tool
        private let made = Mutex<Tool?>(nil)

        init(_ make: @escaping @Sendable () -> Tool) { self.make = make }

        func withTool<Result>(_ body: (inout Tool) -> sending Result) -> sending Result {
            made.withLock { made in
                // Taken out and put back, so that it is never two that share what they hold.
                var tool = made.take() ?? make()
                defer { made = tool }
                return body(&tool)
            }
        }
    }

    /// Makes a pool of some workers.
    ///
    /// - Parameter make: makes the tool of a worker, in its thread, when it is first at work.
    /// - Precondition: there is one worker at least.
    public init(count: Int, _ make: @escaping @Sendable () -> Tool) {
        precondition(count > 0, "no worker")
        workers = (0..<count).map { _ in Worker(make) }
    }

    /// What a function makes of each item.
    public func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ body: @Sendable (Item, inout Tool) -> Result
    ) -> [Result] {
        guard workers.count > 1, items.count > 1 else {
            return workers[0].withTool { tool in items.map { body($0, &tool) } }
        }
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: min(workers.count, items.count)) { number in
            workers[number].withTool { tool in
                while true {
                    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard index < items.count else { return }
                    let result = body(items[index], &tool)
                    results.withLock { $0[index] = result }
                }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }

    /// So many items are on their way at most for each worker.
    private static var mostItemsPerWorker: Int { 4 }

    /// Hands items to the workers, and what comes of each to `use`, in the order of the items.
    ///
    /// If there are several workers, this thread makes items and uses what came of others while they work.
    ///
    /// - Parameters:
    ///   - next: makes the next item; `nil` after the last. What it throws is thrown when all before has been used.
    ///   - body: what a worker makes of an item.
    ///   - use: takes what was made of an item. When it throws, items that wait are dropped.
    public func forEachResult<Item: Sendable, Outcome: Sendable>(
        of next: () throws -> Item?, _ body: @escaping @Sendable (Item, inout Tool) -> Outcome,
        _ use: (Outcome) throws -> Void
    ) throws {
        guard workers.count > 1 else {
            while let item = try next() { try use(workers[0].withTool { body(item, &$0) }) }
            return
        }
        let queue = WorkQueue<Item, Outcome>()
        let working = DispatchGroup()
        var (added, used) = (0, 0)
        defer {
            queue.close(min(added, workers.count))
            working.wait()
        }
        var end: Result<Void, any Error>?
        while true {
            while end == nil, added - used < Self.mostItemsPerWorker * workers.count {
                do {
                    guard let item = try next() else {
                        end = .success(())
                        break
                    }
                    queue.add(item, numbered: added)
                    // A worker begins when there is an item for it: making its tool may take a while.
                    if added < workers.count { start(workers[added], on: queue, working, body) }
                    added += 1
                } catch {
                    end = .failure(error)
                }
            }
            guard used < added else { break }
            try use(queue.takeOutcome(numbered: used))
            used += 1
        }
        try end?.get()
    }

    private func start<Item: Sendable, Outcome: Sendable>(
        _ worker: Worker, on queue: WorkQueue<Item, Outcome>, _ working: DispatchGroup,
        _ body: @escaping @Sendable (Item, inout Tool) -> Outcome
    ) {
        DispatchQueue.global().async(group: working) {
            worker.withTool { tool in queue.work { body($0, &tool) } }
        }
    }
}

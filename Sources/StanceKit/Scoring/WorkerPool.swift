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

    /// Hands batches of items to the workers, and what comes of each to `use`, in the order of the batches.
    ///
    /// While the workers have a batch in hand, the batch before is used and the next one is made, if there are several workers.
    ///
    /// - Parameters:
    ///   - next: makes the next batch; `nil` after the last. What it throws is thrown when all before has been used.
    ///   - body: what a worker makes of an item.
    ///   - use: takes what was made of a batch.
    public func forEachBatch<Item: Sendable, Outcome: Sendable>(
        _ next: () throws -> [Item]?, _ body: @escaping @Sendable (Item, inout Tool) -> Outcome,
        _ use: ([Outcome]) throws -> Void
    ) throws {
        guard workers.count > 1 else {
            while let items = try next() { try use(map(items, body)) }
            return
        }
        var items = try next()
        var finished: [Outcome] = []
        while let batch = items {
            let pending = PendingResults<Outcome>()
            DispatchQueue.global().async { pending.set(map(batch, body)) }
            let used = Result { try use(finished) }
            let following = used.flatMap { Result { try next() } }
            finished = pending.wait()
            try used.get()
            do {
                items = try following.get()
            } catch {
                try use(finished)
                throw error
            }
        }
        try use(finished)
    }
}

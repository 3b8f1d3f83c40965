import Dispatch
import Synchronization

/// Threads with a tool each, such as a scorer, that do a list of work together.
///
/// Results come in the order of the work, and must not depend on which worker did what: what a worker remembers may make it faster,
/// not different.
public struct WorkerPool<Tool: Sendable>: Sendable {
    private let workers: [Worker]

    private final class Worker: Sendable {
        let tool: Mutex<Tool>
        init(_ tool: Tool) { self.tool = Mutex(tool) }
    }

    /// Makes a pool of as many workers as there are tools.
    ///
    /// - Precondition: there is one.
    public init(_ tools: [Tool]) {
        precondition(!tools.isEmpty, "no worker")
        workers = tools.map(Worker.init)
    }

    /// What a function makes of each item.
    public func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ body: @Sendable (Item, inout Tool) -> Result
    ) -> [Result] {
        guard workers.count > 1, items.count > 1 else {
            return workers[0].tool.withLock { tool in
                var results: [Result] = []
                for item in items { results.append(body(item, &tool)) }
                return results
            }
        }
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: min(workers.count, items.count)) { number in
            workers[number].tool.withLock { tool in
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
}

import Dispatch
import Synchronization

/// Work on its way through some workers: items wait to be worked on, and what came of them to be taken.
final class WorkQueue<Item: Sendable, Outcome: Sendable>: Sendable {
    private struct State {
        /// In the order in which they are to be worked on.
        var items: [(number: Int, item: Item)] = []
        /// By the numbers of their items.
        var outcomes: [Int: Outcome] = [:]
    }

    private let state = Mutex(State())
    /// Counts items that wait, and after `close` workers that are to go.
    private let itemsThere = DispatchSemaphore(value: 0)
    /// Counts outcomes that nobody has waited for.
    private let outcomesThere = DispatchSemaphore(value: 0)

    /// Adds an item with a number of its own.
    func add(_ item: Item, numbered number: Int) {
        state.withLock { $0.items.append((number, item)) }
        itemsThere.signal()
    }

    /// Works on items, in their order and together with other workers, until the queue is closed.
    func work(_ body: (Item) -> Outcome) {
        while true {
            itemsThere.wait()
            let next = state.withLock { $0.items.isEmpty ? nil : $0.items.removeFirst() }
            guard let (number, item) = next else { return }
            let outcome = body(item)
            state.withLock { $0.outcomes[number] = outcome }
            outcomesThere.signal()
        }
    }

    /// What came of an item, as soon as it is there; to be asked once, in one thread.
    func takeOutcome(numbered number: Int) -> Outcome {
        while true {
            if let outcome = state.withLock({ $0.outcomes.removeValue(forKey: number) }) { return outcome }
            outcomesThere.wait()
        }
    }

    /// Drops what waits, and lets so many workers go when they have done what they have in hand.
    func close(_ workers: Int) {
        state.withLock { $0.items = [] }
        for _ in 0..<workers { itemsThere.signal() }
    }
}

import Dispatch
import Synchronization

/// Results that another thread is about to set.
final class PendingResults<Outcome: Sendable>: Sendable {
    private let results = Mutex<[Outcome]>([])
    private let areSet = DispatchSemaphore(value: 0)

    /// Sets them, once.
    func set(_ outcomes: [Outcome]) {
        results.withLock { $0 = outcomes }
        areSet.signal()
    }

    /// The results, as soon as they are there; to be asked once.
    func wait() -> [Outcome] {
        areSet.wait()
        return results.withLock { $0 }
    }
}

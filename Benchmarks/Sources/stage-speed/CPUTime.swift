import Glibc

/// Measures work by the CPU time of this thread, which waiting for a shared machine does not add to.
enum CPUTime {
    /// The median seconds of some runs of `work`.
    static func median(ofRuns runs: Int = 5, _ work: () -> Void) -> Double {
        (0..<runs).map { _ in seconds(work) }.sorted()[runs / 2]
    }

    private static func seconds(_ work: () -> Void) -> Double {
        let before = now
        work()
        return now - before
    }

    private static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

/// Keeps the compiler from leaving out work whose result nobody reads.
@_optimize(none)
func use<Value>(_ value: Value) {}

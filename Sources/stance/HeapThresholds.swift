import CHeap

/// From which size on the C library asks the system for memory, and how much of it may lie free before it is given back.
enum HeapThresholds {
    /// Sets the one to the highest that glibc's own rule can reach, the other above all that a stream takes, so that a stream of any
    /// length takes the same memory from its first megabyte on.
    ///
    /// The rule raises the one to the largest block that was freed so far, the other to twice as much, and how large blocks and small
    /// ones have followed each other stays in the heap's gaps: a gigabyte of text took a tenth more memory than ten megabytes. A run
    /// that needs less at its end than on its way, as training does, is better off with the rule.
    static func keep() { cheap_keep_thresholds(32 << 20, 128 << 20) }
}

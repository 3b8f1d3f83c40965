public import CPrefetch

extension Span {
    /// Asks the processor to fetch an element that is soon needed, and does not wait for it.
    ///
    /// Reads at random places of a table that does not fit the cache then wait for memory together. It is a hint: an index that there is
    /// not does no harm.
    @inlinable
    @inline(__always)
    package func prefetch(_ index: Int) {
        let start = unsafe withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
        cprefetch(start &+ UInt(bitPattern: index &* MemoryLayout<Element>.stride))
    }
}

extension HashTable {
    /// Farther from its place no hash stands in a table that is half empty, but by design: then looking up would take long.
    private static let farthest = 1024

    /// Whether looking up each of its hashes finds a number of its own.
    ///
    /// A hash is found if no slot between its place and where it stands is empty.
    ///
    /// - Complexity: O(*n*), however the slots are filled.
    package var findsAll: Bool {
        let (hashes, values) = (hashes.span, values.span)
        let mask = hashes.count &- 1
        // There is an empty slot: the table's initializer sees to that. Runs of taken slots are counted from there.
        guard let empty = hashes.indices.first(where: { hashes[$0] == 0 }) else { return false }
        var seen = [Bool](repeating: false, count: count)
        var isSeen = seen.mutableSpan
        var run = 0
        for part in [(empty + 1)..<hashes.count, 0..<(empty + 1)] {
            for slot in part {
                let hash = unsafe hashes[unchecked: slot]
                guard hash != 0 else {
                    run = 0
                    continue
                }
                let distance = (slot &- Int(truncatingIfNeeded: hash)) & mask
                let number = Int(unsafe values[unchecked: slot])
                // The initializer has seen to it that numbers lie below the count.
                guard distance <= min(run, Self.farthest), unsafe !isSeen[unchecked: number] else {
                    return false
                }
                unsafe isSeen[unchecked: number] = true
                run &+= 1
            }
        }
        return true
    }
}

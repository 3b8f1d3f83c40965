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
        let mask = hashes.count - 1
        // There is an empty slot: the table's initializer sees to that. Runs of taken slots are counted from there.
        guard let empty = hashes.indices.first(where: { hashes[$0] == 0 }) else { return false }
        var seen = [Bool](repeating: false, count: count)
        var run = 0
        for step in 1...hashes.count {
            let slot = (empty + step) & mask
            let hash = hashes[slot]
            guard hash != 0 else {
                run = 0
                continue
            }
            let distance = (slot - Int(truncatingIfNeeded: hash)) & mask
            let number = Int(values[slot])
            guard distance <= min(run, Self.farthest), !seen[number] else { return false }
            seen[number] = true
            run += 1
        }
        return true
    }
}

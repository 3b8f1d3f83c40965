import StanceLinearAlgebra
import StanceText

/// The inner products of blocks of terms, of which the columns are given, with weights that stay the same, in room that is used again; see
/// `TermProduct`.
struct ColumnProduct {
    /// One a column at least.
    let weights: [Double]
    /// Idf^*p*, by column.
    let frequencies: [Float]
    /// How often a term has come up, by its column, and `base` added to it; not above `base` if it has not.
    ///
    /// Made when first needed.
    private var counts: [UInt32] = []
    /// What counts begin at, above all counts of the sentences before, so that these need not be made 0.
    private var base: UInt32 = 0
    /// The columns that came up a second time; the last place takes what is not kept.
    private var repeated: [Int32] = []

    init(weights: [Double], frequencies: [Float]) {
        self.weights = weights
        self.frequencies = frequencies
    }

    /// The product of a block.
    ///
    /// - Parameter forEachTerm: takes the occurrences of all terms into the sums, and calls `count` with the column of each.
    @inline(__always)
    mutating func product(
        _ forEachTerm: (_ sums: inout TermSums, _ count: (_ column: Int32) -> Void) -> Void
    ) -> Double {
        makeRoom()
        var (known, again): ([UInt32], [Int32]) = ([], [])
        swap(&known, &counts)
        swap(&again, &repeated)
        var counts = known.mutableSpan
        var repeated = again.mutableSpan
        var sums = TermSums()
        var (next, termCount) = (0, 0)
        let base = base
        forEachTerm(&sums) { column in
            // Without a branch, as what comes up a second time is hard to guess. The columns of a checked vocabulary lie below its
            // count, and each is noted at most once.
            let index = Int(column)
            let count = max(unsafe counts[unchecked: index], base)
            unsafe repeated[unchecked: next] = column
            next &+= count == base &+ 1 ? 1 : 0
            unsafe counts[unchecked: index] = count &+ 1
            termCount &+= 1
        }
        for index in 0..<next {
            let column = Int(repeated[index])
            sums.putRight(
                Int(counts[column] - base), frequency: frequencies[column], weight: weights[column])
        }
        swap(&known, &self.counts)
        swap(&again, &self.repeated)
        // A term comes up at most once a byte.
        self.base += UInt32(truncatingIfNeeded: min(termCount, Document.longest))
        return sums.quotient
    }

    /// Makes room for the counts of a sentence.
    private mutating func makeRoom() {
        guard counts.isEmpty || base > 1 << 31 else { return }
        counts = .init(repeating: 0, count: frequencies.count)
        repeated = .init(repeating: 0, count: frequencies.count + 1)
        base = 0
    }
}

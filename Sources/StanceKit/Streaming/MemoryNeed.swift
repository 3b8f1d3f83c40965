/// How much memory a training run from a stream takes, as far as it grows with the data.
struct MemoryNeed {
    private let limit: Int
    private let file: String

    /// The program itself, its buffers, and what is written in the end.
    private static let base = 48 << 20
    /// Labels, folds, offsets, and about ten numbers a row in the solver.
    private static let perRow = 136
    /// A dense value is a number of eight bytes in an array that has grown by doubling.
    private static let perDenseValue = 16
    /// The column of each element, or its number while terms are counted, and a part of what columns take: weights, gradients and sums for
    /// four pieces of the matrix are some 250 bytes, and there is a column for each 40 elements (100,000 sentences) to 90 (a million).
    private static let perElement = 6
    /// The share of the limit that counting terms may take; it ends before the solver begins.
    private static let countingShare = 0.4

    init(limit: Int, file: String) {
        self.limit = limit
        self.file = file
    }

    /// The memory that counting terms may take.
    var countingBytes: Int { max(0, Int(Double(limit - Self.base) * Self.countingShare)) }

    /// Refuses to go on if the rest of the file, if it is like what was read, needs more than there is.
    ///
    /// - Parameters:
    ///   - elements: the elements of all rows so far, rare terms included.
    ///   - share: the share of the file that is read, where its length is known.
    func check(elements: Int, rows: Int, denseColumns: Int, share: Double?) throws(StreamError) {
        let now = elements * Self.perElement + rows * (Self.perRow + denseColumns * Self.perDenseValue)
        // At the very beginning the share says little.
        let whole = share.flatMap { $0 > 0.02 ? Double(now) / $0 : nil } ?? Double(now)
        let need = Self.base + Int(whole)
        if need > limit { throw .needsMemory(file: file, about: need, limit: limit) }
    }
}

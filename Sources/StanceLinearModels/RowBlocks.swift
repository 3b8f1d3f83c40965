/// The rows of a matrix in blocks of neighbours, blocks that follow each other lying far apart.
///
/// Each row comes once. The order depends on the number of rows alone.
package struct RowBlocks: Sequence {
    /// How many rows there are.
    let rowCount: Int

    /// Enough rows that those of a block are read in a row, few enough that blocks mix.
    private static let size = 32

    package init(rowCount: Int) { self.rowCount = rowCount }

    package func makeIterator() -> some IteratorProtocol<Range<Int>> {
        let count = (rowCount + Self.size - 1) / Self.size
        let stride = Self.stride(of: count)
        return (0..<count).lazy.map { number in
            let start = number * stride % count * Self.size
            return start..<Swift.min(start + Self.size, rowCount)
        }.makeIterator()
    }

    /// About the golden section of `count`, whose multiples fill a circle evenly, and without a common divisor with it.
    private static func stride(of count: Int) -> Int {
        var stride = Int(Double(count) * 0.618_033_988_749_895)
        while greatestCommonDivisor(stride, count) > 1 { stride += 1 }
        return Swift.max(stride, 1)
    }

    private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
        second == 0 ? first : greatestCommonDivisor(second, first % second)
    }
}

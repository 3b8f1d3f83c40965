/// A matrix in compressed sparse rows, each row and each column times a factor of its own.
///
/// The elements of row *i* are those from `rowOffsets[i]` up to `rowOffsets[i + 1]` of `columns`. The first of them have their values
/// from `valueOffsets[i]` up to `valueOffsets[i + 1]` of `values`; those behind are 1. An element is its value times `rowFactors[i]`
/// times `columnFactors[j]`; without factors it is its value.
///
/// A TF-IDF weight is such a product: the term's idf, over the row's norm, times a function of how often the term stands there, which
/// is nearly always once. So most elements take four bytes and not eight, and a product reads half the memory.
///
/// Everything is validated when a matrix is made, so the products need not check again.
public struct SparseMatrix: Hashable, Sendable {
    /// Where each row begins, and where the last one ends: one more than there are rows.
    public let rowOffsets: [Int]
    /// The column of every stored element; strictly ascending within a row where there are no factors.
    public let columns: [Int32]
    /// Where the values of each row begin, and where those of the last one end.
    public let valueOffsets: [Int]
    /// The values of the first elements of each row, before the factors.
    public let values: [Float]
    /// What each row is multiplied by, or empty for 1.
    public let rowFactors: [Float]
    /// What each column is multiplied by, or empty for 1.
    public let columnFactors: [Float]
    /// The number of columns, stored elements or not.
    public let columnCount: Int

    /// Makes a matrix without factors from the parts of its compressed form, which may come from a file.
    ///
    /// - Throws: `LinearAlgebraError` for parts that are no matrix.
    /// - Complexity: O(rows + stored elements).
    public init(
        rowOffsets: [Int], columns: [Int32], values: [Float], columnCount: Int
    ) throws(LinearAlgebraError) {
        Self.checkColumnCount(columnCount)
        guard columns.count == values.count else {
            throw .lengthMismatch(columns: columns.count, values: values.count)
        }
        try Self.check(rowOffsets, of: columns.count)
        for row in 0..<rowOffsets.count - 1 {
            var previous: Int32 = -1
            for column in columns[rowOffsets[row]..<rowOffsets[row + 1]] {
                guard column >= 0, column < columnCount else {
                    throw .columnOutOfRange(row: row, column: Int(column), columnCount: columnCount)
                }
                guard column > previous else { throw .columnsNotAscending(row: row) }
                previous = column
            }
        }
        self.init(
            validRowOffsets: rowOffsets, columns: columns, values: values, columnCount: columnCount)
    }

    /// Makes a matrix with factors; a factor a column says how many there are.
    ///
    /// - Precondition: No row has a column twice.
    /// - Throws: `LinearAlgebraError` for parts that are no matrix otherwise.
    /// - Complexity: O(rows + stored elements).
    public init(
        rowOffsets: [Int], columns: [Int32], valueOffsets: [Int], values: [Float], rowFactors: [Float],
        columnFactors: [Float]
    ) throws(LinearAlgebraError) {
        Self.checkColumnCount(columnFactors.count)
        try Self.check(rowOffsets, of: columns.count)
        guard valueOffsets.count == rowOffsets.count, rowFactors.count == rowOffsets.count - 1 else {
            throw .lengthMismatch(columns: rowOffsets.count, values: valueOffsets.count)
        }
        try Self.check(valueOffsets, of: values.count)
        let count = columnFactors.count
        for row in rowFactors.indices {
            let range = rowOffsets[row]..<rowOffsets[row + 1]
            guard valueOffsets[row + 1] - valueOffsets[row] <= range.count else {
                throw .malformedRowOffsets(row: row)
            }
            for element in range where !(0..<count).contains(Int(columns[element])) {
                throw .columnOutOfRange(row: row, column: Int(columns[element]), columnCount: count)
            }
        }
        self.rowOffsets = rowOffsets
        self.columns = columns
        self.valueOffsets = valueOffsets
        self.values = values
        self.rowFactors = rowFactors
        self.columnFactors = columnFactors
        columnCount = count
    }

    /// Makes a matrix without factors from its rows.
    ///
    /// - Precondition: No row reaches beyond `columnCount`.
    /// - Complexity: O(rows + stored elements).
    public init(rows: some Collection<SparseVector>, columnCount: Int) {
        Self.checkColumnCount(columnCount)
        let elementCount = rows.reduce(0) { $0 + $1.count }
        var rowOffsets = [0]
        var columns: [Int32] = []
        var values: [Float] = []
        rowOffsets.reserveCapacity(rows.count + 1)
        columns.reserveCapacity(elementCount)
        values.reserveCapacity(elementCount)
        for row in rows {
            if let last = row.indices.last {
                precondition(Int(last) < columnCount, "column \(last) of \(columnCount)")
            }
            columns += row.indices
            values += row.values
            rowOffsets.append(columns.count)
        }
        self.init(
            validRowOffsets: rowOffsets, columns: columns, values: values, columnCount: columnCount)
    }

    private init(validRowOffsets: [Int], columns: [Int32], values: [Float], columnCount: Int) {
        rowOffsets = validRowOffsets
        valueOffsets = validRowOffsets
        self.columns = columns
        self.values = values
        rowFactors = []
        columnFactors = []
        self.columnCount = columnCount
    }

    private static func checkColumnCount(_ count: Int) {
        precondition(count >= 0 && count <= Int32.max, "\(count) columns, at most \(Int32.max)")
    }

    /// Refuses offsets that do not begin at 0, fall, or do not end at `count`.
    private static func check(_ offsets: [Int], of count: Int) throws(LinearAlgebraError) {
        guard offsets.first == 0 else { throw .malformedRowOffsets(row: 0) }
        for row in 0..<offsets.count - 1 {
            guard offsets[row] <= offsets[row + 1], offsets[row + 1] <= count else {
                throw .malformedRowOffsets(row: row)
            }
        }
        guard offsets.last == count else { throw .malformedRowOffsets(row: offsets.count - 1) }
    }

    /// The number of rows.
    public var rowCount: Int { rowOffsets.count - 1 }
}

/// A matrix in compressed sparse rows.
///
/// The elements of row *i* are those from `rowOffsets[i]` up to `rowOffsets[i + 1]` of `columns` and
/// `values`. Everything is validated when a matrix is made, so the products need not check again.
public struct SparseMatrix: Hashable, Sendable {
    /// Where each row begins, and where the last one ends: one more than there are rows.
    public let rowOffsets: [Int]
    /// The column of every stored element, strictly ascending within a row.
    public let columns: [Int32]
    /// The stored elements, one for each of `columns`.
    public let values: [Float]
    /// The number of columns, stored elements or not.
    public let columnCount: Int

    /// Makes a matrix from the parts of its compressed form, which may come from a file.
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
        guard rowOffsets.first == 0 else { throw .malformedRowOffsets(row: 0) }
        for row in 0..<rowOffsets.count - 1 {
            let (start, end) = (rowOffsets[row], rowOffsets[row + 1])
            guard start <= end, end <= columns.count else { throw .malformedRowOffsets(row: row) }
            var previous: Int32 = -1
            for column in columns[start..<end] {
                guard column >= 0, column < columnCount else {
                    throw .columnOutOfRange(row: row, column: Int(column), columnCount: columnCount)
                }
                guard column > previous else { throw .columnsNotAscending(row: row) }
                previous = column
            }
        }
        guard rowOffsets.last == columns.count else {
            throw .malformedRowOffsets(row: rowOffsets.count - 1)
        }
        self.init(
            validRowOffsets: rowOffsets, columns: columns, values: values, columnCount: columnCount)
    }

    /// Makes a matrix from its rows.
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
        self.rowOffsets = validRowOffsets
        self.columns = columns
        self.values = values
        self.columnCount = columnCount
    }

    private static func checkColumnCount(_ count: Int) {
        precondition(count >= 0 && count <= Int32.max, "\(count) columns, at most \(Int32.max)")
    }

    /// The number of rows.
    public var rowCount: Int { rowOffsets.count - 1 }

    /// The row at `row`, copied.
    ///
    /// - Complexity: O(stored elements of the row).
    public subscript(row row: Int) -> SparseVector {
        let range = rowOffsets[row]..<rowOffsets[row + 1]
        return SparseVector(indices: Array(columns[range]), values: Array(values[range]))
    }

    /// The matrix made of the rows at `rows`, in that order; a row may be taken more than once.
    ///
    /// - Complexity: O(stored elements of the result).
    public func selecting(rows: some Collection<Int>) -> SparseMatrix {
        var selectedOffsets = [0]
        var selectedColumns: [Int32] = []
        var selectedValues: [Float] = []
        selectedOffsets.reserveCapacity(rows.count + 1)
        for row in rows {
            let range = rowOffsets[row]..<rowOffsets[row + 1]
            selectedColumns += columns[range]
            selectedValues += values[range]
            selectedOffsets.append(selectedColumns.count)
        }
        return SparseMatrix(
            validRowOffsets: selectedOffsets, columns: selectedColumns, values: selectedValues,
            columnCount: columnCount)
    }
}

/// A matrix that stores all its elements, row after row.
public struct DenseMatrix: Hashable, Sendable {
    /// The elements, row after row.
    public private(set) var elements: [Double]
    /// The number of rows.
    public let rowCount: Int
    /// The number of columns.
    public let columnCount: Int

    /// Makes a matrix from its elements, row after row.
    ///
    /// - Precondition: There are `rowCount` · `columnCount` elements.
    public init(elements: [Double], rowCount: Int, columnCount: Int) {
        precondition(rowCount >= 0 && columnCount >= 0, "\(rowCount) rows, \(columnCount) columns")
        precondition(
            elements.count == rowCount * columnCount,
            "\(elements.count) elements against \(rowCount) × \(columnCount)")
        self.elements = elements
        self.rowCount = rowCount
        self.columnCount = columnCount
    }

    /// Makes a matrix from its rows.
    ///
    /// - Parameter columnCount: Needed only where there may be no rows.
    /// - Precondition: All rows have the same number of elements.
    public init(rows: [[Double]], columnCount: Int? = nil) {
        let columnCount = columnCount ?? rows.first?.count ?? 0
        var elements: [Double] = []
        elements.reserveCapacity(rows.count * columnCount)
        for row in rows {
            precondition(row.count == columnCount, "\(row.count) elements against \(columnCount) columns")
            elements += row
        }
        self.init(elements: elements, rowCount: rows.count, columnCount: columnCount)
    }

    /// Makes a matrix of zeros.
    public init(zeros rowCount: Int, by columnCount: Int) {
        self.init(
            elements: [Double](repeating: 0, count: rowCount * columnCount), rowCount: rowCount,
            columnCount: columnCount)
    }

    /// The element at `row` and `column`.
    public subscript(row: Int, column: Int) -> Double {
        get { elements[index(row, column)] }
        set { elements[index(row, column)] = newValue }
    }

    /// The row at `row`, copied.
    public subscript(row row: Int) -> [Double] {
        precondition(row >= 0 && row < rowCount, "row \(row) of \(rowCount)")
        return Array(elements[row * columnCount..<(row + 1) * columnCount])
    }

    /// The matrix made of the rows at `rows`, in that order; a row may be taken more than once.
    public func selecting(rows: some Collection<Int>) -> DenseMatrix {
        var selected: [Double] = []
        selected.reserveCapacity(rows.count * columnCount)
        for row in rows {
            precondition(row >= 0 && row < rowCount, "row \(row) of \(rowCount)")
            selected += elements[row * columnCount..<(row + 1) * columnCount]
        }
        return DenseMatrix(elements: selected, rowCount: rows.count, columnCount: columnCount)
    }

    private func index(_ row: Int, _ column: Int) -> Int {
        precondition(row >= 0 && row < rowCount, "row \(row) of \(rowCount)")
        precondition(column >= 0 && column < columnCount, "column \(column) of \(columnCount)")
        return row * columnCount + column
    }
}

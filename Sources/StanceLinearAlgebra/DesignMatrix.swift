/// The features of many sentences: a sparse block of columns followed by a dense block.
public struct DesignMatrix: Hashable, Sendable {
    /// The first columns.
    public let sparse: SparseMatrix
    /// The last columns.
    public let dense: DenseMatrix

    /// Puts two blocks side by side.
    ///
    /// - Precondition: Both have the same number of rows.
    public init(sparse: SparseMatrix, dense: DenseMatrix) {
        precondition(
            sparse.rowCount == dense.rowCount,
            "\(sparse.rowCount) sparse rows against \(dense.rowCount) dense ones")
        self.sparse = sparse
        self.dense = dense
    }

    /// Makes a design matrix without dense columns.
    public init(sparse: SparseMatrix) {
        self.init(sparse: sparse, dense: DenseMatrix(zeros: sparse.rowCount, by: 0))
    }

    /// Makes a design matrix without sparse columns.
    public init(dense: DenseMatrix) {
        let noElements = [SparseVector](repeating: SparseVector(), count: dense.rowCount)
        self.init(sparse: SparseMatrix(rows: noElements, columnCount: 0), dense: dense)
    }

    /// Makes a design matrix from its rows.
    ///
    /// - Precondition: No sparse part reaches beyond `sparseColumnCount`; every dense part has
    ///   `denseColumnCount` elements.
    public init(rows: [DesignRow], sparseColumnCount: Int, denseColumnCount: Int) {
        self.init(
            sparse: SparseMatrix(rows: rows.map(\.sparse), columnCount: sparseColumnCount),
            dense: DenseMatrix(rows: rows.map(\.dense), columnCount: denseColumnCount))
    }

    /// The number of rows.
    public var rowCount: Int { dense.rowCount }

    /// The number of columns of both blocks.
    public var columnCount: Int { sparse.columnCount + dense.columnCount }

    /// The row at `row`, copied.
    public subscript(row row: Int) -> DesignRow {
        DesignRow(sparse: sparse[row: row], dense: dense[row: row])
    }

    /// The matrix made of the rows at `rows`, in that order; a row may be taken more than once.
    public func selecting(rows: some Collection<Int>) -> DesignMatrix {
        DesignMatrix(sparse: sparse.selecting(rows: rows), dense: dense.selecting(rows: rows))
    }

    /// The row and column of the first element that is not a number within ±`limit`, or `nil` if all are.
    ///
    /// Sparse elements come first. Columns are counted over both blocks.
    ///
    /// - Complexity: O(stored elements).
    public func firstElement(beyond limit: Double) -> (row: Int, column: Int)? {
        if let place = sparse.firstElement(beyond: limit) { return place }
        if let position = dense.elements.firstIndex(where: { !($0.magnitude <= limit) }) {
            let (row, column) = position.quotientAndRemainder(dividingBy: dense.columnCount)
            return (row, sparse.columnCount + column)
        }
        return nil
    }
}

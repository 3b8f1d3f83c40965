extension DesignMatrix {
    /// The product *X v*, one sum a row.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    /// - Complexity: O(stored elements).
    public func product(_ vector: Span<Double>) -> [Double] {
        checkColumns(of: vector)
        var result = [Double](repeating: 0, count: rowCount)
        dense.addProduct(vector.extracting(last: dense.columnCount), to: &result)
        sparse.addProduct(vector.extracting(first: sparse.columnCount), to: &result)
        return result
    }

    /// The product *X v*, one sum a row.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    /// - Complexity: O(stored elements).
    public func product(_ vector: [Double]) -> [Double] { product(vector.span) }

    /// The product *Xᵀ r*, one sum a column.
    ///
    /// - Precondition: `rowVector` has `rowCount` elements.
    /// - Complexity: O(stored elements).
    public func transposedProduct(_ rowVector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: columnCount)
        sparse.writeTransposedProduct(rowVector, to: &result)
        dense.addTransposedProduct(rowVector, to: &result, at: sparse.columnCount)
        return result
    }

    /// The row terms *t = diag(d) (X v + a)* and the product *Xᵀ t*, in one pass over the sparse block.
    ///
    /// With *d* the second derivatives of a loss by its decision values, and *a* the change of the intercept,
    /// these are what a product with its Hessian is made of.
    ///
    /// - Precondition: `vector` has `columnCount` elements, `weights` has `rowCount`.
    /// - Complexity: O(stored elements).
    public func weightedGramProduct(
        _ vector: Span<Double>, adding offset: Double = 0, weights: [Double]
    ) -> (columnSums: [Double], rowTerms: [Double]) {
        checkColumns(of: vector)
        var rowTerms = [Double](repeating: offset, count: rowCount)
        var columnSums = [Double](repeating: 0, count: columnCount)
        dense.addProduct(vector.extracting(last: dense.columnCount), to: &rowTerms)
        sparse.writeWeightedGramProduct(
            vector.extracting(first: sparse.columnCount), weights: weights, rowTerms: &rowTerms,
            to: &columnSums)
        dense.addTransposedProduct(rowTerms, to: &columnSums, at: sparse.columnCount)
        return (columnSums, rowTerms)
    }

    /// Functions of all rows' products with `vector`, and what the derivatives of their sum by `vector` are made of, in one pass over the
    /// sparse block.
    ///
    /// - Parameter function: is asked once for each row, in any order and from several threads.
    /// - Precondition: `vector` has `columnCount` elements.
    /// - Complexity: O(stored elements).
    public func derivatives(
        at vector: Span<Double>, of function: (_ row: Int, _ product: Double) -> RowDerivatives
    ) -> MatrixDerivatives {
        checkColumns(of: vector)
        var products = [Double](repeating: 0, count: rowCount)
        dense.addProduct(vector.extracting(last: dense.columnCount), to: &products)
        var result = MatrixDerivatives(
            rowCount: rowCount, columnCount: columnCount, sparseColumnCount: sparse.columnCount)
        sparse.writeDerivatives(
            at: vector.extracting(first: sparse.columnCount), adding: products, of: function, to: &result)
        dense.addTransposedProduct(result.firsts, to: &result.columnSums, at: sparse.columnCount)
        return result
    }

    /// The inner product of the row at `row` with `vector`, equal to the last bit to `self[row:
    /// row].dot(vector)`.
    ///
    /// `product` may round the dense block differently, because BLAS orders its sums as it likes.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    public func dot(row: Int, _ vector: Span<Double>) -> Double {
        checkColumns(of: vector)
        return sparse.dot(row: row, vector.extracting(first: sparse.columnCount))
            + dense.dot(row: row, vector.extracting(last: dense.columnCount))
    }

    private func checkColumns(of vector: Span<Double>) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
    }
}

extension SparseMatrix {
    /// The product *X v*, one sum a row.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    /// - Complexity: O(stored elements).
    public func product(_ vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: rowCount)
        addProduct(vector.span, to: &result)
        return result
    }

    /// The product *Xᵀ r*, one sum a column, each taken in the order of the rows, piece by piece (`RowPieces`).
    ///
    /// - Precondition: `rowVector` has `rowCount` elements.
    /// - Complexity: O(stored elements).
    public func transposedProduct(_ rowVector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: columnCount)
        addTransposedProduct(rowVector, to: &result)
        return result
    }

    /// The sums Σᵢ dᵢ xᵢⱼ² of each column *j*: the diagonal of *Xᵀ diag(d) X*.
    ///
    /// - Precondition: `weights` has `rowCount` elements.
    /// - Complexity: O(stored elements).
    public func weightedSquaredColumnSums(_ weights: [Double]) -> [Double] {
        precondition(weights.count == rowCount, "\(weights.count) weights against \(rowCount) rows")
        var result = [Double](repeating: 0, count: columnCount)
        RowPieces(of: self).addSums(of: columnCount, to: &result) { rows, sums in
            let (offsets, columns, values) = (rowOffsets.span, self.columns.span, self.values.span)
            for row in rows where weights[row] != 0 {
                SparseKernels.scatterSquares(
                    weights[row], columns: columns, values: values, in: offsets[row]..<offsets[row + 1],
                    to: &sums)
            }
        }
        return result
    }

    /// The inner product of the row at `row` with `vector`, equal to the last bit to `self[row:
    /// row].dot(vector)`.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    public func dot(row: Int, _ vector: Span<Double>) -> Double {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        return SparseKernels.dot(
            columns: columns.span, values: values.span, in: rowOffsets[row]..<rowOffsets[row + 1], vector)
    }

    /// Adds *X v* to `result`, the pieces side by side.
    func addProduct(_ vector: Span<Double>, to result: inout [Double]) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        precondition(result.count == rowCount, "\(result.count) sums against \(rowCount) rows")
        let pieces = RowPieces(of: self)
        unsafe vector.withUnsafeBufferPointer { vector in
            unsafe result.withUnsafeMutableBufferPointer { result in
                pieces.perform { piece in
                    let (offsets, columns, values) = (rowOffsets.span, self.columns.span, self.values.span)
                    let vector = unsafe Span(_unsafeElements: vector)
                    for row in pieces[piece] {
                        unsafe result[row] += SparseKernels.dot(
                            columns: columns, values: values, in: offsets[row]..<offsets[row + 1], vector)
                    }
                }
            }
        }
    }

    /// Adds *Xᵀ r* to the first `columnCount` elements of `result`.
    func addTransposedProduct(_ rowVector: [Double], to result: inout [Double]) {
        precondition(rowVector.count == rowCount, "\(rowVector.count) elements against \(rowCount) rows")
        precondition(result.count >= columnCount, "\(result.count) sums against \(columnCount) columns")
        RowPieces(of: self).addSums(of: columnCount, to: &result) { rows, sums in
            let (offsets, columns, values) = (rowOffsets.span, self.columns.span, self.values.span)
            let factors = rowVector.span
            for row in rows where factors[row] != 0 {
                SparseKernels.scatter(
                    factors[row], columns: columns, values: values, in: offsets[row]..<offsets[row + 1],
                    to: &sums)
            }
        }
    }

    /// Replaces *t* by *diag(d) (t + X v)* and adds *Xᵀ t* to the first `columnCount` elements of `result`.
    ///
    /// One pass does both: a row is still in L1 when its elements are scattered, which two passes would fetch
    /// twice from memory. Rows of weight 0, such as those that a fold leaves out, are passed over.
    func addWeightedGramProduct(
        _ vector: Span<Double>, weights: [Double], rowTerms: inout [Double], to result: inout [Double]
    ) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        precondition(weights.count == rowCount, "\(weights.count) weights against \(rowCount) rows")
        precondition(rowTerms.count == rowCount, "\(rowTerms.count) terms against \(rowCount) rows")
        precondition(result.count >= columnCount, "\(result.count) sums against \(columnCount) columns")
        unsafe vector.withUnsafeBufferPointer { vector in
            unsafe rowTerms.withUnsafeMutableBufferPointer { terms in
                RowPieces(of: self).addSums(of: columnCount, to: &result) { rows, sums in
                    let (offsets, columns, values) = (rowOffsets.span, self.columns.span, self.values.span)
                    let (vector, weights) = unsafe (Span(_unsafeElements: vector), weights.span)
                    for row in rows {
                        guard weights[row] != 0 else {
                            unsafe terms[row] = 0
                            continue
                        }
                        let range = offsets[row]..<offsets[row + 1]
                        let product = SparseKernels.dot(
                            columns: columns, values: values, in: range, vector)
                        let term = unsafe weights[row] * (terms[row] + product)
                        unsafe terms[row] = term
                        SparseKernels.scatter(
                            term, columns: columns, values: values, in: range, to: &sums)
                    }
                }
            }
        }
    }
}

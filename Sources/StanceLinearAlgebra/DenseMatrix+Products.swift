internal import CBLAS

extension DenseMatrix {
    /// The product *X v*, by dgemv.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    public func product(_ vector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: rowCount)
        addProduct(vector.span, to: &result)
        return result
    }

    /// The product *Xᵀ r*, by dgemv.
    ///
    /// - Precondition: `rowVector` has `rowCount` elements.
    public func transposedProduct(_ rowVector: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: columnCount)
        addTransposedProduct(rowVector, to: &result, at: 0)
        return result
    }

    /// The weighted Gram matrix *Xᵀ diag(d) X*, whole and symmetric.
    ///
    /// Rows are scaled by √d into a buffer that stays in the L2 cache, and dsyrk adds up one buffer after the
    /// other: dsyrk reads its argument once a column, so over the whole matrix it would read memory that
    /// often.
    ///
    /// - Precondition: `weights` has `rowCount` elements, none negative.
    /// - Complexity: O(rows · columns²).
    public func weightedGram(_ weights: [Double]) -> DenseMatrix {
        precondition(weights.count == rowCount, "\(weights.count) weights against \(rowCount) rows")
        guard rowCount > 0, columnCount > 0 else { return DenseMatrix(zeros: columnCount, by: columnCount) }
        let chunkRows = Swift.min(rowCount, Swift.max(1, 16_384 / columnCount))
        var scaled = [Double](repeating: 0, count: chunkRows * columnCount)
        var gram = [Double](repeating: 0, count: columnCount * columnCount)
        for start in stride(from: 0, to: rowCount, by: chunkRows) {
            let rows = start..<Swift.min(start + chunkRows, rowCount)
            scaleRows(rows, weights, into: &scaled)
            unsafe scaled.withUnsafeBufferPointer { scaled in
                unsafe gram.withUnsafeMutableBufferPointer { gram in
                    unsafe cblas_dsyrk(
                        CblasRowMajor, CblasLower, CblasTrans, Int32(columnCount), Int32(rows.count), 1,
                        scaled.baseAddress, Int32(columnCount), 1, gram.baseAddress, Int32(columnCount))
                }
            }
        }
        for row in 0..<columnCount {
            for column in 0..<row { gram[column * columnCount + row] = gram[row * columnCount + column] }
        }
        return DenseMatrix(elements: gram, rowCount: columnCount, columnCount: columnCount)
    }

    /// ‖x‖² of the row at `row`.
    func squareSum(ofRow row: Int) -> Double {
        let elements = elements.span.extracting(row * columnCount..<(row + 1) * columnCount)
        return BLAS.dot(elements, elements)
    }

    /// Adds a multiple of the row at `row` to `sums`, an element a column.
    func add(_ factor: Double, timesRow row: Int, to sums: inout [Double]) {
        for column in 0..<columnCount { sums[column] += factor * elements[row * columnCount + column] }
    }

    /// The inner product of the row at `row` with `vector`, equal to the last bit to
    /// `BLAS.dot(self[row: row], vector)`.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    public func dot(row: Int, _ vector: Span<Double>) -> Double {
        BLAS.dot(elements.span.extracting(row * columnCount..<(row + 1) * columnCount), vector)
    }

    /// Adds *X v* to `result`.
    func addProduct(_ vector: Span<Double>, to result: inout [Double]) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        precondition(result.count == rowCount, "\(result.count) sums against \(rowCount) rows")
        guard rowCount > 0, columnCount > 0 else { return }
        unsafe elements.withUnsafeBufferPointer { elements in
            unsafe vector.withUnsafeBufferPointer { vector in
                unsafe result.withUnsafeMutableBufferPointer { result in
                    unsafe cblas_dgemv(
                        CblasRowMajor, CblasNoTrans, Int32(rowCount), Int32(columnCount), 1,
                        elements.baseAddress, Int32(columnCount), vector.baseAddress, 1, 1,
                        result.baseAddress, 1)
                }
            }
        }
    }

    /// Adds *Xᵀ r* to the `columnCount` elements of `result` from `offset`.
    func addTransposedProduct(_ rowVector: [Double], to result: inout [Double], at offset: Int) {
        precondition(rowVector.count == rowCount, "\(rowVector.count) elements against \(rowCount) rows")
        precondition(
            offset >= 0 && offset + columnCount <= result.count,
            "\(offset) + \(columnCount) sums against \(result.count)")
        guard rowCount > 0, columnCount > 0 else { return }
        unsafe elements.withUnsafeBufferPointer { elements in
            unsafe rowVector.withUnsafeBufferPointer { rowVector in
                unsafe result.withUnsafeMutableBufferPointer { result in
                    unsafe cblas_dgemv(
                        CblasRowMajor, CblasTrans, Int32(rowCount), Int32(columnCount), 1,
                        elements.baseAddress, Int32(columnCount), rowVector.baseAddress, 1, 1,
                        result.baseAddress.map { unsafe $0 + offset }, 1)
                }
            }
        }
    }

    private func scaleRows(_ rows: Range<Int>, _ weights: [Double], into scaled: inout [Double]) {
        var target = 0
        for row in rows {
            precondition(weights[row] >= 0, "weight \(weights[row]) of row \(row)")
            let factor = weights[row].squareRoot()
            for source in row * columnCount..<(row + 1) * columnCount {
                scaled[target] = factor * elements[source]
                target += 1
            }
        }
    }
}

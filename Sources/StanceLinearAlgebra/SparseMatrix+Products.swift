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
        writeTransposedProduct(rowVector, to: &result)
        return result
    }

    /// The inner product of the row at `row` with `vector`; without factors equal to the last bit to
    /// `self[row: row].dot(vector)`.
    ///
    /// - Precondition: `vector` has `columnCount` elements.
    public func dot(row: Int, _ vector: Span<Double>) -> Double {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        guard hasFactors else {
            return SparseKernels.dot(
                columns: columns.span, in: rowOffsets[row]..<rowOffsets[row + 1], values: values.span,
                in: valueOffsets[row]..<valueOffsets[row + 1], vector)
        }
        return (rowOffsets[row]..<rowOffsets[row + 1]).reduce(0.0) { sum, place in
            sum + element(at: place, row: row) * vector[Int(columns[place])]
        }
    }

    /// Adds *X v* to `result`, the pieces side by side.
    func addProduct(_ vector: Span<Double>, to result: inout [Double]) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        precondition(result.count == rowCount, "\(result.count) sums against \(rowCount) rows")
        let pieces = RowPieces(of: self)
        withColumnFactors(times: vector) { vector in
            unsafe vector.withUnsafeBufferPointer { vector in
                unsafe result.withUnsafeMutableBufferPointer { result in
                    pieces.perform { piece in
                        let (offsets, columns) = (rowOffsets.span, self.columns.span)
                        let (valueOffsets, values) = (self.valueOffsets.span, self.values.span)
                        let factors = rowFactors.span
                        let vector = unsafe Span(_unsafeElements: vector)
                        for row in pieces[piece] {
                            let sum = SparseKernels.dot(
                                columns: columns, in: offsets[row]..<offsets[row + 1], values: values,
                                in: valueOffsets[row]..<valueOffsets[row + 1], vector)
                            unsafe result[row] += factors.isEmpty ? sum : sum * Double(factors[row])
                        }
                    }
                }
            }
        }
    }

    /// Writes *Xᵀ r* to the first `columnCount` elements of `result`, which are 0.
    func writeTransposedProduct(_ rowVector: [Double], to result: inout [Double]) {
        precondition(rowVector.count == rowCount, "\(rowVector.count) elements against \(rowCount) rows")
        precondition(result.count >= columnCount, "\(result.count) sums against \(columnCount) columns")
        let pieces = RowPieces(of: self)
        let places = pieces.places(of: columnCount) { _ in
            0.0
        } filling: { rows, sums in
            let (offsets, columns) = (rowOffsets.span, self.columns.span)
            let (valueOffsets, values) = (self.valueOffsets.span, self.values.span)
            let factors = rowFactors.span
            let rowVector = rowVector.span
            for row in rows where rowVector[row] != 0 {
                SparseKernels.scatter(
                    factors.isEmpty ? rowVector[row] : rowVector[row] * Double(factors[row]),
                    columns: columns, in: offsets[row]..<offsets[row + 1], values: values,
                    in: valueOffsets[row]..<valueOffsets[row + 1], to: &sums)
            }
        }
        let factors = columnFactors.span
        for column in 0..<columnCount {
            result[column] =
                pieces.sum(of: column, in: places) { $0 } * (factors.isEmpty ? 1 : Double(factors[column]))
        }
    }

    /// Replaces *t* by *diag(d) (t + X v)* and writes *Xᵀ t* to the first `columnCount` elements of `result`, which are 0.
    ///
    /// One pass does both: a row is still in L1 when its elements are scattered, which two passes would fetch
    /// twice from memory. Rows of weight 0, such as those that a fold leaves out, are passed over.
    ///
    /// With factors the vectors are of `Float`, whose gathers and scatters miss the cache half as often: the steps of a search that come
    /// from such a product are a little other ones, but where it ends hangs on the gradient, which has all its digits.
    func writeWeightedGramProduct(
        _ vector: Span<Double>, weights: [Double], rowTerms: inout [Double], to result: inout [Double]
    ) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        precondition(weights.count == rowCount, "\(weights.count) weights against \(rowCount) rows")
        precondition(rowTerms.count == rowCount, "\(rowTerms.count) terms against \(rowCount) rows")
        precondition(result.count >= columnCount, "\(result.count) sums against \(columnCount) columns")
        guard hasFactors else {
            addWeightedGramProduct(weights: weights, rowTerms: &rowTerms) {
                vector[$0]
            } to: {
                result[$0] = $1
            }
            return
        }
        let factors = columnFactors.span
        addWeightedGramProduct(weights: weights, rowTerms: &rowTerms) {
            Float(vector[$0] * Double(factors[$0]))
        } to: {
            result[$0] = Double($1) * Double(factors[$0])
        }
    }

    private func addWeightedGramProduct<Number: BinaryFloatingPoint & BitwiseCopyable>(
        weights: [Double], rowTerms: inout [Double], _ element: (_ column: Int) -> Number,
        to write: (_ column: Int, _ sum: Number) -> Void
    ) {
        let pieces = RowPieces(of: self)
        let isFar = RowPieces.areFar(ColumnSum<Number>.self, columnCount)
        let places = unsafe rowTerms.withUnsafeMutableBufferPointer { terms in
            pieces.places(of: columnCount) {
                ColumnSum(element: element($0))
            } filling: { rows, places in
                let (offsets, columns) = (rowOffsets.span, self.columns.span)
                let (valueOffsets, values) = (self.valueOffsets.span, self.values.span)
                let (factors, weights) = (rowFactors.span, weights.span)
                for row in rows {
                    guard weights[row] != 0 else {
                        unsafe terms[row] = 0
                        continue
                    }
                    let range = offsets[row]..<offsets[row + 1]
                    let valued = valueOffsets[row]..<valueOffsets[row + 1]
                    let factor = factors.isEmpty ? 1 : Double(factors[row])
                    if isFar { SparseKernels.fetch(places.span, columns: columns, ahead: range) }
                    let product = SparseKernels.dot(
                        columns: columns, in: range, values: values, in: valued, places.span)
                    let term = unsafe weights[row] * (terms[row] + factor * Double(product))
                    unsafe terms[row] = term
                    SparseKernels.scatter(
                        Number(factor * term), columns: columns, in: range, values: values, in: valued,
                        to: &places)
                }
            }
        }
        for column in 0..<columnCount { write(column, pieces.sum(of: column, in: places, \.sum)) }
    }

    /// Calls `body` with the vector's elements times the column factors.
    private func withColumnFactors(times vector: Span<Double>, _ body: (Span<Double>) -> Void) {
        guard hasFactors else { return body(vector) }
        let factors = columnFactors.span
        let scaled = vector.indices.map { unsafe vector[unchecked: $0] * Double(factors[$0]) }
        body(scaled.span)
    }
}

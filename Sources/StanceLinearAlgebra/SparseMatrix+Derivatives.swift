extension SparseMatrix {
    /// Takes functions of all rows' products with a vector, and sums of their derivatives, in one pass.
    ///
    /// A row is still in L1, and its columns' places near, when its elements are scattered.
    ///
    /// - Parameters:
    ///   - offsets: what is added to each row's product.
    ///   - derivatives: takes what is found; its sums are 0.
    func writeDerivatives(
        at vector: Span<Double>, adding offsets: [Double],
        of function: (_ row: Int, _ product: Double) -> RowDerivatives,
        to derivatives: inout MatrixDerivatives
    ) {
        precondition(vector.count == columnCount, "\(vector.count) elements against \(columnCount) columns")
        precondition(offsets.count == rowCount, "\(offsets.count) offsets against \(rowCount) rows")
        let factors = columnFactors.span
        // Every search begins at zeros.
        let gathers = vector.indices.contains { vector[$0] != 0 }
        let pieces = RowPieces(of: self)
        let isFar = RowPieces.areFar(ColumnDerivatives.self, columnCount)
        let places = unsafe derivatives.values.withUnsafeMutableBufferPointer { values in
            unsafe derivatives.firsts.withUnsafeMutableBufferPointer { firsts in
                unsafe derivatives.seconds.withUnsafeMutableBufferPointer { seconds in
                    pieces.places(of: columnCount) {
                        ColumnDerivatives(
                            element: factors.isEmpty ? vector[$0] : vector[$0] * Double(factors[$0]))
                    } filling: { rows, places in
                        let (rowOffsets, columns) = (self.rowOffsets.span, self.columns.span)
                        let (valueOffsets, stored) = (self.valueOffsets.span, self.values.span)
                        let rowFactors = self.rowFactors.span
                        let offsets = offsets.span
                        for row in rows {
                            let range = rowOffsets[row]..<rowOffsets[row + 1]
                            let valued = valueOffsets[row]..<valueOffsets[row + 1]
                            let factor = rowFactors.isEmpty ? 1 : Double(rowFactors[row])
                            if isFar { SparseKernels.fetch(places.span, columns: columns, ahead: range) }
                            let product =
                                gathers
                                ? SparseKernels.dot(
                                    columns: columns, in: range, values: stored, in: valued, places.span) : 0
                            let found = function(row, offsets[row] + factor * product)
                            unsafe values[row] = found.value
                            unsafe firsts[row] = found.first
                            unsafe seconds[row] = found.second
                            guard found.first != 0 || found.second != 0 else { continue }
                            SparseKernels.scatter(
                                factor * found.first, squares: factor * factor * found.second,
                                columns: columns, in: range, values: stored, in: valued, to: &places)
                        }
                    }
                }
            }
        }
        for column in 0..<columnCount {
            let factor = factors.isEmpty ? 1 : Double(factors[column])
            derivatives.columnSums[column] = pieces.sum(of: column, in: places, \.sum) * factor
            derivatives.squareSums[column] =
                pieces.sum(of: column, in: places, \.squareSum) * (factor * factor)
        }
    }
}

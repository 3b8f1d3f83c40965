import StanceLinearAlgebra
import Testing

/// Rows that act one after the other, against loops over the matrix written out.
@Suite struct RowActionsTests {
    /// Some sparse columns with factors, or without, and two dense ones.
    private func matrix(hasFactors: Bool) throws -> (matrix: DesignMatrix, twin: [[Double]]) {
        var random = SplitMix64(seed: 5)
        let (rowCount, columnCount) = (50, 12)
        let factor = { (random: inout SplitMix64) in Float(1 + random.next() % 1_000) / 500 }
        let columnFactors = (0..<columnCount).map { _ in factor(&random) }
        var (offsets, columns, valueOffsets, values, rowFactors) = ([0], [Int32](), [0], [Float](), [Float]())
        var (twin, dense): ([[Double]], [[Double]]) = ([], [])
        for _ in 0..<rowCount {
            let own = (0..<Int32(columnCount)).filter { _ in random.next() % 2 == 0 }
            let valued = hasFactors ? own.count / 2 : own.count
            let rowFactor = hasFactors ? factor(&random) : 1
            rowFactors.append(rowFactor)
            dense.append(random.vector(2))
            var row = [Double](repeating: 0, count: columnCount)
            for (place, column) in own.enumerated() {
                if place < valued { values.append(factor(&random)) }
                let value = Double(place < valued ? values[values.count - 1] : 1) * Double(rowFactor)
                row[Int(column)] = value * (hasFactors ? Double(columnFactors[Int(column)]) : 1)
            }
            columns += own
            offsets.append(columns.count)
            valueOffsets.append(values.count)
            twin.append(row + dense[dense.count - 1])
        }
        let sparse =
            hasFactors
            ? try SparseMatrix(
                rowOffsets: offsets, columns: columns, valueOffsets: valueOffsets, values: values,
                rowFactors: rowFactors, columnFactors: columnFactors)
            : try SparseMatrix(
                rowOffsets: offsets, columns: columns, values: values, columnCount: columnCount)
        return (DesignMatrix(sparse: sparse, dense: DenseMatrix(rows: dense)), twin)
    }

    @Test(arguments: [true, false])
    func eachRowSeesWhatThoseBeforeItChanged(hasFactors: Bool) throws {
        let (matrix, twin) = try matrix(hasFactors: hasFactors)
        let scales = [Double](repeating: 0.5, count: 12) + [0.25, 0.25]
        var actions = RowActions(of: matrix, sparseScale: 0.5, denseScale: 0.25)
        var vector = [Double](repeating: 0, count: 14)
        var seen: [Int] = []
        for rows in [20..<50, 0..<20, 3..<3, 10..<12] {
            actions.act(rows) { row, product, square in
                seen.append(row)
                let own = twin[row]
                #expect(abs(product - zip(own, vector).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-4)
                #expect(abs(square - zip(own, scales).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }) < 1e-4)
                // Every third row leaves everything as it is.
                let change = row % 3 == 0 ? 0 : 0.1 * Double(row % 7) - 0.3
                for column in own.indices { vector[column] += change * scales[column] * own[column] }
                return change
            }
        }
        #expect(seen == Array(20..<50) + Array(0..<20) + [10, 11])
        for (element, expected) in zip(actions.vector, vector) { #expect(abs(element - expected) < 1e-4) }
    }
}

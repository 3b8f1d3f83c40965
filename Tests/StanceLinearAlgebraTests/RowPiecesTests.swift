import StanceLinearAlgebra
import Testing

/// A matrix large enough to be worked on in pieces, against sums taken one after the other.
@Suite struct RowPiecesTests {
    let matrix: SparseMatrix
    let vector: [Double]
    let rowVector: [Double]

    init() throws {
        var random = SplitMix64(seed: 5)
        let (rowCount, perRow, columnCount) = (44_000, 100, 4_000)
        var (columns, values) = ([Int32](), [Float]())
        columns.reserveCapacity(rowCount * perRow)
        values.reserveCapacity(rowCount * perRow)
        for row in 0..<rowCount {
            for position in 0..<perRow {
                columns.append(Int32(position * 40 + (row + position) % 40))
                values.append(Float(random.next() % 1_000) / 1_000)
            }
        }
        matrix = try SparseMatrix(
            rowOffsets: (0...rowCount).map { $0 * perRow }, columns: columns, values: values,
            columnCount: columnCount)
        vector = random.vector(columnCount)
        rowVector = random.vector(rowCount)
    }

    @Test func transposedProductIsThatOfTheRowsOneByOne() {
        var expected = [Double](repeating: 0, count: matrix.columnCount)
        for row in 0..<matrix.rowCount {
            for place in matrix.rowOffsets[row]..<matrix.rowOffsets[row + 1] {
                expected[Int(matrix.columns[place])] += rowVector[row] * Double(matrix.values[place])
            }
        }
        #expect(isClose(matrix.transposedProduct(rowVector), expected))
        #expect(matrix.transposedProduct(rowVector) == matrix.transposedProduct(rowVector))
    }

    @Test func productIsThatOfTheRowsOneByOne() {
        let product = matrix.product(vector)
        for row in stride(from: 0, to: matrix.rowCount, by: 37) {
            #expect(product[row] == matrix.dot(row: row, vector.span))
        }
    }

    @Test func derivativesAreThoseOfTheWholeToTheBit() {
        let result = DesignMatrix(sparse: matrix).derivatives(at: vector.span) {
            RowDerivatives(value: $1, first: rowVector[$0], second: rowVector[$0])
        }
        #expect(result.values == matrix.product(vector))
        #expect(result.columnSums == matrix.transposedProduct(rowVector))
        var expected = [Double](repeating: 0, count: matrix.columnCount)
        for row in 0..<matrix.rowCount {
            for place in matrix.rowOffsets[row]..<matrix.rowOffsets[row + 1] {
                let value = Double(matrix.values[place])
                expected[Int(matrix.columns[place])] += rowVector[row] * value * value
            }
        }
        #expect(isClose(result.squareSums, expected))
    }
}

import StanceLinearAlgebra
import Testing

@Suite struct DenseMatrixProductsTests {
    @Test(arguments: [(1, 1), (5, 3), (3, 5), (40, 7), (5, 0), (0, 5), (0, 0)])
    func productsEqualTheirTwins(rowCount: Int, columnCount: Int) {
        var random = SplitMix64(seed: UInt64(rowCount * 100 + columnCount))
        let rows = random.rows(rowCount, columnCount)
        let matrix = DenseMatrix(rows: rows, columnCount: columnCount)
        let (vector, rowVector) = (random.vector(columnCount), random.vector(rowCount))

        #expect(isClose(matrix.product(vector), Naive.product(rows, vector)))
        let transposed = Naive.transposed(rows, columnCount: columnCount)
        #expect(isClose(matrix.transposedProduct(rowVector), Naive.product(transposed, rowVector)))
        for row in 0..<rowCount {
            #expect(matrix.dot(row: row, vector.span) == BLAS.dot(matrix[row: row], vector))
        }
    }

    /// With 1,000 columns a chunk has 16 rows, so 40 rows are two chunks and a half.
    @Test(arguments: [(1, 1), (9, 4), (40, 1000), (5, 0), (0, 3)])
    func weightedGramEqualsItsTwin(rowCount: Int, columnCount: Int) {
        var random = SplitMix64(seed: UInt64(rowCount * 100 + columnCount))
        let rows = random.rows(rowCount, columnCount)
        var weights = random.vector(rowCount, in: 0...2)
        if rowCount > 2 { weights[1] = 0 }

        let gram = DenseMatrix(rows: rows, columnCount: columnCount).weightedGram(weights)
        #expect(gram.rowCount == columnCount && gram.columnCount == columnCount)
        let expected = Naive.gram(rows, weights, columnCount: columnCount).flatMap { $0 }
        #expect(isClose(gram.elements, expected))
    }

    @Test func negativeWeightIsRefused() async {
        await #expect(processExitsWith: .failure) { _ = DenseMatrix(rows: [[1]]).weightedGram([-1]) }
    }
}

import StanceLinearAlgebra
import Testing

@Suite struct SparseMatrixProductsTests {
    let matrix: SparseMatrix
    let twin: [[Double]]
    let vector: [Double]
    let rowVector: [Double]

    init() {
        var random = SplitMix64(seed: 42)
        let rows = (0..<90).map { random.sparseRow(columnCount: 37, density: $0 % 9 == 0 ? 0 : 0.3) }
        matrix = SparseMatrix(rows: rows, columnCount: 37)
        twin = rows.map { Naive.dense($0, columnCount: 37) }
        vector = random.vector(37)
        rowVector = random.vector(90)
    }

    @Test func productEqualsItsTwin() {
        #expect(isClose(matrix.product(vector), Naive.product(twin, vector)))
    }

    @Test func transposedProductEqualsItsTwin() {
        let transposed = Naive.transposed(twin, columnCount: 37)
        #expect(isClose(matrix.transposedProduct(rowVector), Naive.product(transposed, rowVector)))
    }

    @Test func rowProductHasTheBitsOfTheRowAlone() {
        for row in 0..<matrix.rowCount {
            #expect(matrix.dot(row: row, vector.span) == matrix[row: row].dot(vector))
        }
    }

    @Test func emptyMatricesHaveProducts() {
        let noRows = SparseMatrix(rows: [], columnCount: 2)
        #expect(noRows.product([1, 2]) == [])
        #expect(noRows.transposedProduct([]) == [0, 0])
        let noColumns = SparseMatrix(rows: [SparseVector(), SparseVector()], columnCount: 0)
        #expect(noColumns.product([]) == [0, 0])
        #expect(noColumns.transposedProduct([1, 2]) == [])
    }

    @Test func vectorOfAnotherLengthIsRefused() async {
        await #expect(processExitsWith: .failure) {
            _ = SparseMatrix(rows: [SparseVector()], columnCount: 3).product([1, 2])
        }
        await #expect(processExitsWith: .failure) {
            _ = SparseMatrix(rows: [SparseVector()], columnCount: 3).transposedProduct([1, 2])
        }
    }
}

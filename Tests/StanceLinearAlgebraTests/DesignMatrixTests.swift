import StanceLinearAlgebra
import Testing

@Suite struct DesignMatrixTests {
    let matrix: DesignMatrix
    let twin: [[Double]]
    let vector: [Double]
    let rowVector: [Double]

    init() {
        var random = SplitMix64(seed: 7)
        let rows = (0..<50).map { _ in
            DesignRow(sparse: random.sparseRow(columnCount: 23, density: 0.2), dense: random.vector(4))
        }
        matrix = DesignMatrix(rows: rows, sparseColumnCount: 23, denseColumnCount: 4)
        twin = rows.map { Naive.dense($0.sparse, columnCount: 23) + $0.dense }
        vector = random.vector(27)
        rowVector = random.vector(50, in: 0...1)
    }

    @Test func denseColumnsFollowSparseOnes() {
        #expect(matrix.rowCount == 50)
        #expect(matrix.columnCount == 27)
        #expect(isClose(matrix.product(vector), Naive.product(twin, vector)))
        let transposed = Naive.transposed(twin, columnCount: 27)
        #expect(isClose(matrix.transposedProduct(rowVector), Naive.product(transposed, rowVector)))
    }

    @Test func weightedGramProductEqualsThreeProducts() {
        let terms = zip(rowVector, Naive.product(twin, vector)).map { $0 * ($1 + 0.5) }
        let sums = Naive.product(Naive.transposed(twin, columnCount: 27), terms)
        let result = matrix.weightedGramProduct(vector.span, adding: 0.5, weights: rowVector)
        #expect(isClose(result.rowTerms, terms))
        #expect(isClose(result.columnSums, sums))
    }

    @Test func derivativesAreTakenOfTheRowsProductsAndSummedByColumn() {
        for vector in [vector, [Double](repeating: 0, count: 27)] {
            let result = matrix.derivatives(at: vector.span) {
                RowDerivatives(value: $1 * $1, first: 2 * $1, second: rowVector[$0])
            }
            let products = Naive.product(twin, vector)
            let gram = Naive.gram(twin, rowVector, columnCount: 27)
            #expect(isClose(result.values, products.map { $0 * $0 }))
            #expect(isClose(result.firsts, products.map { 2 * $0 }))
            #expect(result.seconds == rowVector)
            let transposed = Naive.transposed(twin, columnCount: 27)
            #expect(isClose(result.columnSums, Naive.product(transposed, result.firsts)))
            #expect(isClose(result.squareSums, (0..<23).map { gram[$0][$0] }))
        }
    }

    @Test func rowProductHasTheBitsOfTheRowAlone() {
        for row in 0..<matrix.rowCount {
            #expect(matrix.dot(row: row, vector.span) == matrix[row: row].dot(vector))
        }
    }

    @Test func selectionTakesBothBlocks() {
        let selected = matrix.selecting(rows: [3, 3, 0])
        #expect((0..<3).map { selected[row: $0] } == [3, 3, 0].map { matrix[row: $0] })
    }

    @Test func eitherBlockMayBeMissing() {
        let sparse = DesignMatrix(sparse: matrix.sparse)
        #expect(isClose(sparse.product(Array(vector[..<23])), matrix.sparse.product(Array(vector[..<23]))))
        let dense = DesignMatrix(dense: matrix.dense)
        #expect(isClose(dense.product(Array(vector[23...])), matrix.dense.product(Array(vector[23...]))))
    }

    @Test func elementsBeyondALimitAreFound() throws {
        #expect(matrix.firstElement(beyond: 10) == nil)
        var dense = matrix.dense
        dense[30, 2] = .nan
        let broken = DesignMatrix(sparse: matrix.sparse, dense: dense)
        #expect(try #require(broken.firstElement(beyond: 10)) == (30, 25))

        let rows = [SparseVector(), SparseVector(indices: [1, 5], values: [1, -.infinity]), SparseVector()]
        let infinite = DesignMatrix(sparse: SparseMatrix(rows: rows, columnCount: 6))
        #expect(try #require(infinite.firstElement(beyond: 10)) == (1, 5))
    }

    @Test func blocksOfDifferentHeightAreRefused() async {
        await #expect(processExitsWith: .failure) {
            _ = DesignMatrix(
                sparse: SparseMatrix(rows: [SparseVector()], columnCount: 1),
                dense: DenseMatrix(rows: [[1], [2]]))
        }
    }
}

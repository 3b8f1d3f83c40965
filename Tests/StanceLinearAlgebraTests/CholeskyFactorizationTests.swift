import StanceLinearAlgebra
import Testing

@Suite struct CholeskyFactorizationTests {
    /// A random positive definite matrix.
    private func matrix(order: Int) -> DenseMatrix {
        var random = SplitMix64(seed: UInt64(order))
        var gram = DenseMatrix(rows: random.rows(order + 5, order), columnCount: order)
            .weightedGram([Double](repeating: 1, count: order + 5))
        for j in 0..<order { gram[j, j] += 0.1 }
        return gram
    }

    @Test(arguments: [0, 1, 2, 17, 90])
    func solutionSolves(order: Int) throws {
        let matrix = matrix(order: order)
        let b = (0..<order).map { Double($0) - 3 }
        let x = try CholeskyFactorization(matrix).solution(for: b)
        #expect(isClose(matrix.product(x), b, tolerance: 1e-10))
    }

    @Test(arguments: [1, 2, 17])
    func inverseTimesMatrixIsTheIdentity(order: Int) throws {
        let matrix = matrix(order: order)
        let inverse = try CholeskyFactorization(matrix).inverse()
        for column in 0..<order {
            let unit = (0..<order).map { $0 == column ? 1.0 : 0 }
            #expect(isClose(matrix.product(inverse[row: column]), unit, tolerance: 1e-10))
        }
    }

    @Test func onlyTheLowerTriangleIsRead() throws {
        let whole = DenseMatrix(rows: [[4, 2], [2, 3]])
        let lower = DenseMatrix(rows: [[4, 99], [2, 3]])
        let solution = try CholeskyFactorization(lower).solution(for: [1, 1])
        #expect(try CholeskyFactorization(whole).solution(for: [1, 1]) == solution)
    }

    @Test func indefiniteMatrixIsRefusedWithTheOrderOfTheMinor() {
        #expect(throws: LinearAlgebraError.notPositiveDefinite(order: 2)) {
            try CholeskyFactorization(DenseMatrix(rows: [[1, 2, 0], [2, 1, 0], [0, 0, 1]]))
        }
        #expect(throws: LinearAlgebraError.notPositiveDefinite(order: 1)) {
            try CholeskyFactorization(DenseMatrix(rows: [[0]]))
        }
    }

    @Test func elementThatIsNoNumberIsRefused() {
        #expect(throws: LinearAlgebraError.nonFiniteElement(row: 1, column: 0)) {
            try CholeskyFactorization(DenseMatrix(rows: [[1, 0], [.nan, 1]]))
        }
    }

    @Test func pivotRatioIsTheUnexplainedPartWhateverTheScale() throws {
        // The second column has correlation 0.6 with the first: 1 − 0.36 is its own.
        let matrix = DenseMatrix(rows: [[1, 0.6e6, 0], [0.6e6, 1e12, 0], [0, 0, 1e-9]])
        let factorization = try CholeskyFactorization(matrix)
        #expect(isClose([factorization.smallestPivotRatio], [0.64]))
        #expect(factorization.smallestPivot == 1)
    }
}

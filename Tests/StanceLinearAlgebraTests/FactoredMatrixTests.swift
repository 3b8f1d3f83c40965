import StanceLinearAlgebra
import Testing

/// A matrix with factors, against the same one written out.
@Suite struct FactoredMatrixTests {
    let matrix: SparseMatrix
    let twin: [[Double]]
    let vector: [Double]
    let rowVector: [Double]

    init() throws {
        var random = SplitMix64(seed: 23)
        let (rowCount, columnCount) = (80, 31)
        let factor = { (random: inout SplitMix64) in Float(1 + random.next() % 1_000) / 500 }
        let columnFactors = (0..<columnCount).map { _ in factor(&random) }
        var (offsets, columns, valueOffsets, values, rowFactors) = ([0], [Int32](), [0], [Float](), [Float]())
        var twin: [[Double]] = []
        for row in 0..<rowCount {
            let own = (0..<Int32(columnCount)).filter { _ in random.next() % 3 == 0 }.reversed()
            // All of a row's elements, none, or some have values.
            let valued = [own.count, 0, own.count / 2][row % 3]
            rowFactors.append(factor(&random))
            var dense = [Double](repeating: 0, count: columnCount)
            for (place, column) in own.enumerated() {
                if place < valued { values.append(factor(&random)) }
                let value = place < valued ? values[values.count - 1] : 1
                dense[Int(column)] =
                    Double(value) * Double(rowFactors[row]) * Double(columnFactors[Int(column)])
            }
            columns += own
            offsets.append(columns.count)
            valueOffsets.append(values.count)
            twin.append(dense)
        }
        matrix = try SparseMatrix(
            rowOffsets: offsets, columns: columns, valueOffsets: valueOffsets, values: values,
            rowFactors: rowFactors, columnFactors: columnFactors)
        self.twin = twin
        vector = random.vector(columnCount)
        rowVector = random.vector(rowCount)
    }

    @Test func productsEqualTheirTwins() {
        #expect(isClose(matrix.product(vector), Naive.product(twin, vector)))
        let transposed = Naive.transposed(twin, columnCount: 31)
        #expect(isClose(matrix.transposedProduct(rowVector), Naive.product(transposed, rowVector)))
        let gram = Naive.gram(twin, rowVector, columnCount: 31)
        let derivatives = DesignMatrix(sparse: matrix).derivatives(at: vector.span) {
            RowDerivatives(value: $1, first: 2 * rowVector[$0], second: rowVector[$0])
        }
        #expect(derivatives.values == matrix.product(vector))
        #expect(isClose(derivatives.columnSums, Naive.product(transposed, rowVector.map { 2 * $0 })))
        #expect(isClose(derivatives.squareSums, (0..<31).map { gram[$0][$0] }))
        // In `Float`.
        let found = DesignMatrix(sparse: matrix).weightedGramProduct(vector.span, weights: rowVector)
        for (sum, expected) in zip(found.columnSums, Naive.product(gram, vector)) {
            #expect(abs(sum - expected) < 1e-5)
        }
        for row in 0..<matrix.rowCount {
            #expect(isClose([matrix.dot(row: row, vector.span)], Naive.product([twin[row]], vector)))
        }
    }

    @Test func rowsAreWrittenOutInTheOrderOfTheirColumns() {
        for (row, dense) in twin.enumerated() {
            let found = matrix[row: row]
            #expect(found.indices.map { Int($0) } == dense.indices.filter { dense[$0] != 0 })
            for (index, value) in zip(found.indices, found.values) {
                #expect(abs(Double(value) - dense[Int(index)]) <= 1e-6 * abs(dense[Int(index)]))
            }
        }
        let selected = matrix.selecting(rows: [7, 0, 7])
        #expect(selected[row: 0] == matrix[row: 7] && selected[row: 1] == matrix[row: 0])
        #expect(selected[row: 2] == selected[row: 0])
    }

    @Test func whatIsTooLargeIsFoundAmongTheFactorsToo() throws {
        func matrix(_ row: Float, _ column: Float) throws -> DesignMatrix {
            DesignMatrix(
                sparse: try SparseMatrix(
                    rowOffsets: [0, 1, 3], columns: [0, 1, 0], valueOffsets: [0, 0, 1], values: [2],
                    rowFactors: [1, row], columnFactors: [1, column]))
        }
        #expect(try matrix(10, 10).firstElement(beyond: 200) == nil)
        // Row and column factor of the largest are those of no common element.
        #expect(try matrix(0.01, 150).firstElement(beyond: 200) == nil)
        let place = try #require(try matrix(10, 11).firstElement(beyond: 200))
        #expect(place == (1, 1))
        let broken = try #require(try matrix(.nan, 1).firstElement(beyond: 200))
        #expect(broken == (1, 1))
    }

    @Test func partsThatAreNoMatrixAreRefused() {
        let make = { (columns: [Int32], valueOffsets: [Int], values: [Float], factors: [Float]) in
            try SparseMatrix(
                rowOffsets: [0, 1, 2], columns: columns, valueOffsets: valueOffsets, values: values,
                rowFactors: factors, columnFactors: [1, 1])
        }
        #expect(throws: LinearAlgebraError.columnOutOfRange(row: 1, column: 2, columnCount: 2)) {
            try make([0, 2], [0, 0, 0], [], [1, 1])
        }
        #expect(throws: LinearAlgebraError.columnOutOfRange(row: 0, column: -1, columnCount: 2)) {
            try make([-1, 0], [0, 0, 0], [], [1, 1])
        }
        // More values than elements.
        #expect(throws: LinearAlgebraError.malformedRowOffsets(row: 0)) {
            try make([0, 1], [0, 2, 2], [1, 1], [1, 1])
        }
        #expect(throws: LinearAlgebraError.lengthMismatch(columns: 3, values: 3)) {
            try make([0, 1], [0, 0, 0], [], [1])
        }
    }
}

import StanceLinearAlgebra
import Testing

@Suite struct SparseMatrixTests {
    let rows = [
        SparseVector(indices: [0, 3], values: [1, 2]), SparseVector(),
        SparseVector(indices: [2], values: [-1]),
    ]

    @Test func rowsComeBackAsTheyWereGiven() {
        let matrix = SparseMatrix(rows: rows, columnCount: 4)
        #expect(matrix.rowCount == 3)
        #expect((0..<3).map { matrix[row: $0] } == rows)
        #expect(matrix.rowOffsets == [0, 2, 2, 3])
    }

    @Test func compressedFormMakesTheSameMatrixAsRows() throws {
        let matrix = try SparseMatrix(
            rowOffsets: [0, 2, 2, 3], columns: [0, 3, 2], values: [1, 2, -1], columnCount: 4)
        #expect(matrix == SparseMatrix(rows: rows, columnCount: 4))
    }

    @Test func selectionFollowsTheOrderAndRepeats() {
        let matrix = SparseMatrix(rows: rows, columnCount: 4)
        let selected = matrix.selecting(rows: [2, 0, 2])
        #expect((0..<3).map { selected[row: $0] } == [rows[2], rows[0], rows[2]])
        #expect(matrix.selecting(rows: []).rowCount == 0)
        #expect(matrix.selecting(rows: []).columnCount == 4)
    }

    @Test(
        arguments: [
            ([0, 1], [0], [1, 2], LinearAlgebraError.lengthMismatch(columns: 1, values: 2)),
            ([], [], [], .malformedRowOffsets(row: 0)),
            ([1, 1], [0], [1], .malformedRowOffsets(row: 0)),
            ([0, 2, 1], [0, 1], [1, 1], .malformedRowOffsets(row: 1)),
            ([0, 9], [0, 1], [1, 1], .malformedRowOffsets(row: 0)),
            ([0, -1], [], [], .malformedRowOffsets(row: 0)),
            ([0, 1], [0, 1], [1, 1], .malformedRowOffsets(row: 1)),
            ([0, 0, 1], [4], [1], .columnOutOfRange(row: 1, column: 4, columnCount: 4)),
            ([0, 1], [-1], [1], .columnOutOfRange(row: 0, column: -1, columnCount: 4)),
            ([0, 2], [2, 2], [1, 1], .columnsNotAscending(row: 0)),
            ([0, 2], [2, 1], [1, 1], .columnsNotAscending(row: 0)),
        ] as [([Int], [Int32], [Float], LinearAlgebraError)])
    func malformedPartsAreRefused(
        rowOffsets: [Int], columns: [Int32], values: [Float], error: LinearAlgebraError
    ) {
        #expect(throws: error) {
            try SparseMatrix(rowOffsets: rowOffsets, columns: columns, values: values, columnCount: 4)
        }
    }

    @Test func rowBeyondTheColumnsIsRefused() async {
        await #expect(processExitsWith: .failure) {
            _ = SparseMatrix(rows: [SparseVector(indices: [4], values: [1])], columnCount: 4)
        }
    }
}

import StanceLinearAlgebra
import Testing

@Suite struct DenseMatrixTests {
    let matrix = DenseMatrix(rows: [[1, 2, 3], [4, 5, 6]])

    @Test func elementsLieRowAfterRow() {
        #expect(matrix.elements == [1, 2, 3, 4, 5, 6])
        #expect(matrix[1, 0] == 4)
        #expect(matrix[row: 1] == [4, 5, 6])
        #expect(matrix == DenseMatrix(elements: [1, 2, 3, 4, 5, 6], rowCount: 2, columnCount: 3))
    }

    @Test func assignmentChangesOneElement() {
        var changed = matrix
        changed[0, 2] = 9
        #expect(changed.elements == [1, 2, 9, 4, 5, 6])
    }

    @Test func selectionFollowsTheOrderAndRepeats() {
        #expect(
            matrix.selecting(rows: [1, 0, 1]) == DenseMatrix(rows: [[4, 5, 6], [1, 2, 3], [4, 5, 6]]))
        #expect(matrix.selecting(rows: []) == DenseMatrix(rows: [], columnCount: 3))
    }

    @Test func rowsOfDifferentLengthsAreRefused() async {
        await #expect(processExitsWith: .failure) { _ = DenseMatrix(rows: [[1, 2], [3]]) }
    }

    @Test func columnBeyondTheRowIsRefusedThoughAnElementIsThere() async {
        await #expect(processExitsWith: .failure) { _ = DenseMatrix(rows: [[1, 2], [3, 4]])[0, 2] }
    }
}

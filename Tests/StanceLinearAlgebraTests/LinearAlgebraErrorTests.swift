import StanceLinearAlgebra
import Testing

@Suite struct LinearAlgebraErrorTests {
    @Test(arguments: [
        (
            LinearAlgebraError.columnOutOfRange(row: 3, column: 9, columnCount: 4),
            "row 3 has an element in column 9 of a matrix with 4 columns"
        ),
        (.lengthMismatch(columns: 2, values: 3), "a sparse matrix has 2 column numbers but 3 values"),
        (.nonFiniteElement(row: 1, column: 2), "the element in row 1, column 2 is not finite"),
    ])
    func wordsQuoteTheValues(error: LinearAlgebraError, words: String) {
        #expect(error.description == words)
    }
}

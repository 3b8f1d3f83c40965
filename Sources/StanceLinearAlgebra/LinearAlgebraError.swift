/// What can be wrong with a matrix that came from outside or with a system of equations.
public enum LinearAlgebraError: Error, Hashable, CustomStringConvertible {
    /// A compressed sparse matrix has a different number of columns than of values.
    case lengthMismatch(columns: Int, values: Int)
    /// The row offsets do not start at 0, fall at `row`, or do not end at the number of elements.
    case malformedRowOffsets(row: Int)
    /// A column number lies outside the matrix.
    case columnOutOfRange(row: Int, column: Int, columnCount: Int)
    /// The column numbers of a row are not strictly ascending.
    case columnsNotAscending(row: Int)
    /// An element is infinite or not a number where only finite numbers make sense.
    case nonFiniteElement(row: Int, column: Int)
    /// The leading minor of this order, counted from 1, is not positive.
    case notPositiveDefinite(order: Int)

    /// The error in words, lower-case and without a period.
    public var description: String {
        switch self {
        case .lengthMismatch(let columns, let values):
            "a sparse matrix has \(columns) column numbers but \(values) values"
        case .malformedRowOffsets(let row):
            "row offsets must start at 0, never fall and end at the element count; row \(row) breaks this"
        case .columnOutOfRange(let row, let column, let columnCount):
            "row \(row) has an element in column \(column) of a matrix with \(columnCount) columns"
        case .columnsNotAscending(let row):
            "the column numbers of row \(row) are not strictly ascending"
        case .nonFiniteElement(let row, let column):
            "the element in row \(row), column \(column) is not finite"
        case .notPositiveDefinite(let order):
            "the leading minor of order \(order) is not positive; a column is constant or a sum of others"
        }
    }
}

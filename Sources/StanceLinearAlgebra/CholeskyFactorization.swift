internal import CLAPACK

/// The factorization *A = L Lᵀ* of a symmetric positive definite matrix.
public struct CholeskyFactorization: Hashable, Sendable {
    /// The order of the matrix.
    public let order: Int
    /// How far the matrix is from singular, in 0...1: the smallest *lⱼⱼ² / aⱼⱼ*.
    ///
    /// For a Gram matrix it is the smallest part of a column that those before it do not explain, so it does
    /// not depend on the scale of the columns. It is 1 for a diagonal matrix (and for one of order 0).
    public let smallestPivotRatio: Double
    /// The row of that ratio, or 0 for a matrix of order 0.
    public let smallestPivot: Int
    /// *L* in the lower triangle, row-major; what is above it is left over from *A*.
    private let factor: [Double]

    /// Factors `matrix`, of which only the lower triangle is read, by dpotrf.
    ///
    /// - Throws: `LinearAlgebraError.notPositiveDefinite`, or `.nonFiniteElement`.
    /// - Precondition: `matrix` is square.
    /// - Complexity: O(order³).
    public init(_ matrix: DenseMatrix) throws(LinearAlgebraError) {
        let order = matrix.rowCount
        precondition(matrix.columnCount == order, "\(order) rows against \(matrix.columnCount) columns")
        for row in 0..<order {
            for column in 0...row where !matrix[row, column].isFinite {
                throw .nonFiniteElement(row: row, column: column)
            }
        }
        var factor = matrix.elements
        let info = unsafe factor.withUnsafeMutableBufferPointer { factor in
            unsafe clapack_dpotrf(Self.lowerTriangle, Int32(order), factor.baseAddress)
        }
        precondition(info >= 0, "dpotrf: argument \(-info) is illegal")
        guard info == 0 else { throw .notPositiveDefinite(order: Int(info)) }
        var (smallestPivot, smallestRatio) = (0, 1.0)
        for j in 0..<order {
            let pivot = factor[j * order + j]
            let ratio = pivot * pivot / matrix[j, j]
            if ratio < smallestRatio { (smallestPivot, smallestRatio) = (j, ratio) }
        }
        self.order = order
        self.factor = factor
        self.smallestPivotRatio = smallestRatio
        self.smallestPivot = smallestPivot
    }

    /// The solution *x* of *A x = b*, by dpotrs.
    ///
    /// - Precondition: `b` has `order` elements.
    /// - Complexity: O(order²).
    public func solution(for b: [Double]) -> [Double] {
        precondition(b.count == order, "\(b.count) elements against order \(order)")
        var x = b
        let info = unsafe factor.withUnsafeBufferPointer { factor in
            unsafe x.withUnsafeMutableBufferPointer { x in
                unsafe clapack_dpotrs(Self.lowerTriangle, Int32(order), 1, factor.baseAddress, x.baseAddress)
            }
        }
        precondition(info == 0, "dpotrs: argument \(-info) is illegal")
        return x
    }

    /// The inverse of *A*, whole and symmetric, by dpotri.
    ///
    /// - Throws: `LinearAlgebraError.notPositiveDefinite` if a pivot is 0.
    /// - Complexity: O(order³).
    public func inverse() throws(LinearAlgebraError) -> DenseMatrix {
        var inverse = factor
        let info = unsafe inverse.withUnsafeMutableBufferPointer { inverse in
            unsafe clapack_dpotri(Self.lowerTriangle, Int32(order), inverse.baseAddress)
        }
        precondition(info >= 0, "dpotri: argument \(-info) is illegal")
        guard info == 0 else { throw .notPositiveDefinite(order: Int(info)) }
        for row in 0..<order {
            for column in 0..<row { inverse[column * order + row] = inverse[row * order + column] }
        }
        return DenseMatrix(elements: inverse, rowCount: order, columnCount: order)
    }

    /// The lower triangle of a row-major matrix is the upper one in Fortran's column-major eyes.
    private static let lowerTriangle = CChar(UInt8(ascii: "U"))
}

import StanceLinearAlgebra

/// An easily inverted stand-in for the Hessian, *M*: its diagonal for the sparse columns, and for the dense
/// columns and the intercept the whole block, factored.
///
/// Sparse columns hardly overlap, so their diagonal says most; dense columns correlate with each other and
/// with the intercept (they are seldom centred), and a diagonal would leave that to conjugate gradients.
/// Where the block is singular its diagonal has to do.
struct BlockPreconditioner {
    /// 1 / Mⱼⱼ of the columns that only have a diagonal.
    private let inverseDiagonal: [Double]
    /// The block of the other columns.
    private let block: CholeskyFactorization?

    /// Below this pivot ratio rounding has a say in the factor.
    private static let smallestPivotRatio = 1e-12

    init(_ loss: LogisticLoss, at expansion: LogisticLoss.Expansion) {
        var diagonal = expansion.sparseHessianDiagonal
        let dense = loss.denseHessian(at: expansion.point)
        if let factored = try? CholeskyFactorization(dense),
            factored.smallestPivotRatio >= Self.smallestPivotRatio
        {
            block = factored
        } else {
            block = nil
            diagonal += (0..<dense.rowCount).map { dense[$0, $0] }
        }
        // An unpenalized column of zeros has nothing on the diagonal, but no gradient to divide by it either.
        inverseDiagonal = diagonal.map { $0 > 0 ? 1 / $0 : 1 }
    }

    /// Whether the dense block is singular, so that only its diagonal is used.
    var isDiagonal: Bool { block == nil }

    /// *M⁻¹ r*.
    func solution(for residual: [Double]) -> [Double] {
        let diagonalCount = inverseDiagonal.count
        var result = residual
        for column in 0..<diagonalCount { result[column] *= inverseDiagonal[column] }
        if let block {
            result.replaceSubrange(
                diagonalCount..., with: block.solution(for: Array(residual[diagonalCount...])))
        }
        return result
    }

    /// √(*rᵀ M⁻¹ r*), the length of a gradient in the norm that goes with ‖·‖_M of steps.
    func inverseLength(of residual: [Double]) -> Double {
        max(0, BLAS.dot(residual, solution(for: residual))).squareRoot()
    }
}

public import StanceLinearAlgebra

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard errors and Wald tests of a model's dense weights and its intercept.
///
/// They come from the inverse of the penalized Hessian *Xᵀ diag(cᵢ σ(1 − σ)) X + λI* of the dense columns and
/// the intercept, at the model's weights. For a model without sparse columns and without penalty this is the
/// table of a binomial GLM. Otherwise read it with care:
/// - With sparse columns it is *conditional on their weights*, as if those were known. They are not, so
///   standard errors are too small.
/// - With a penalty, estimates are drawn towards 0 and standard errors describe the penalized fit.
/// - Row and class weights count as frequencies.
public struct CoefficientTable: Hashable, Sendable {
    /// One line of the table.
    public struct Coefficient: Hashable, Sendable {
        /// The weight, or the intercept.
        public let estimate: Double
        /// Its standard error.
        public let standardError: Double
        /// The estimate in standard errors.
        public let z: Double
        /// The two-sided probability of a |z| at least as large if the true value were 0: erfc(|z|/√2).
        public let p: Double

        init(estimate: Double, variance: Double) {
            self.estimate = estimate
            standardError = variance.squareRoot()
            z = estimate / standardError
            p = erfc(z.magnitude / 2.0.squareRoot())
        }
    }

    /// One line for each dense column, in order.
    public let dense: [Coefficient]
    /// The line of the intercept.
    public let intercept: Coefficient

    /// Makes the table of a model for the data and options it was fitted to.
    ///
    /// - Throws: `TrainingError.singularHessian` if a column is constant or a combination of others and
    ///   nothing penalizes it; `.separatedClasses` if, without sparse columns and penalty, the model makes no
    ///   error on these rows, which proves that no finite estimate exists; or what `LogisticRegression.init`
    ///   throws.
    /// - Precondition: The features have the model's columns; as many `labels` and `rowWeights` as rows.
    /// - Complexity: O(stored elements + rows · dense columns²).
    public init(
        of model: LogisticRegression, fittedTo features: DesignMatrix, labels: [Bool],
        rowWeights: [Double]? = nil, options: LogisticRegression.Options = .init()
    ) throws(TrainingError) {
        precondition(
            features.dense.columnCount == model.denseColumnCount,
            "\(features.dense.columnCount) dense columns against \(model.denseColumnCount) weights")
        let loss = try LogisticLoss(
            training: features, labels: labels, rowWeights: rowWeights, options: options)
        let point = loss.point(at: model.parameters)
        if features.sparse.columnCount == 0, loss.densePenalty == 0, Self.separates(point, loss) {
            throw .separatedClasses
        }
        let variances = try Self.inverseDiagonal(of: loss.denseHessian(at: point))
        dense = zip(model.weights.suffix(model.denseColumnCount), variances).map {
            Coefficient(estimate: $0, variance: $1)
        }
        intercept = Coefficient(estimate: model.intercept, variance: variances[model.denseColumnCount])
    }

    /// Whether every row that counts is on its label's side: σ(−margin) is below ½.
    private static func separates(_ point: LogisticLoss.Point, _ loss: LogisticLoss) -> Bool {
        zip(point.slopes, loss.rowWeights).allSatisfy { $1 == 0 || $0.magnitude < 0.5 * $1 }
    }

    /// The diagonal of the inverse.
    ///
    /// The matrix is first scaled to ones on its diagonal, lest columns of different units pass for singular.
    private static func inverseDiagonal(of hessian: DenseMatrix) throws(TrainingError) -> [Double] {
        let order = hessian.rowCount
        var scales = [Double](repeating: 0, count: order)
        for j in 0..<order {
            guard hessian[j, j] > 0 else { throw .singularHessian(column: j < order - 1 ? j : nil) }
            scales[j] = 1 / hessian[j, j].squareRoot()
        }
        var scaled = hessian
        for row in 0..<order {
            for column in 0..<order { scaled[row, column] *= scales[row] * scales[column] }
        }
        // Below this pivot ratio rounding leaves fewer than about four digits of a variance.
        let smallestPivotRatio = 1e-12
        do throws(LinearAlgebraError) {
            let factorization = try CholeskyFactorization(scaled)
            guard factorization.smallestPivotRatio >= smallestPivotRatio else {
                throw .notPositiveDefinite(order: factorization.smallestPivot + 1)
            }
            let inverse = try factorization.inverse()
            return (0..<order).map { inverse[$0, $0] * scales[$0] * scales[$0] }
        } catch {
            guard case .notPositiveDefinite(let minor) = error else {
                throw .singularHessian(column: nil)
            }
            throw .singularHessian(column: minor < order ? minor - 1 : nil)
        }
    }
}

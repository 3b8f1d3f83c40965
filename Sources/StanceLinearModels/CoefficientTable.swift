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
    /// The dense columns that the rows do not determine, where nothing penalizes them: constant ones, and combinations of others.
    ///
    /// The intercept, if it is one of them, is `dense.count`. Their weights are one choice of many that fit alike. Their variances are those under a penalty of next to nothing
    /// (`singularShift`), so that their standard errors are huge and say as much.
    public let undetermined: [Int]
    /// Whether the weights that nothing penalizes tell the classes apart without error all by themselves.
    ///
    /// Then larger ones would fit still better, and no finite estimate exists: the weights are where the search ended.
    public let isSeparated: Bool

    /// The standard errors of the dense columns and, last, of the intercept.
    public var standardErrors: [Double] { dense.map(\.standardError) + [intercept.standardError] }

    /// Makes the table of a model for the data and options it was fitted to.
    ///
    /// - Throws: `TrainingError.infiniteHessian` if features and row weights are so large that sums of their products overflow, or what
    ///   `LogisticRegression.init` throws.
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
        let (variances, undetermined) = try Self.variances(under: loss.denseHessian(at: point))
        dense = zip(model.weights.suffix(model.denseColumnCount), variances).map {
            Coefficient(estimate: $0, variance: $1)
        }
        intercept = Coefficient(estimate: model.intercept, variance: variances[model.denseColumnCount])
        self.undetermined = undetermined
        isSeparated = Self.isSeparated(by: model, loss)
    }

    /// Whether every row that counts is on its label's side, σ(−margin) below ½, by the weights alone that nothing penalizes.
    private static func isSeparated(by model: LogisticRegression, _ loss: LogisticLoss) -> Bool {
        guard loss.sparsePenalty == 0 || loss.densePenalty == 0 else { return false }
        var free = model.parameters
        for column in free.indices.dropLast() {
            let penalty = column < model.sparseColumnCount ? loss.sparsePenalty : loss.densePenalty
            if penalty > 0 { free[column] = 0 }
        }
        return zip(loss.point(at: free).slopes, loss.rowWeights).allSatisfy {
            $1 == 0 || $0.magnitude < 0.5 * $1
        }
    }

    /// Below this pivot ratio rounding leaves fewer than about four digits of a variance.
    private static let smallestPivotRatio = 1e-12
    /// What is added to the diagonal, of ones, of a matrix that is singular.
    static let singularShift = 1e-9
    /// A variance of so much over `singularShift` comes from the shift: it is what a column among 100 that cancel each other has at
    /// least, and many times that of a column that is nearly, but not quite, a combination of others.
    private static let undeterminedShare = 1e-4

    /// The diagonal of the inverse, and the rows that are not determined.
    ///
    /// The matrix is first scaled to ones on its diagonal, lest columns of different units pass for singular.
    private static func variances(under hessian: DenseMatrix) throws(TrainingError) -> ([Double], [Int]) {
        let order = hessian.rowCount
        let largest = (0..<order).reduce(0) { max($0, hessian[$1, $1]) }
        // A column of zeros gets the unit of the others.
        let scales = (0..<order).map { row in
            let own = hessian[row, row] > 0 ? hessian[row, row] : largest
            return own > 0 ? 1 / own.squareRoot() : 1
        }
        var scaled = hessian
        for row in 0..<order {
            for column in 0..<order { scaled[row, column] *= scales[row] * scales[column] }
        }
        var shift = 0.0
        while true {
            var shifted = scaled
            for row in 0..<order { shifted[row, row] += shift }
            do throws(LinearAlgebraError) {
                let factorization = try CholeskyFactorization(shifted)
                if shift > 0 || factorization.smallestPivotRatio >= smallestPivotRatio {
                    let inverse = try factorization.inverse()
                    let limit = shift > 0 ? undeterminedShare / shift : .infinity
                    return (
                        (0..<order).map { inverse[$0, $0] * scales[$0] * scales[$0] },
                        (0..<order).filter { inverse[$0, $0] > limit }
                    )
                }
            } catch {
                guard case .notPositiveDefinite = error else { throw .infiniteHessian }
            }
            // One shift is enough but for rounding; the matrix has no element above 1, so that one of its order surely is.
            shift = shift == 0 ? singularShift : shift * 1000
        }
    }
}

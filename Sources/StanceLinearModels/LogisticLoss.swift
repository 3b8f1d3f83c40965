public import StanceLinearAlgebra

/// The objective that training minimizes, and its derivatives.
///
///     λ/2 ‖w‖² + Σᵢ cᵢ log(1 + exp(−yᵢ (w·xᵢ + b)))        yᵢ = +1 for opinion, −1 for reporting
///
/// The sparse and the dense block of weights each have their own λ; the intercept `b` has none. Parameters
/// are one array: the weights of the sparse columns, those of the dense columns, the intercept.
///
/// Data that are not finite numbers give values that are not.
public struct LogisticLoss: Sendable {
    /// The features xᵢ.
    public let features: DesignMatrix
    /// The labels: `true` for opinion.
    public let labels: [Bool]
    /// The weights cᵢ of the rows, class weights included.
    public let rowWeights: [Double]
    /// λ of the sparse columns.
    public let sparsePenalty: Double
    /// λ of the dense columns.
    public let densePenalty: Double

    /// Makes the objective for a training set.
    ///
    /// - Precondition: One label and one weight for each row.
    public init(
        features: DesignMatrix, labels: [Bool], rowWeights: [Double], sparsePenalty: Double,
        densePenalty: Double
    ) {
        precondition(
            labels.count == features.rowCount, "\(labels.count) labels against \(features.rowCount) rows")
        precondition(
            rowWeights.count == features.rowCount,
            "\(rowWeights.count) weights against \(features.rowCount) rows")
        self.features = features
        self.labels = labels
        self.rowWeights = rowWeights
        self.sparsePenalty = sparsePenalty
        self.densePenalty = densePenalty
    }

    /// The number of parameters: one a column, and the intercept.
    public var parameterCount: Int { features.columnCount + 1 }

    /// The objective where all parameters are 0: ln 2 a row.
    var valueAtZeros: Double { rowWeights.reduce(0, +) * MarginLoss(0).value }

    /// The objective at `parameters`, with what its derivatives there need.
    ///
    /// - Precondition: There are `parameterCount` parameters.
    /// - Complexity: O(stored elements + rows).
    public func point(at parameters: [Double]) -> Point {
        precondition(
            parameters.count == parameterCount,
            "\(parameters.count) parameters against \(parameterCount)")
        let weightCount = features.columnCount
        // Every search begins at zeros.
        let products =
            parameters.allSatisfy { $0 == 0 }
            ? [Double](repeating: 0, count: features.rowCount)
            : features.product(parameters.span.extracting(first: weightCount))
        let intercept = parameters[weightCount]
        var slopes = [Double](repeating: 0, count: products.count)
        var curvatures = slopes
        var loss = 0.0
        for row in products.indices {
            let own = derivatives(ofRow: row, at: products[row] + intercept)
            loss += own.value
            slopes[row] = own.first
            curvatures[row] = own.second
        }
        return Point(
            parameters: parameters, value: loss + penalty(of: parameters), slopes: slopes,
            curvatures: curvatures)
    }

    /// The objective at `parameters` and what a Newton step from there needs, in one pass over the sparse block.
    ///
    /// - Precondition: There are `parameterCount` parameters.
    /// - Complexity: O(stored elements + rows).
    public func expansion(at parameters: [Double]) -> Expansion {
        precondition(
            parameters.count == parameterCount,
            "\(parameters.count) parameters against \(parameterCount)")
        let weightCount = features.columnCount
        let intercept = parameters[weightCount]
        let found = features.derivatives(at: parameters.span.extracting(first: weightCount)) {
            derivatives(ofRow: $0, at: $1 + intercept)
        }
        var gradient = found.columnSums
        addPenaltyTerms(of: parameters, to: &gradient)
        gradient.append(found.firsts.reduce(0, +))
        return Expansion(
            point: Point(
                parameters: parameters, value: found.values.reduce(0, +) + penalty(of: parameters),
                slopes: found.firsts, curvatures: found.seconds),
            gradient: gradient, sparseHessianDiagonal: found.squareSums.map { $0 + sparsePenalty })
    }

    /// A row's part of the loss, and its derivatives by the decision value.
    private func derivatives(ofRow row: Int, at decisionValue: Double) -> RowDerivatives {
        let weight = rowWeights[row]
        // A row that a fold leaves out has weight 0 and costs no exponential.
        guard weight != 0 else { return RowDerivatives(value: 0, first: 0, second: 0) }
        let sign = labels[row] ? 1.0 : -1.0
        let margin = MarginLoss(sign * decisionValue)
        return RowDerivatives(
            value: weight * margin.value, first: -sign * weight * margin.complement,
            second: weight * margin.curvature)
    }

    /// The gradient of the objective.
    ///
    /// - Complexity: O(stored elements).
    public func gradient(at point: Point) -> [Double] {
        var gradient = features.transposedProduct(point.slopes)
        addPenaltyTerms(of: point.parameters, to: &gradient)
        gradient.append(point.slopes.reduce(0, +))
        return gradient
    }

    /// The product of the Hessian with `direction`.
    ///
    /// - Complexity: O(stored elements), in one pass over the sparse block.
    public func hessianProduct(_ direction: [Double], at point: Point) -> [Double] {
        precondition(
            direction.count == parameterCount, "\(direction.count) elements against \(parameterCount)")
        let weightCount = features.columnCount
        let (sums, rowTerms) = features.weightedGramProduct(
            direction.span.extracting(first: weightCount), adding: direction[weightCount],
            weights: point.curvatures)
        var product = sums
        addPenaltyTerms(of: direction, to: &product)
        product.append(rowTerms.reduce(0, +))
        return product
    }

    private func penalty(of parameters: [Double]) -> Double {
        let sparseCount = features.sparse.columnCount
        let weights = parameters.span
        let sparse = weights.extracting(first: sparseCount)
        let dense = weights.extracting(sparseCount..<features.columnCount)
        return 0.5 * (sparsePenalty * BLAS.dot(sparse, sparse) + densePenalty * BLAS.dot(dense, dense))
    }

    private func addPenaltyTerms(of parameters: [Double], to sums: inout [Double]) {
        let sparseCount = features.sparse.columnCount
        for column in 0..<sparseCount { sums[column] += sparsePenalty * parameters[column] }
        for column in sparseCount..<features.columnCount {
            sums[column] += densePenalty * parameters[column]
        }
    }
}

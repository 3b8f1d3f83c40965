public import StanceLinearAlgebra

/// A linear model of the log-odds that a sentence is opinion.
///
/// The decision value of a row *x* is *w·x + b*; `sigmoid` of it is the probability of opinion, as far as the
/// penalty and the class weights have not shifted it (see `PlattCalibration`).
public struct LogisticRegression: Hashable, Sendable {
    /// The largest magnitude of a feature; its square, summed over all rows, must stay finite.
    public static let largestFeature = 1e100

    /// The weights of the sparse columns, then those of the dense columns.
    public let weights: [Double]
    /// How many of `weights` belong to sparse columns.
    public let sparseColumnCount: Int
    /// The intercept *b*.
    public let intercept: Double
    /// How training went, or `nil` for a model made from its weights.
    public let summary: Summary?

    /// Finds the weights that minimize the L2-penalized logistic loss.
    ///
    ///     λ/2 ‖w‖² + Σᵢ cᵢ log(1 + exp(−yᵢ (w·xᵢ + b)))
    ///
    /// The intercept `b` is not penalized. *cᵢ* is the row's weight times that of its class. Running out of
    /// iterations is not an error; see `summary`. The same arguments give the same bits on the same machine:
    /// the loaded BLAS is set to one thread, for the whole process.
    ///
    /// - Parameters:
    ///   - labels: One a row, `true` for opinion.
    ///   - rowWeights: One a row, 1 by default; a row of weight 2 counts as two rows.
    ///   - start: A model to start from, such as that of the next penalty on a path; ignored if worse than
    ///     zeros. It changes how long training takes, and the weights only within `options.tolerance`.
    /// - Throws: `TrainingError.emptyTrainingSet`, `.singleClass`, `.featureOutOfRange`, `.invalidRowWeight`
    ///   or `.invalidOption`.
    /// - Precondition: As many `labels` and `rowWeights` as rows; `start` has as many weights as columns.
    /// - Complexity: O(*nnz*) per conjugate gradient step, where *nnz* is the number of stored elements of
    ///   `features`, and O(rows · dense columns²) per Newton step.
    public init(
        fitting features: DesignMatrix, labels: [Bool], rowWeights: [Double]? = nil,
        options: Options = Options(), startingAt start: LogisticRegression? = nil
    ) throws(TrainingError) {
        try self.init(
            fitting: features, labels: labels, rowWeights: rowWeights, options: options, startingAt: start,
            resuming: nil, observing: nil)
    }

    /// Finds the weights as `init(fitting:labels:rowWeights:options:startingAt:)` does, under observation.
    ///
    /// - Parameters:
    ///   - startTolerance: The part of the gradient at `start` that must be overcome too. A start that has seen rows of weight 0 here must not
    ///     pass for the minimum because `options.tolerance` is loose.
    ///   - checkpoint: A search to go on with, of the same data and options: it ends at the same weights, to the bit.
    ///   - observer: Is told of each step.
    /// - Throws: what `init(fitting:labels:rowWeights:options:startingAt:)` throws.
    /// - Precondition: `checkpoint` has a weight for each column, and one more.
    public init(
        fitting features: DesignMatrix, labels: [Bool], rowWeights: [Double]? = nil,
        options: Options = Options(), startingAt start: LogisticRegression? = nil,
        startTolerance: Double = .infinity, resuming checkpoint: Checkpoint?,
        observing observer: ((Progress) -> Void)?
    ) throws(TrainingError) {
        let loss = try LogisticLoss(
            training: features, labels: labels, rowWeights: rowWeights, options: options)
        BLAS.useOneThread()
        let solver = TrustRegionNewton(
            tolerance: options.tolerance, maximumIterations: options.maximumIterations,
            objectiveTolerance: options.objectiveTolerance, startTolerance: startTolerance)
        let minimum = solver.minimum(
            of: loss, from: start?.parameters, resuming: checkpoint?.state,
            observer.map { observer in { observer(Progress($0)) } })
        self.init(
            weights: Array(minimum.point.parameters.dropLast()),
            sparseColumnCount: features.sparse.columnCount,
            intercept: minimum.point.parameters[features.columnCount], summary: Summary(minimum))
    }

    /// Makes a model from its weights, such as those in a model file.
    ///
    /// - Precondition: `sparseColumnCount` is not negative and at most the number of weights.
    public init(
        weights: [Double], sparseColumnCount: Int, intercept: Double, summary: Summary? = nil
    ) {
        precondition(
            sparseColumnCount >= 0 && sparseColumnCount <= weights.count,
            "\(sparseColumnCount) sparse columns against \(weights.count) weights")
        self.weights = weights
        self.sparseColumnCount = sparseColumnCount
        self.intercept = intercept
        self.summary = summary
    }

    /// The number of weights of dense columns.
    public var denseColumnCount: Int { weights.count - sparseColumnCount }

    /// The weights and, last, the intercept.
    var parameters: [Double] { weights + [intercept] }

    /// The decision value *w·x + b* of one row: positive where opinion is the likelier label.
    ///
    /// - Precondition: The row has `denseColumnCount` dense elements and no sparse one beyond the weights.
    /// - Complexity: O(stored elements of the row).
    public func decisionValue(for row: DesignRow) -> Double {
        precondition(
            row.dense.count == denseColumnCount,
            "\(row.dense.count) dense elements against \(denseColumnCount) weights")
        return row.dot(weights) + intercept
    }

    /// The decision value of every row, equal to the last bit to what each would get alone.
    ///
    /// - Precondition: The matrix has the model's columns.
    /// - Complexity: O(stored elements).
    public func decisionValues(for features: DesignMatrix) -> [Double] {
        precondition(
            features.sparse.columnCount == sparseColumnCount
                && features.dense.columnCount == denseColumnCount,
            "\(features.sparse.columnCount) + \(features.dense.columnCount) columns against "
                + "\(sparseColumnCount) + \(denseColumnCount) weights")
        let weights = self.weights.span
        return (0..<features.rowCount).map { features.dot(row: $0, weights) + intercept }
    }
}

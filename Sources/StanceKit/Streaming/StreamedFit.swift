import StanceFeatures
import StanceLinearModels

/// A regression of one class against all others on the rows of a streamed corpus, with predictions of rows by regressions that have not seen them.
///
/// All work on one matrix: what a fold leaves out has weight 0 there. Where one fold is predicted, it is fitted first, having seen
/// nothing of the rows it is to predict, and the fit to all rows starts from it. Where all are, the fit to all rows comes first and every fold starts from it; as that start has
/// seen the fold's rows, the fold must also overcome `startTolerance` of the gradient it finds there, whatever the recipe's tolerance.
struct StreamedFit {
    /// The regression on all rows, its sparse columns as those of the matrix.
    let regression: LogisticRegression
    /// The predictions of `plan.rows`, in their order.
    let decisionValues: [Double]

    /// The same where a fold is what the fit to all rows starts from: the rows that the fold left out are the whole of the gradient
    /// there, and too few to be seen by the recipe's tolerance (a million sentences: 0.25 % of the objective).
    private static let wholeStartTolerance = 0.3

    /// What the regression that only predicts may exceed its minimum by more, times the recipe's tolerance: its predictions are calibrated.
    private static let foldLooseness = 5.0

    /// The Newton steps that led there, from zeros.
    let iterations: Int

    private static let startTolerance = 0.01

    /// How many regressions a class takes.
    static func count(_ plan: FoldPlan) -> Int { plan.predicted.count + 1 }

    init(
        _ features: FittedFeatures, labels: [Bool], plan: FoldPlan, options: LogisticRegression.Options,
        _ sequence: FitSequence
    ) throws {
        let matrix = features.matrix
        let all = [Double](repeating: 1, count: labels.count)
        func fold(
            _ fold: Int, _ options: LogisticRegression.Options, startingAt start: LogisticRegression?
        ) throws -> LogisticRegression {
            try sequence.fit(
                matrix, labels: labels, rowWeights: plan.foldOfRow.map { $0 == fold ? 0 : 1 },
                options: options, startingAt: start,
                startTolerance: start == nil ? .infinity : Self.startTolerance)
        }
        let folds: [LogisticRegression]
        if plan.predicted.count == 1 {
            var loose = options
            loose.objectiveTolerance = options.objectiveTolerance.map { $0 * Self.foldLooseness }
            folds = [try fold(plan.predicted.lowerBound, loose, startingAt: nil)]
            regression = try sequence.fit(
                matrix, labels: labels, rowWeights: all, options: options, startingAt: folds[0],
                startTolerance: Self.wholeStartTolerance)
        } else {
            let whole = try sequence.fit(matrix, labels: labels, rowWeights: all, options: options)
            folds = try plan.predicted.map { try fold($0, options, startingAt: whole) }
            regression = whole
        }
        let steps = (plan.predicted.count == 1 ? folds : []) + [regression]
        iterations = steps.reduce(0) { $0 + ($1.summary?.iterations ?? 0) }
        decisionValues = plan.rows.map { row in
            let model = folds[plan.foldOfRow[row] - plan.predicted.lowerBound]
            return matrix.dot(row: row, model.weights.span) + model.intercept
        }
    }

    /// The regression with its columns in the extractor's order.
    func regression(_ features: FittedFeatures) -> LogisticRegression {
        LogisticRegression(
            weights: features.inExtractorOrder(regression.weights),
            sparseColumnCount: regression.sparseColumnCount, intercept: regression.intercept,
            summary: regression.summary)
    }
}

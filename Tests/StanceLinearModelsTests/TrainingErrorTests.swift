import StanceLinearAlgebra
import StanceLinearModels
import Testing

@Suite struct TrainingErrorTests {
    let features = DesignMatrix(dense: DenseMatrix(rows: [[1], [2], [3]]))
    let labels = [true, false, true]

    private func fit(
        _ features: DesignMatrix? = nil, _ labels: [Bool]? = nil, rowWeights: [Double]? = nil,
        options: LogisticRegression.Options = .init()
    ) throws(TrainingError) {
        _ = try LogisticRegression(
            fitting: features ?? self.features, labels: labels ?? self.labels, rowWeights: rowWeights,
            options: options)
    }

    @Test func emptyTrainingSetsAreRefused() {
        #expect(throws: TrainingError.emptyTrainingSet) {
            try fit(DesignMatrix(dense: DenseMatrix(rows: [], columnCount: 1)), [])
        }
        #expect(throws: TrainingError.emptyTrainingSet) { try fit(rowWeights: [0, 0, 0]) }
    }

    @Test func singleClassIsRefused() {
        #expect(throws: TrainingError.singleClass(opinion: true)) { try fit(labels: [true, true, true]) }
        #expect(throws: TrainingError.singleClass(opinion: true)) { try fit(rowWeights: [1, 0, 1]) }
        #expect(throws: TrainingError.singleClass(opinion: false)) { try fit(rowWeights: [0, 1, 0]) }
    }

    private func fit(labels: [Bool]) throws(TrainingError) { try fit(nil, labels) }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e101])
    func featureOutOfRangeIsNamed(value: Double) {
        #expect(throws: TrainingError.featureOutOfRange(row: 1, column: 0)) {
            try fit(DesignMatrix(dense: DenseMatrix(rows: [[1], [value], [2]])))
        }
    }

    @Test(arguments: [-1, .infinity])
    func invalidRowWeightIsNamed(weight: Double) {
        #expect(throws: TrainingError.invalidRowWeight(row: 2, weight: weight)) {
            try fit(rowWeights: [1, 1, weight])
        }
    }

    @Test(
        arguments: [
            (.init(penalty: -1), .invalidOption(name: "penalty", value: -1)),
            (.init(penalty: .infinity), .invalidOption(name: "penalty", value: .infinity)),
            (.init(densePenalty: -2), .invalidOption(name: "dense penalty", value: -2)),
            (.init(tolerance: 0), .invalidOption(name: "tolerance", value: 0)),
            (.init(maximumIterations: -1), .invalidOption(name: "maximum of iterations", value: -1)),
            (
                .init(classWeights: .weights(opinion: 0, reporting: 1)),
                .invalidOption(name: "weight of opinion", value: 0)
            ),
        ] as [(LogisticRegression.Options, TrainingError)])
    func optionOutOfRangeIsNamed(options: LogisticRegression.Options, error: TrainingError) {
        #expect(throws: error) { try fit(options: options) }
    }

    @Test func labelsOfAnotherCountAreRefused() async {
        await #expect(processExitsWith: .failure) {
            _ = try LogisticRegression(
                fitting: DesignMatrix(dense: DenseMatrix(rows: [[1], [2]])), labels: [true])
        }
    }

    @Test func wordsNameTheWayOut() {
        #expect(
            TrainingError.singleClass(opinion: false).description
                == "all rows are labelled reporting; training needs both labels")
        #expect(
            TrainingError.infiniteHessian.description
                == "the features or row weights are so large that standard errors overflow; scale them down")
    }
}

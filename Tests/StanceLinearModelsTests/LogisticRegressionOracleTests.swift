import StanceLinearAlgebra
import StanceLinearModels
import Testing

/// The optima that other solvers find; `Fixtures/README.md` says how they were made.
@Suite struct LogisticRegressionOracleTests {
    let data: LIBSVMFixture
    let expected: [String: [Double]]

    init() throws {
        data = try LIBSVMFixture.mixed()
        expected = try FixtureFile(named: "mixed.expected").values()
    }

    private static let cases: [(String, LogisticRegression.Options)] = [
        ("unit", .exact()),
        ("weak", .exact(penalty: 0.03125)),
        ("weighted", .exact(penalty: 0.5, classWeights: .weights(opinion: 3, reporting: 1))),
        ("blocks", .exact(densePenalty: 0.125)),
    ]

    @Test(arguments: cases)
    func objectiveAndWeightsAreThoseOfTheOptimumInFortyDigits(
        name: String, options: LogisticRegression.Options
    ) throws {
        let model = try LogisticRegression(fitting: data.features, labels: data.labels, options: options)
        let summary = try #require(model.summary)
        let objective = try #require(expected["\(name).objective"])
        let parameters = try #require(expected["\(name).parameters"])
        #expect(relativeError([summary.objective], objective) < 1e-12)
        #expect(relativeError(model.allParameters, parameters) < 1e-9)
    }

    @Test(arguments: cases.prefix(3))
    func objectiveIsThatOfLIBLINEAR(name: String, options: LogisticRegression.Options) throws {
        let model = try LogisticRegression(fitting: data.features, labels: data.labels, options: options)
        let objective = try #require(expected["\(name).liblinear"])
        #expect(relativeError([try #require(model.summary).objective], objective) < 1e-6)
    }

    @Test(arguments: cases)
    func defaultToleranceComesWithinAMillionth(name: String, options: LogisticRegression.Options) throws {
        var options = options
        options.tolerance = LogisticRegression.Options().tolerance
        let model = try LogisticRegression(fitting: data.features, labels: data.labels, options: options)
        let objective = try #require(expected["\(name).objective"])
        #expect(relativeError([try #require(model.summary).objective], objective) < 1e-6)
    }

    @Test func sparseAndDenseStorageFindTheSameOptimum() throws {
        let dense = DesignMatrix(
            dense: DenseMatrix(
                rows: (0..<data.features.rowCount).map { row in
                    let sparse = data.features.sparse[row: row]
                    var elements = [Double](repeating: 0, count: 60)
                    for (index, value) in zip(sparse.indices, sparse.values) {
                        elements[Int(index)] = Double(value)
                    }
                    return elements + data.features.dense[row: row]
                }))
        let model = try LogisticRegression(fitting: dense, labels: data.labels, options: .exact())
        #expect(relativeError(model.allParameters, try #require(expected["unit.parameters"])) < 1e-9)
    }
}

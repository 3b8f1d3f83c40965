import StanceLinearAlgebra
import StanceLinearModels
import Testing

@Suite struct LogisticRegressionTests {
    let data = TestData()

    private func fit(
        _ data: TestData, rowWeights: [Double]? = nil, options: LogisticRegression.Options = .exact()
    ) throws -> LogisticRegression {
        try LogisticRegression(
            fitting: data.features, labels: data.labels, rowWeights: rowWeights, options: options)
    }

    @Test func sameDataGiveTheSameBits() throws {
        let options = LogisticRegression.Options()
        let (first, second) = (try fit(data, options: options), try fit(data, options: options))
        #expect(first.allParameters.map(\.bitPattern) == second.allParameters.map(\.bitPattern))
        #expect(first == second)
    }

    @Test func orderOfRowsDoesNotMatter() throws {
        var random = SplitMix64(seed: 9)
        let order = (0..<data.features.rowCount).shuffled(using: &random)
        var shuffled = data
        shuffled.features = data.features.selecting(rows: order)
        shuffled.labels = order.map { data.labels[$0] }
        let (model, other) = (try fit(data), try fit(shuffled))
        let objectives = (try #require(model.summary).objective, try #require(other.summary).objective)
        #expect(relativeError([objectives.0], [objectives.1]) < 1e-12)
        #expect(relativeError(model.allParameters, other.allParameters) < 1e-9)
    }

    @Test func rowOfWeightTwoIsTwoRows() throws {
        let weights = data.labels.indices.map { $0 % 3 == 0 ? 2.0 : $0 % 7 == 0 ? 0 : 1 }
        let repeated = data.labels.indices.flatMap { [Int](repeating: $0, count: Int(weights[$0])) }
        var copies = data
        copies.features = data.features.selecting(rows: repeated)
        copies.labels = repeated.map { data.labels[$0] }
        let (model, other) = (try fit(data, rowWeights: weights), try fit(copies))
        #expect(relativeError(model.allParameters, other.allParameters) < 1e-9)
    }

    /// A shift of a column moves its part into the intercept; were the intercept penalized, all weights would
    /// move.
    @Test func interceptIsNotPenalized() throws {
        var shifted = data
        var dense = data.features.dense
        for row in 0..<dense.rowCount { dense[row, 1] += 5 }
        shifted.features = DesignMatrix(sparse: data.features.sparse, dense: dense)
        let (model, other) = (try fit(data), try fit(shifted))
        #expect(relativeError(other.weights, model.weights) < 1e-9)
        #expect(relativeError([other.intercept], [model.intercept - 5 * model.weights[21]]) < 1e-9)
    }

    @Test func probabilitiesSumToTheNumberOfOpinions() throws {
        let model = try fit(data)
        let sum = model.decisionValues(for: data.features).reduce(0) { $0 + sigmoid($1) }
        #expect(relativeError([sum], [Double(data.labels.count { $0 })]) < 1e-9)
    }

    @Test func swappedLabelsSwapTheSigns() throws {
        var swapped = data
        swapped.labels = data.labels.map { !$0 }
        let (model, other) = (try fit(data), try fit(swapped))
        #expect(relativeError(other.allParameters.map { -$0 }, model.allParameters) < 1e-9)
    }

    @Test func balancedClassesWeighTheSame() throws {
        let opinions = Double(data.labels.count { $0 })
        let total = Double(data.labels.count)
        let explicit = LogisticRegression.ClassWeights.weights(
            opinion: total / (2 * opinions), reporting: total / (2 * (total - opinions)))
        let model = try fit(data, options: .exact(classWeights: .balanced))
        #expect(model.weights == (try fit(data, options: .exact(classWeights: explicit))).weights)
        #expect(relativeError(model.weights, try fit(data).weights) > 1e-3)
    }

    @Test func strongerPenaltyGivesSmallerWeights() throws {
        let norms = try [0.1, 1, 10, 100].map {
            BLAS.norm(try fit(data, options: .exact(penalty: $0)).weights)
        }
        #expect(norms == norms.sorted(by: >))
        #expect(Set(norms).count == 4)
    }

    @Test func startAtTheSolutionNeedsNoIteration() throws {
        let cold = try fit(data, options: .init())
        let warm = try LogisticRegression(
            fitting: data.features, labels: data.labels, startingAt: cold)
        #expect(try #require(cold.summary).iterations > 0)
        #expect(try #require(warm.summary).iterations == 0)
        #expect(warm.allParameters == cold.allParameters)
    }

    @Test func startNearTheSolutionFindsTheSameOptimum() throws {
        let near = try fit(data, options: .exact(penalty: 2))
        let warm = try LogisticRegression(
            fitting: data.features, labels: data.labels, options: .exact(), startingAt: near)
        #expect(relativeError(warm.allParameters, try fit(data).allParameters) < 1e-9)
    }

    @Test func rowScoresTheSameAloneAndAmongOthers() throws {
        let model = try fit(data)
        let alone = (0..<data.features.rowCount).map { model.decisionValue(for: data.features[row: $0]) }
        #expect(model.decisionValues(for: data.features) == alone)
    }

    @Test func decisionValueIsTheSumOfContributionsAndIntercept() {
        let model = LogisticRegression(
            weights: [1, 2, 4, 8], sparseColumnCount: 3, intercept: 0.5)
        let row = DesignRow(sparse: SparseVector(indices: [0, 2], values: [3, -1]), dense: [2])
        #expect(model.decisionValue(for: row) == 3 - 4 + 16 + 0.5)
        #expect(model.summary == nil)
    }

    @Test func rowOfAnotherShapeIsRefused() async {
        await #expect(processExitsWith: .failure) {
            let model = LogisticRegression(weights: [1, 2], sparseColumnCount: 1, intercept: 0)
            _ = model.decisionValue(for: DesignRow(dense: [1, 2]))
        }
        await #expect(processExitsWith: .failure) {
            let model = LogisticRegression(weights: [1, 2], sparseColumnCount: 1, intercept: 0)
            let beyond = SparseVector(indices: [1], values: [1])
            _ = model.decisionValue(for: DesignRow(sparse: beyond, dense: [1]))
        }
    }
}

import StanceLinearAlgebra
import StanceLinearModels
import Testing

@Suite struct CoefficientTableTests {
    private func table(
        _ features: DesignMatrix, _ labels: [Bool], _ options: LogisticRegression.Options
    ) throws -> CoefficientTable {
        let model = try LogisticRegression(fitting: features, labels: labels, options: options)
        return try CoefficientTable(of: model, fittedTo: features, labels: labels, options: options)
    }

    @Test func unpenalizedTableIsThatOfStatsmodels() throws {
        let data = try LIBSVMFixture.mixed()
        let expected = try FixtureFile(named: "mixed.expected").values()
        let table = try table(
            DesignMatrix(dense: data.features.dense), data.labels, .exact(penalty: 0))
        let lines = table.dense + [table.intercept]
        #expect(relativeError(lines.map(\.estimate), try #require(expected["glm.estimate"])) < 1e-9)
        #expect(relativeError(lines.map(\.standardError), try #require(expected["glm.standardError"])) < 1e-9)
        #expect(relativeError(lines.map(\.z), try #require(expected["glm.z"])) < 1e-9)
        #expect(relativeError(lines.map(\.p), try #require(expected["glm.p"])) < 1e-9)
    }

    @Test func unitOfAColumnChangesNeitherZNorP() throws {
        let data = TestData(sparseColumnCount: 0)
        let rows = (0..<data.features.rowCount).map { data.features.dense[row: $0] }
        let options = LogisticRegression.Options.exact(penalty: 0)
        let plain = try table(data.features, data.labels, options)
        let scaled = try table(
            DesignMatrix(dense: DenseMatrix(rows: rows.map { [$0[0] * 1e7, $0[1], $0[2] * 1e-7] })),
            data.labels, options)
        #expect(relativeError(scaled.dense.map(\.z), plain.dense.map(\.z)) < 1e-6)
        #expect(relativeError(scaled.dense.map(\.p), plain.dense.map(\.p)) < 1e-6)
    }

    /// Given the sparse weights, the sparse part is an offset: only the dense block of the Hessian is
    /// inverted.
    @Test func sparseWeightsAreTakenAsKnown() throws {
        let data = TestData(denseColumnCount: 1)
        let options = LogisticRegression.Options.exact(penalty: 0.5)
        let model = try LogisticRegression(fitting: data.features, labels: data.labels, options: options)
        let table = try CoefficientTable(
            of: model, fittedTo: data.features, labels: data.labels, options: options)

        // The inverse of the 2 × 2 matrix (a b; b c) of the dense column and the intercept.
        var (a, b, c) = (0.5, 0.0, 0.0)
        for (row, decision) in model.decisionValues(for: data.features).enumerated() {
            let curvature = sigmoid(decision) * sigmoid(-decision)
            let value = data.features.dense[row, 0]
            a += curvature * value * value
            b += curvature * value
            c += curvature
        }
        let determinant = a * c - b * b
        #expect(relativeError([table.dense[0].standardError], [(c / determinant).squareRoot()]) < 1e-9)
        #expect(relativeError([table.intercept.standardError], [(a / determinant).squareRoot()]) < 1e-9)
        #expect(table.dense[0].estimate == model.weights[20])
        #expect(table.intercept.estimate == model.intercept)
    }

    @Test func redundantColumnsAreNamedAndTheOthersKeepTheirErrors() throws {
        let data = TestData(sparseColumnCount: 0, denseColumnCount: 2)
        let rows = (0..<data.features.rowCount).map { data.features.dense[row: $0] }
        func table(_ change: ([Double]) -> [Double]) throws -> CoefficientTable {
            try self.table(
                DesignMatrix(dense: DenseMatrix(rows: rows.map(change))), data.labels, .exact(penalty: 0))
        }
        let plain = try table { $0 }
        #expect(plain.undetermined.isEmpty)
        #expect(try table { $0 + [$0[0] - $0[1]] }.undetermined == [0, 1, 2])
        let zeros = try table { $0 + [0] }
        #expect(zeros.undetermined == [2])
        let constant = try table { $0 + [4] }
        #expect(constant.undetermined == [2, 3])
        for other in [zeros, constant] {
            let errors = other.dense.map(\.standardError)
            #expect(relativeError(Array(errors[..<2]), plain.dense.map(\.standardError)) < 1e-5)
            #expect(errors[2] > 1000 * errors[0] && other.dense[2].p > 0.9)
        }
    }

    @Test func columnsThatAreNearlyCombinationsAreDetermined() throws {
        let data = TestData(sparseColumnCount: 0, denseColumnCount: 2)
        let rows = (0..<data.features.rowCount).map { data.features.dense[row: $0] }
        let near = rows.enumerated().map { [$1[0], $1[0] + ($0 % 2 == 0 ? 1e-3 : 0)] }
        let table = try table(DesignMatrix(dense: DenseMatrix(rows: near)), data.labels, .exact(penalty: 0))
        #expect(table.undetermined.isEmpty)
    }

    @Test func penaltyMakesRedundantColumnsEstimable() throws {
        let data = TestData(sparseColumnCount: 0, denseColumnCount: 1)
        let rows = (0..<data.features.rowCount).map { data.features.dense[row: $0] }
        let table = try table(
            DesignMatrix(dense: DenseMatrix(rows: rows.map { [$0[0], $0[0]] })), data.labels, .exact())
        #expect(table.dense.allSatisfy { $0.standardError.isFinite && $0.p >= 0 && $0.p <= 1 })
    }

    @Test(arguments: [1e-4, 1e-14])
    func separatedClassesAreSaidAndHaveFiniteErrors(tolerance: Double) throws {
        let features = DesignMatrix(dense: DenseMatrix(rows: [[-2], [-1], [1], [2]]))
        let labels = [false, false, true, true]
        let table = try table(features, labels, .init(penalty: 0, tolerance: tolerance))
        #expect(table.isSeparated)
        #expect(table.standardErrors.allSatisfy { $0.isFinite && $0 > 0 })
        #expect(try !self.table(features, labels, .init(penalty: 1)).isSeparated)
    }

    /// A penalty on the columns that separate keeps their weights finite.
    @Test func separationByPenalizedColumnsIsNone() throws {
        let sparse = SparseMatrix(
            rows: [-2, -1, 1, 2].map { SparseVector(indices: [0], values: [$0]) }, columnCount: 1)
        let features = DesignMatrix(sparse: sparse, dense: DenseMatrix(rows: [[1], [0], [0], [1]]))
        let labels = [false, false, true, true]
        #expect(try !table(features, labels, .init(penalty: 1, densePenalty: 0)).isSeparated)
        #expect(try table(features, labels, .init(penalty: 0, densePenalty: 1)).isSeparated)
    }
}

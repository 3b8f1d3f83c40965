import StanceLinearAlgebra
import StanceLinearModels
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The solver on data that trip solvers: it always ends and says how.
@Suite struct TrustRegionNewtonTests {
    private func fit(
        _ features: DesignMatrix, _ labels: [Bool], _ options: LogisticRegression.Options = .exact()
    ) throws -> (model: LogisticRegression, summary: LogisticRegression.Summary) {
        let model = try LogisticRegression(fitting: features, labels: labels, options: options)
        return (model, try #require(model.summary))
    }

    private func fit(
        dense rows: [[Double]], _ labels: [Bool], _ options: LogisticRegression.Options = .exact()
    ) throws -> (model: LogisticRegression, summary: LogisticRegression.Summary) {
        try fit(DesignMatrix(dense: DenseMatrix(rows: rows)), labels, options)
    }

    let labels = [true, false, true, false, false, true, false, false]
    let column = [0.5, -1, 2, 0.25, 1, -0.5, -2, 0.75]

    @Test func withoutColumnsTheInterceptIsTheLogOdds() throws {
        let (model, summary) = try fit(dense: labels.map { _ in [] }, labels)
        #expect(summary.converged)
        #expect((model.intercept - log(3.0 / 5)).magnitude < 1e-12)
    }

    @Test(arguments: [1e-1, 1e-2, 1e-3, 1e-5])
    func theObjectiveExceedsItsMinimumByNoMoreThanIsAllowed(part: Double) throws {
        for seed in UInt64(1)...4 {
            let data = TestData(rowCount: 300, sparseColumnCount: 60, seed: seed)
            let best = try fit(data.features, data.labels).summary
            var options = LogisticRegression.Options.exact()
            options.objectiveTolerance = part
            let loose = try fit(data.features, data.labels, options).summary
            #expect(loose.converged && loose.iterations < best.iterations)
            #expect(loose.objective >= best.objective)
            #expect(loose.objective <= best.objective * (1 + 3 * part))
        }
    }

    @Test func rowsOfZerosGiveZeroWeights() throws {
        let empty = DesignMatrix(
            sparse: SparseMatrix(rows: labels.map { _ in SparseVector() }, columnCount: 7),
            dense: DenseMatrix(zeros: 8, by: 2))
        for penalty in [0.0, 1] {
            let (model, summary) = try fit(empty, labels, .exact(penalty: penalty))
            #expect(summary.converged)
            #expect(model.weights == [Double](repeating: 0, count: 9))
            #expect((model.intercept - log(3.0 / 5)).magnitude < 1e-12)
        }
    }

    @Test(arguments: [0.0, 0.5])
    func oneColumnStoredEitherWayHasTheSameOptimum(penalty: Double) throws {
        let sparse = SparseMatrix(
            rows: column.map { SparseVector(indices: [0], values: [Float($0)]) }, columnCount: 1)
        let first = try fit(DesignMatrix(sparse: sparse), labels, .exact(penalty: penalty))
        let second = try fit(dense: column.map { [$0] }, labels, .exact(penalty: penalty))
        #expect(first.summary.converged && second.summary.converged)
        #expect(relativeError(first.model.allParameters, second.model.allParameters) < 1e-9)
        #expect(first.model.weights[0] != 0)
    }

    @Test func collinearAndConstantColumnsReachTheSameObjectiveAndAreNoted() throws {
        let plain = try fit(dense: column.map { [$0] }, labels, .exact(penalty: 0))
        let redundant = try fit(dense: column.map { [$0, 2 * $0, 3] }, labels, .exact(penalty: 0))
        #expect(!plain.summary.usedDiagonalPreconditioner)
        #expect(redundant.summary.usedDiagonalPreconditioner)
        #expect(redundant.summary.converged)
        #expect(relativeError([redundant.summary.objective], [plain.summary.objective]) < 1e-10)
    }

    @Test func nearlyCollinearColumnsDoNotTrustTheirFactor() throws {
        let rows = column.enumerated().map { [$1, $1 + ($0 % 2 == 0 ? 1e-7 : 0)] }
        let (_, summary) = try fit(dense: rows, labels, .init(penalty: 0))
        #expect(summary.usedDiagonalPreconditioner)
        #expect(summary.converged)
    }

    @Test func penalizedCollinearColumnsShareTheWeight() throws {
        let (model, summary) = try fit(dense: column.map { [$0, $0, 3] }, labels)
        #expect(summary.converged && !summary.usedDiagonalPreconditioner)
        #expect(relativeError([model.weights[0]], [model.weights[1]]) < 1e-9)
        #expect(model.weights[2].magnitude < 1e-9)
    }

    @Test func separatedClassesEndAndStayFinite() throws {
        let rows = (-5...5).filter { $0 != 0 }.map { [Double($0)] }
        let separated = rows.map { $0[0] > 0 }
        for penalty in [0.0, 1e-6, 1] {
            let (model, summary) = try fit(
                dense: rows, separated, .init(penalty: penalty, tolerance: 1e-6))
            #expect(summary.converged)
            #expect(model.weights[0] > 0 && model.weights[0].isFinite)
        }
    }

    @Test(arguments: [1e-60, 1e-8, 1e8, 1e60, 1e99])
    func unitOfADenseColumnDoesNotMatterWithoutPenalty(unit: Double) throws {
        let plain = try fit(dense: column.map { [$0, 1 - $0 * $0] }, labels, .exact(penalty: 0))
        let scaled = try fit(dense: column.map { [$0 * unit, 1 - $0 * $0] }, labels, .exact(penalty: 0))
        #expect(relativeError([scaled.summary.objective], [plain.summary.objective]) < 1e-9)
    }

    @Test func hugeOffsetOfADenseColumnIsAbsorbed() throws {
        let plain = try fit(dense: column.map { [$0] }, labels)
        let offset = try fit(dense: column.map { [$0 + 1024] }, labels)
        #expect(relativeError(offset.model.weights, plain.model.weights) < 1e-6)
        #expect(offset.summary.conjugateGradientIterations < 50)
    }

    /// There the loss is saturated, and its Hessian all but 0.
    @Test(arguments: [-50.0, 50, 1e4])
    func startFarAwayFindsTheSameOptimum(weight: Double) throws {
        let data = TestData(sparseColumnCount: 5, denseColumnCount: 1)
        let start = LogisticRegression(
            weights: [Double](repeating: weight, count: 6), sparseColumnCount: 5, intercept: -weight)
        let options = LogisticRegression.Options.exact(penalty: 1e-3)
        let near = try fit(data.features, data.labels, options)
        let far = try LogisticRegression(
            fitting: data.features, labels: data.labels, options: options, startingAt: start)
        #expect(relativeError(far.allParameters, near.model.allParameters) < 1e-8)
        let summary = try #require(far.summary)
        #expect(summary.outcome != .iterationLimit)
        #expect(summary.iterations < 60, "\(summary)")
    }

    /// A few rows dominate, and the quadratic model misleads.
    @Test(arguments: 1...20)
    func heavyTailedFeaturesConverge(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let rows = (0..<40).map { _ in
            (0..<3).map { _ in tan(Double.random(in: -1.57...1.57, using: &random)) }
        }
        let noisy = rows.map { $0[0] + Double.random(in: -3...3, using: &random) > 0 }
        let (_, summary) = try fit(dense: rows, noisy, .exact(penalty: 1e-6))
        #expect(summary.outcome != .iterationLimit)
        #expect(summary.iterations < 60)
        #expect(summary.gradientNorm < 1e-6)
        #expect(summary.objective < 40 * log(2))
    }

    @Test func iterationLimitIsSaid() throws {
        let data = TestData()
        let none = try fit(data.features, data.labels, .init(maximumIterations: 0))
        #expect(none.summary.outcome == .iterationLimit)
        #expect(none.model.allParameters.allSatisfy { $0 == 0 })
        let one = try fit(data.features, data.labels, .init(tolerance: 1e-9, maximumIterations: 1))
        #expect(one.summary.outcome == .iterationLimit && !one.summary.converged)
        #expect(one.summary.iterations == 1)
        #expect(one.summary.objective < none.summary.objective)
    }

    @Test func toleranceBeyondDoubleEndsAtTheLimitOfPrecision() throws {
        let data = TestData()
        let (_, summary) = try fit(data.features, data.labels, .init(tolerance: 1e-300))
        #expect(summary.outcome == .precisionLimit)
        #expect(summary.iterations < 50)
        #expect(summary.gradientNorm < 1e-11)
    }

    @Test(arguments: 1...12)
    func randomProblemsConverge(seed: UInt64) throws {
        let sizes = [(30, 80, 0), (40, 0, 6), (25, 60, 12), (200, 3, 1)]
        let (rows, sparse, dense) = sizes[Int(seed) % sizes.count]
        let data = TestData(
            rowCount: rows, sparseColumnCount: sparse, denseColumnCount: dense, seed: seed)
        for penalty in [1e-3, 1, 1e3] {
            let (_, summary) = try fit(data.features, data.labels, .exact(penalty: penalty))
            #expect(summary.outcome != .iterationLimit)
            #expect(summary.iterations < 60)
            #expect(summary.gradientNorm < 1e-9 * Double(rows))
        }
    }
}

import StanceLinearAlgebra
import StanceLinearModels
import Testing

/// The start of a search that need not end at all digits.
@Suite struct DualCoordinateDescentTests {
    /// By what part of its minimum the objective at a start exceeds it.
    private func excess(_ data: TestData, sweeps: Int, penalty: Double = 10) throws -> Double {
        let loss = try LogisticLoss(
            training: data.features, labels: data.labels, options: .exact(penalty: penalty))
        let best = try LogisticRegression(
            fitting: data.features, labels: data.labels, options: .exact(penalty: penalty))
        var descent = try #require(DualCoordinateDescent(loss))
        for _ in 0..<sweeps { descent.sweep() }
        let least = try #require(best.summary).objective
        return loss.point(at: descent.parameters).value / least - 1
    }

    @Test(arguments: [10.0, 30, 100])
    func twoSweepsComeNearTheMinimumAndManyNearer(penalty: Double) throws {
        for seed in UInt64(1)...6 {
            let data = TestData(rowCount: 2_000, sparseColumnCount: 200, seed: seed)
            let few = try excess(data, sweeps: 2, penalty: penalty)
            let many = try excess(data, sweeps: 50, penalty: penalty)
            #expect(few > 0 && few < 0.05)
            #expect(many > 0 && many < min(few, 0.02))
        }
    }

    @Test func rowsThatAreSortedByTheirLabelsStillMix() throws {
        var data = TestData(rowCount: 4_000, sparseColumnCount: 200)
        let order =
            data.labels.indices.filter { data.labels[$0] } + data.labels.indices.filter { !data.labels[$0] }
        data.features = data.features.selecting(rows: order)
        data.labels = order.map { data.labels[$0] }
        #expect(try excess(data, sweeps: 2) < 0.15 * excess(data, sweeps: 0))
    }

    @Test func rowsOfWeightZeroHaveNoPart() throws {
        let data = TestData(rowCount: 300)
        let weights = (0..<300).map { $0 < 200 ? 1.0 : 0 }
        let options = LogisticRegression.Options.exact(penalty: 10)
        let all = try LogisticLoss(
            training: data.features, labels: data.labels, rowWeights: weights, options: options)
        var turned = data.labels
        for row in 200..<300 { turned[row].toggle() }
        let other = try LogisticLoss(
            training: data.features, labels: turned, rowWeights: weights, options: options)
        var (first, second) = (
            try #require(DualCoordinateDescent(all)), try #require(DualCoordinateDescent(other))
        )
        first.sweep()
        second.sweep()
        #expect(first.parameters == second.parameters)
        #expect(first.parameters.contains { $0 != 0 })
    }

    @Test func withoutAPenaltyOrWithAWeakOneThereIsNone() throws {
        let data = TestData()
        for options in [
            LogisticRegression.Options.exact(penalty: 0), .exact(densePenalty: 0), .exact(penalty: 0.1),
        ] {
            let loss = try LogisticLoss(training: data.features, labels: data.labels, options: options)
            #expect(DualCoordinateDescent(loss) == nil)
            var loose = options
            loose.objectiveTolerance = 1e-3
            let model = try LogisticRegression(
                fitting: data.features, labels: data.labels, options: loose)
            #expect(try #require(model.summary).converged)
        }
    }

    @Test(arguments: [1e-60, 1e60, 1e90])
    func featuresOfAnyMagnitudeEndAtTheMinimum(magnitude: Double) throws {
        let rows = [0.5, -1, 2, 0.25, 1, -0.5, -2, 0.75].map { [$0 * magnitude, 1] }
        let labels = [true, false, true, false, false, true, false, false]
        try expectMinimum(of: DesignMatrix(dense: DenseMatrix(rows: rows)), labels)
    }

    /// A row beyond what `Float` holds makes the start no number, and the search begins at zeros.
    ///
    /// It is not among the rows that are looked at before.
    @Test func aStartThatIsNoNumberIsNotUsed() throws {
        let count = 5_000
        let looked = Set(RowBlocks(rowCount: count).prefix(64).flatMap { Array($0) })
        let large = try #require((0..<count).first { !looked.contains($0) })
        let sparse = SparseMatrix(
            rows: (0..<count).map { row in
                SparseVector(indices: [Int32(row % 7)], values: [row == large ? 3e38 : 0.5])
            }, columnCount: 7)
        let labels = (0..<count).map { $0 % 7 < 3 || $0 % 5 == 0 }
        let data = DesignMatrix(sparse: sparse)
        let loss = try LogisticLoss(training: data, labels: labels, options: .exact())
        var descent = try #require(DualCoordinateDescent(loss))
        for _ in 0..<2 { descent.sweep() }
        #expect(descent.parameters.contains { !$0.isFinite })
        try expectMinimum(of: data, labels)
    }

    private func expectMinimum(of data: DesignMatrix, _ labels: [Bool]) throws {
        let best = try #require(
            LogisticRegression(fitting: data, labels: labels, options: .exact()).summary)
        var options = LogisticRegression.Options.exact()
        options.objectiveTolerance = 1e-3
        let loose = try #require(LogisticRegression(fitting: data, labels: labels, options: options).summary)
        #expect(loose.objective <= best.objective * (1 + 3e-3))
    }

    @Test(arguments: [0, 1, 31, 32, 33, 64, 1_000, 4_097])
    func everyRowComesOnceAndNeighbouringBlocksLieFarApart(rowCount: Int) {
        let blocks = Array(RowBlocks(rowCount: rowCount))
        #expect(blocks.flatMap { Array($0) }.sorted() == Array(0..<rowCount))
        guard blocks.count > 8 else { return }
        for (block, next) in zip(blocks, blocks.dropFirst()) {
            #expect(abs(block.lowerBound - next.lowerBound) > rowCount / 4)
        }
    }
}

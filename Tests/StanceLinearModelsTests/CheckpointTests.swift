import StanceLinearAlgebra
import StanceLinearModels
import Testing

@Suite struct CheckpointTests {
    private let data = TestData(seed: 11)

    @Test func aSearchThatIsResumedEndsAtTheSameBits() throws {
        let options = LogisticRegression.Options(penalty: 0.1, tolerance: 1e-8)
        var states: [LogisticRegression.Checkpoint] = []
        let whole = try LogisticRegression(
            fitting: data.features, labels: data.labels, options: options, resuming: nil
        ) { states.append($0.checkpoint) }
        #expect(states.count == (whole.summary?.iterations ?? 0) + 1)
        for state in states {
            let stored = try #require(
                LogisticRegression.Checkpoint(
                    parameters: state.parameters, numbers: state.numbers,
                    parameterCount: data.features.columnCount + 1))
            let resumed = try LogisticRegression(
                fitting: data.features, labels: data.labels, options: options, resuming: stored,
                observing: nil)
            #expect(resumed == whole)
        }
    }

    @Test func numbersThatAreNoneOfASearchAreRefused() {
        #expect(
            LogisticRegression.Checkpoint(parameters: [1], numbers: [1, 2, 3, 0, 1, 0], parameterCount: 2)
                == nil
        )
        #expect(
            LogisticRegression.Checkpoint(
                parameters: [1, .nan], numbers: [1, 2, 3, 0, 1, 0], parameterCount: 2) == nil)
        #expect(
            LogisticRegression.Checkpoint(
                parameters: [1, 2], numbers: [1, -2, 3, 0, 1, 0], parameterCount: 2)
                == nil)
        #expect(
            LogisticRegression.Checkpoint(
                parameters: [1, 2], numbers: [1, 2, 3, 0, 1, 0], parameterCount: 2)
                != nil)
    }

    @Test func rowsOfWeightZeroAreAsIfTheyWereNotThere() throws {
        let kept = data.labels.indices.filter { $0 % 3 != 0 }
        let options = LogisticRegression.Options(penalty: 0.1, tolerance: 1e-10)
        let without = try LogisticRegression(
            fitting: data.features.selecting(rows: kept), labels: kept.map { data.labels[$0] },
            options: options)
        let weighted = try LogisticRegression(
            fitting: data.features, labels: data.labels,
            rowWeights: data.labels.indices.map { $0 % 3 == 0 ? 0 : 1 }, options: options)
        for (left, right) in zip(without.weights, weighted.weights) { #expect(abs(left - right) < 1e-8) }
    }

    @Test func aStartThatSawMoreIsLeftEvenWhereTheToleranceIsLoose() throws {
        let options = LogisticRegression.Options(penalty: 0.1, tolerance: 0.5)
        let whole = try LogisticRegression(
            fitting: data.features, labels: data.labels, options: .init(penalty: 0.1, tolerance: 1e-10))
        let weights = data.labels.indices.map { $0 % 5 == 0 ? 0.0 : 1 }
        let stays = try LogisticRegression(
            fitting: data.features, labels: data.labels, rowWeights: weights, options: options,
            startingAt: whole)
        let leaves = try LogisticRegression(
            fitting: data.features, labels: data.labels, rowWeights: weights, options: options,
            startingAt: whole, startTolerance: 0.01, resuming: nil, observing: nil)
        #expect(stays.weights == whole.weights)
        #expect(leaves.weights != whole.weights)
        #expect((leaves.summary?.gradientNorm ?? 1) <= 0.01 * (stays.summary?.gradientNorm ?? 0))
    }
}

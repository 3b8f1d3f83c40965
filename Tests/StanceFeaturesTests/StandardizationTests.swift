import StanceFeatures
import Testing

@Suite struct StandardizationTests {
    @Test func meansAndScalesFollowTheirFormulas() {
        let standardization = Standardization(fitting: [[1, 0], [2, 0], [3, 4], [6, 4]])
        #expect(standardization.means == [3, 2])
        #expect(standardization.scales == [(14.0 / 4).squareRoot(), 2])
    }

    @Test func transformedTrainingRowsHaveMeanZeroAndDeviationOne() {
        var generator = SplitMix64(seed: 9)
        let rows = (0..<200).map { _ in
            (0..<3).map { Double.random(in: -5...50, using: &generator) * Double($0 + 1) }
        }
        let standardization = Standardization(fitting: rows)
        let transformed = rows.map(standardization.transform)
        for column in 0..<3 {
            let values = transformed.map { $0[column] }
            let mean = values.reduce(0, +) / 200
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 200
            #expect(abs(mean) < 1e-12)
            #expect(abs(variance - 1) < 1e-12)
        }
    }

    @Test func columnThatNeverChangesIsShiftedToZero() {
        let standardization = Standardization(fitting: [[7, 0.1], [7, 0.1], [7, 0.1]])
        #expect(standardization.scales == [1, 1])
        #expect(standardization.transform([7, 0.1]).allSatisfy { abs($0) < 1e-12 })
    }

    @Test func storedValuesGiveTheSame() throws {
        let standardization = Standardization(fitting: [[1, 2], [3, 5]])
        let restored = try Standardization(means: standardization.means, scales: standardization.scales)
        #expect(restored == standardization)
    }

    private static let damaged: [(means: [Double], scales: [Double])] = [
        ([0], []), ([], [1]), ([.nan], [1]), ([.infinity], [1]), ([0], [0]), ([0], [-1]), ([0], [.nan]),
        ([0], [.infinity]),
    ]

    @Test(arguments: damaged)
    func damagedValuesAreRefused(_ stored: (means: [Double], scales: [Double])) {
        #expect(throws: FeatureError.self) { try Standardization(means: stored.means, scales: stored.scales) }
    }
}

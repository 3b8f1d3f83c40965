import StanceLinearModels
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct PlattCalibrationTests {
    let decisions: [Double]
    let labels: [Bool]

    init() throws {
        let rows = try FixtureFile(named: "platt.tsv").lines.map { $0.split(separator: "\t") }
        labels = rows.map { $0[0] == "1" }
        decisions = try rows.map { try FixtureFile.number($0[1], $0[1]) }
    }

    /// scikit-learn stops at about eight digits, the GLM at the last.
    @Test(arguments: [("sklearn", 1e-6), ("glm", 1e-10)])
    func fitIsThatOfOtherSolvers(solver: String, tolerance: Double) throws {
        let expected = try FixtureFile(named: "platt.expected").values()
        let fit = try PlattCalibration(fitting: decisions, labels: labels)
        #expect(relativeError([fit.slope], try #require(expected["\(solver).slope"])) < tolerance)
        #expect(relativeError([fit.intercept], try #require(expected["\(solver).intercept"])) < tolerance)
        #expect(fit.isIncreasing)
    }

    @Test(arguments: [(1e-9, 0.0), (1e9, 0), (1, 1000), (-1, 3)])
    func unitAndOriginOfDecisionValuesDoNotMatter(unit: Double, origin: Double) throws {
        let plain = try PlattCalibration(fitting: decisions, labels: labels)
        let moved = try PlattCalibration(fitting: decisions.map { $0 * unit + origin }, labels: labels)
        for decision in [-3.0, 0, 0.5, 4] {
            let difference = moved.logit(for: decision * unit + origin) - plain.logit(for: decision)
            #expect(difference.magnitude < 1e-9)
        }
    }

    @Test func valuesThatRankTheWrongWayGetANegativeSlope() throws {
        let fit = try PlattCalibration(fitting: decisions.map { -$0 }, labels: labels)
        #expect(fit.slope < 0 && !fit.isIncreasing)
    }

    @Test func separatedValuesStayBelowCertainty() throws {
        let values = [-2.0, -1, -1, 1, 2, 3]
        let fit = try PlattCalibration(fitting: values, labels: values.map { $0 > 0 })
        #expect(fit.slope > 0 && fit.slope.isFinite)
        #expect(fit.probability(for: 2) < 1 && fit.probability(for: -2) > 0)
    }

    @Test func equalValuesGiveTheSmoothedBaseRate() throws {
        let fit = try PlattCalibration(fitting: [7, 7, 7, 7], labels: [true, false, false, false])
        // One opinion in four: targets 2/3 and three times 1/5.
        #expect(fit.slope == 0 && !fit.isIncreasing)
        #expect((fit.probability(for: 7) - (2.0 / 3 + 3.0 / 5) / 4).magnitude < 1e-12)
    }

    @Test func probabilityIsTheSigmoidOfTheLogit() {
        let calibration = PlattCalibration(slope: 2, intercept: -1)
        #expect(calibration.logit(for: 1.5) == 2)
        #expect(calibration.probability(for: 1.5) == sigmoid(2))
        #expect(calibration.probability(for: 1e308) == 1)
        #expect(calibration.probability(for: -1e308) == 0)
    }

    @Test func unusableValuesAreRefused() {
        #expect(throws: TrainingError.emptyTrainingSet) { try PlattCalibration(fitting: [], labels: []) }
        #expect(throws: TrainingError.singleClass(opinion: true)) {
            try PlattCalibration(fitting: [1, 2], labels: [true, true])
        }
        #expect(throws: TrainingError.nonFiniteDecisionValue(row: 1)) {
            try PlattCalibration(fitting: [1, .nan], labels: [true, false])
        }
    }
}

import StanceEvaluation
import Testing

@Suite struct LabelConfusionMatrixTests {
    static let labelCount = 5

    static func observations() throws -> [LabelObservation] {
        try Fixture.rows("label-observations").map {
            LabelObservation(
                label: try Fixture.count($0[0]), decision: try Fixture.count($0[1]), group: $0[2])
        }
    }

    /// What the oracle names as `f1.2`, `meanF1.0.2`.
    static func metric(_ name: String) throws -> LabelMetric {
        let parts = name.split(separator: ".").map(String.init)
        let numbers = try parts.dropFirst().map(Fixture.count)
        switch parts[0] {
        case "macroF1": return .macroF1
        case "accuracy": return .accuracy
        case "meanF1": return .meanF1(numbers)
        case "precision": return .precision(numbers[0])
        case "recall": return .recall(numbers[0])
        default: return .f1(numbers[0])
        }
    }

    /// The oracle is scikit-learn; one label is never decided for, another occurs nowhere.
    @Test func equalsScikitLearn() throws {
        let confusion = LabelConfusionMatrix(of: try Self.observations(), labelCount: Self.labelCount)
        for row in try Fixture.rows("label-metrics") {
            let expected = try Fixture.number(row[1])
            if row[0].hasPrefix("cell") {
                let place = try row[0].split(separator: ".").dropFirst().map { try Fixture.count(String($0)) }
                #expect(Double(confusion.count(of: place[0], decidedAs: place[1])) == expected, "\(row)")
            } else {
                let value = try Self.metric(row[0]).value(in: confusion)
                #expect(expected.isNaN ? value == nil : isClose(value, expected), "\(row)")
            }
        }
    }

    /// SemEval-2016 Task 6: precision, recall and F1 of FAVOR and AGAINST over all rows, those of NONE included; the mean of both F1.
    ///
    /// By hand, with AGAINST 0, FAVOR 1, NONE 2: FAVOR has 3 right of 5 decided and 4 there, so P = 3/5, R = 3/4, F = 2/3; AGAINST has 2
    /// right of 3 decided and 5 there, so P = 2/3, R = 2/5, F = 1/2. The mean is 7/12.
    @Test func theMeanOfTwoF1IsThePublishedFigure() {
        let rows: [(label: Int, decision: Int, count: Int)] = [
            (1, 1, 3), (1, 2, 1), (0, 0, 2), (0, 1, 1), (0, 2, 2), (2, 1, 1), (2, 0, 1), (2, 2, 4),
        ]
        let observations = rows.flatMap { row in
            Array(repeating: LabelObservation(label: row.label, decision: row.decision), count: row.count)
        }
        let confusion = LabelConfusionMatrix(of: observations, labelCount: 3)
        #expect(isClose(confusion.metrics(of: 1).precision, 3.0 / 5))
        #expect(isClose(confusion.metrics(of: 1).f1, 2.0 / 3))
        #expect(isClose(confusion.metrics(of: 0).recall, 2.0 / 5))
        #expect(isClose(confusion.metrics(of: 0).f1, 1.0 / 2))
        #expect(isClose(confusion.meanF1(of: [0, 1]), 7.0 / 12))
    }

    @Test func aStanceThatOccursNowhereCountsAsZeroInTheMeanOfTwo() {
        let confusion = LabelConfusionMatrix(of: [.init(label: 1, decision: 1)], labelCount: 3)
        #expect(confusion.meanF1(of: [0, 1]) == 0.5)
        #expect(confusion.macroF1 == 1)
    }

    @Test func nothingHasNoFigure() {
        let confusion = LabelConfusionMatrix(of: [], labelCount: 3)
        #expect(LabelMetric.all(labelCount: 3).allSatisfy { $0.value(in: confusion) == nil })
        #expect(confusion.meanF1(of: [0]) == nil)
    }
}

import StanceEvaluation
import Testing

@Suite struct BootstrapLabelsTests {
    /// The oracle draws the same documents with a generator of its own, copies rows and asks scikit-learn.
    @Test func equalsAnIndependentBootstrap() throws {
        let rows = try LabelConfusionMatrixTests.observations()
        for row in try Fixture.rows("label-bootstrap") {
            let metric = try LabelConfusionMatrixTests.metric(row[0])
            let bootstrap = Bootstrap(
                draws: try Fixture.count(row[1]), seed: UInt64(try Fixture.count(row[2])))
            let interval = bootstrap.intervals(
                of: [metric], on: rows, labelCount: LabelConfusionMatrixTests.labelCount)[metric]
            #expect(isClose(interval?.bounds?.lowerBound, try Fixture.number(row[3])), "\(row)")
            #expect(isClose(interval?.bounds?.upperBound, try Fixture.number(row[4])), "\(row)")
        }
    }

    @Test(arguments: [true, false]) func rowOrderChangesNoBit(hasGroups: Bool) throws {
        var generator = SeededGenerator(seed: 3)
        var rows = try LabelConfusionMatrixTests.observations()
        if !hasGroups { rows = rows.map { LabelObservation(label: $0.label, decision: $0.decision) } }
        let metrics = LabelMetric.all(labelCount: 5)
        let bootstrap = Bootstrap(draws: 60)
        let expected = bootstrap.intervals(of: metrics, on: rows, labelCount: 5)
        generator.shuffle(&rows)
        #expect(bootstrap.intervals(of: metrics, on: rows, labelCount: 5) == expected)
    }

    @Test func oneDocumentGivesNoInterval() throws {
        let rows = [
            LabelObservation(label: 0, decision: 0, group: "a"), .init(label: 1, decision: 0, group: "a"),
        ]
        let interval = Bootstrap(draws: 20).intervals(of: [.accuracy], on: rows, labelCount: 2)[.accuracy]
        #expect(interval?.estimate == 0.5)
        #expect(interval?.bounds == nil)
    }
}

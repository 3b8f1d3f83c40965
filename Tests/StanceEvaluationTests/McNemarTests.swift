import StanceEvaluation
import Testing

@Suite struct McNemarTests {
    @Test func equalsStatsmodels() throws {
        for row in try Fixture.rows("mcnemar") {
            let test = McNemar(fixed: try Fixture.count(row[0]), broken: try Fixture.count(row[1]))
            let expected = try Fixture.number(row[2])
            #expect((test.pValue - expected).magnitude <= 1e-11 * expected, "\(row)")
        }
    }

    @Test func countsFlipsOfAPair() throws {
        let before = try Fixture.observations(of: "baseline")
        let after = try Fixture.observations(of: "candidate")
        let pairs = try PairedObservations(baseline: before, candidate: after)
        let test = McNemar(pairs)
        let gained = ConfusionMatrix(of: before).errors - ConfusionMatrix(of: after).errors
        #expect(test.fixed - test.broken == gained)
        #expect(test.fixed == pairs.fixedRows.count)
        #expect(test == McNemar(fixed: test.fixed, broken: test.broken))
    }

    @Test func isSymmetricAndAtMostOne() {
        for fixed in 0..<30 {
            for broken in 0..<30 {
                let test = McNemar(fixed: fixed, broken: broken)
                #expect(test.pValue == McNemar(fixed: broken, broken: fixed).pValue)
                #expect(test.pValue > 0 && test.pValue <= 1)
            }
        }
    }

    @Test func certaintyUnderflowsToZero() {
        #expect(McNemar(fixed: 0, broken: 5_000).pValue == 0)
        #expect(McNemar(fixed: 0, broken: 1_000).pValue == 0x1p-999)
    }
}

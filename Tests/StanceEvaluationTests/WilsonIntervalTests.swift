import StanceEvaluation
import Testing

@Suite struct WilsonIntervalTests {
    @Test func equalsStatsmodels() throws {
        let rows = try Fixture.rows("wilson")
        #expect(rows.count == 36)
        for row in rows {
            let interval = try #require(
                WilsonInterval(
                    successes: try Fixture.count(row[0]), trials: try Fixture.count(row[1]),
                    confidence: try Fixture.number(row[2])))
            #expect(isClose(interval.bounds.lowerBound, try Fixture.number(row[3])), "\(row)")
            #expect(isClose(interval.bounds.upperBound, try Fixture.number(row[4])), "\(row)")
        }
    }

    @Test func endsAtZeroAndOneAreExact() throws {
        for trials in 1...300 {
            #expect(WilsonInterval(successes: 0, trials: trials)?.bounds.lowerBound == 0)
            #expect(WilsonInterval(successes: trials, trials: trials)?.bounds.upperBound == 1)
        }
    }

    @Test func noTrialsHaveNoInterval() {
        #expect(WilsonInterval(successes: 0, trials: 0) == nil)
        #expect(WilsonInterval(successes: 1, trials: 4)?.proportion == 0.25)
    }
}

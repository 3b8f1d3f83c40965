import StanceEvaluation
import StanceFraming
import Testing

@Suite struct VoiceShiftTests {
    @Test func aStepIsFoundWhereItIs() throws {
        let values = [0.1, -0.2, 0.3, 0, -0.1, 0.2, 0, 3, 3.1, 2.8, 3.3, 2.9, 3]
        let shift = try #require(VoiceShift(in: values))
        #expect(shift.position == 7)
        #expect(shift.meanBefore < 0.1)
        #expect(shift.meanAfter > 2.9)
        #expect(shift.statistic > 10)
        #expect(shift.isSignificant())
        let mirrored = try #require(VoiceShift(in: values.map { -$0 }))
        #expect(mirrored.position == 7)
        #expect((mirrored.statistic + shift.statistic).magnitude < 1e-9)
    }

    @Test func theStatisticIsStudents() throws {
        // scipy.stats.ttest_ind([4, 5, 6, 7, 8], [1, 2, 4, 3, 2]).statistic
        let shift = try #require(VoiceShift(in: [1, 2, 4, 3, 2, 4, 5, 6, 7, 8]))
        #expect(shift.position == 5)
        #expect((shift.statistic - 4.129_483_209_670_112).magnitude < 1e-9)
    }

    @Test func tooFewSentencesAndNoVariationHaveNoShift() {
        #expect(VoiceShift(in: [0, 0, 0, 0, 5, 5, 5, 5, 5]) == nil)
        #expect(VoiceShift(in: [Double](repeating: 1, count: 20)) == nil)
    }

    @Test func noiseShowsAShiftAsOftenAsTheLevelSays() {
        var generator = SeededGenerator(seed: 5)
        var options = VoiceShift.Options()
        options.permutations = 199
        var found = 0
        for run in 0..<400 {
            options.seed = UInt64(run)
            let values = (0..<30).map { _ in Double.random(in: -1...1, using: &generator) }
            if VoiceShift(in: values, options: options)?.isSignificant() == true { found += 1 }
        }
        #expect((8...34).contains(found), "\(found) of 400, where 5 % is 20")
    }
}

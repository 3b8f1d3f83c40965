import StanceEvaluation
import Testing

@Suite struct EvaluationSummaryTests {
    @Test(arguments: ["candidate", "baseline", "never"])
    func equalsScikitLearn(system: String) throws {
        let expected = try Fixture.metrics(of: system)
        let summary = EvaluationSummary(of: try Fixture.observations(of: system))
        var compared = 0
        for metric in Metric.allCases {
            // What scikit-learn calls 0 and warns of is undefined here.
            let isUndefined =
                system == "never" && [.opinionPrecision, .matthewsCorrelation].contains(metric)
            if isUndefined {
                #expect(metric.value(in: summary) == nil)
            } else {
                #expect(isClose(metric.value(in: summary), expected[metric.rawValue]), "\(metric)")
                compared += 1
            }
        }
        #expect(compared >= 12)
        #expect(Double(summary.confusion.opinion.support) == expected["opinion.support"])
        #expect(Double(summary.confusion.reporting.support) == expected["reporting.support"])
    }

    @Test func isUndefinedWithoutObservations() {
        let summary = EvaluationSummary(of: [])
        #expect(summary.count == 0)
        for metric in Metric.allCases { #expect(metric.value(in: summary) == nil, "\(metric)") }
    }

    @Test(arguments: [true, false])
    func rankingOneClassIsUndefined(isOpinion: Bool) {
        let rows = [0.2, 0.7].map { Observation(isOpinion: isOpinion, probability: $0, threshold: 0.5) }
        let summary = EvaluationSummary(of: rows)
        #expect(summary.rocAUC == nil)
        #expect(summary.matthewsCorrelation == nil)
        #expect(summary.averagePrecision == (isOpinion ? 1 : nil))
        #expect(summary.accuracy == 0.5)
        #expect(summary.brier != nil)
    }

    @Test func rowOrderChangesNoBit() throws {
        let rows = try Fixture.observations(of: "candidate")
        let summary = EvaluationSummary(of: rows)
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<20 { #expect(EvaluationSummary(of: generator.shuffled(rows)) == summary) }
    }

    @Test(arguments: [2, 3, 11, 1_000])
    func rankingEqualsCountingPairs(levels: Int) {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<10 {
            let rows = Simulation.scores(120, levels: levels, groups: nil, generator: &generator)
            #expect(isClose(EvaluationSummary(of: rows).rocAUC, areaByPairs(rows)))
        }
    }

    @Test func tiesCountHalf() {
        let rows = [true, false, false].map { Observation(isOpinion: $0, probability: 0.4, threshold: 0.5) }
        #expect(EvaluationSummary(of: rows).rocAUC == 0.5)
    }

    @Test func sureMistakeHasFiniteLoss() {
        let rows = [Observation(isOpinion: true, probability: 0, threshold: 0.5)]
        #expect(isClose(EvaluationSummary(of: rows).logLoss, 36.04365338911715))
    }
}

/// The slow twin of the area under the ROC curve: the share of pairs that are ranked right.
func areaByPairs(_ rows: [Observation]) -> Double? {
    let reporting = rows.filter { !$0.isOpinion }
    let opinions = rows.filter(\.isOpinion)
    guard !reporting.isEmpty, !opinions.isEmpty else { return nil }
    var won = 0.0
    for opinion in opinions {
        for other in reporting {
            if opinion.probability > other.probability { won += 1 }
            if opinion.probability == other.probability { won += 0.5 }
        }
    }
    return won / Double(opinions.count * reporting.count)
}

import StanceEvaluation
import Testing

@Suite struct MetricNamesTests {
    @Test func everyMetricIsFoundByBothItsNames() {
        for metric in Metric.allCases {
            #expect(Metric(name: metric.name) == metric)
            #expect(Metric(name: metric.rawValue) == metric)
            #expect(Metric(name: metric.name.uppercased()) == metric)
        }
        #expect(Metric(name: "f2") == nil)
        #expect(Metric(name: "") == nil)
    }

    @Test func errorsAreBetterWhenLower() {
        #expect(Metric.allCases.filter(\.lowerIsBetter) == [.brier, .logLoss, .expectedCalibrationError])
    }

    @Test func whatHasAValueHasNoReasonToHaveNone() throws {
        let summary = EvaluationSummary(of: try Fixture.observations(of: "candidate"))
        for metric in Metric.allCases { #expect(metric.reasonUndefined(in: summary) == nil) }
    }

    @Test func whatHasNoValueSaysWhy() {
        let reporting = EvaluationSummary(
            of: [Observation(isOpinion: false, probability: 0.1, threshold: 0.5)])
        #expect(Metric.rocAUC.reasonUndefined(in: reporting) == "no sentence is labelled opinion")
        #expect(
            Metric.opinionPrecision.reasonUndefined(in: reporting) == "no sentence was decided to be opinion")
        let nothing = EvaluationSummary(of: [])
        for metric in Metric.allCases {
            #expect(metric.reasonUndefined(in: nothing) == "there is no labelled sentence")
        }
    }
}

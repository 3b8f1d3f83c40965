import StanceEvaluation
import Testing

/// Intervals hold what they promise: of many experiments with a known truth, 95 % of the intervals contain it.
@Suite struct CoverageTests {
    private static let experiments = 1_000
    private static let documents = 120
    private static let metrics: [Metric] = [.macroF1, .accuracy, .rocAUC, .brier]

    /// Sentences of documents that lean to one side, judged by a system that sees some of it.
    private static func rows(_ documentCount: Int, _ generator: inout SeededGenerator) -> [Observation] {
        (0..<documentCount).flatMap { document in
            let lean = generator.unit()
            return (0..<2 + generator.index(below: 6)).map { _ in
                let isOpinion = generator.unit() < 0.15 + 0.5 * lean
                let noise = (generator.unit() + generator.unit() + generator.unit()) / 3
                let probability = min(max(0.55 * noise + (isOpinion ? 0.28 : 0.1) + 0.15 * lean, 0), 1)
                return Observation(
                    isOpinion: isOpinion, probability: probability, threshold: 0.5, group: "\(document)")
            }
        }
    }

    /// A thousand experiments: the share has a standard error of 0.7 points.
    @Test func clusteredIntervalsCoverTheTruth() throws {
        var generator = SeededGenerator(seed: 42)
        let truth = EvaluationSummary(of: Self.rows(60_000, &generator))
        var covered: [Metric: Int] = [:]
        for experiment in 0..<Self.experiments {
            let rows = Self.rows(Self.documents, &generator)
            let intervals = Bootstrap(draws: 400, seed: UInt64(experiment)).intervals(
                of: Self.metrics, on: rows)
            for metric in Self.metrics {
                let value = try #require(metric.value(in: truth))
                if intervals[metric]?.bounds?.contains(value) == true { covered[metric, default: 0] += 1 }
            }
        }
        for metric in Self.metrics {
            #expect((930...970).contains(covered[metric] ?? 0), "\(metric): \(covered[metric] ?? 0) of 1000")
        }
    }
}

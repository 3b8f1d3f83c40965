import StanceEvaluation

extension EvaluationReport {
    /// The document of `evaluate --json`: its keys are a public contract.
    public var json: JSON {
        .object(
            [.init("model", .string(model)), .init("files", .array(files.map(JSON.string)))] + overall.fields
                + [
                    .init("threshold", .double(threshold)),
                    .init("thresholdOrigin", .string(thresholdOrigin)),
                    .init("unlabelled", .int(unlabelledCount)), .init("misplaced", .int(misplacedCount)),
                    .init("bootstrap", overall.bootstrapJSON),
                    .init("checkThat", CheckThatScore(of: overall.summary.confusion)?.json ?? .null),
                    .init(
                        "slices",
                        .array(
                            slices.map {
                                .object($0.heading + $0.fields + [.init("bootstrap", $0.bootstrapJSON)])
                            })),
                    .init("comparison", comparison?.json ?? .null),
                    .init("verdict", verdict?.json ?? .null),
                ])
    }
}

extension EvaluationReport.Slice {
    var heading: [JSON.Field] {
        [.init("attribute", .optional(attribute)), .init("value", .optional(value))]
    }

    var fields: [JSON.Field] {
        let confusion = summary.confusion
        return [
            .init("n", .int(summary.count)), .init("baseRate", .optional(confusion.baseRate)),
            .init("macroF1", .optional(summary.macroF1)), .init("accuracy", .optional(summary.accuracy)),
            .init("rocAUC", .optional(summary.rocAUC)),
            .init("averagePrecision", .optional(summary.averagePrecision)),
            .init("opinion", json(confusion.opinion)), .init("reporting", json(confusion.reporting)),
            .init("matthewsCorrelation", .optional(summary.matthewsCorrelation)),
            .init("brier", .optional(summary.brier)), .init("logLoss", .optional(summary.logLoss)),
            .init("ece", .optional(summary.expectedCalibrationError)),
            .init(
                "confusion",
                .object([
                    .init("truePositives", .int(confusion.truePositives)),
                    .init("falsePositives", .int(confusion.falsePositives)),
                    .init("falseNegatives", .int(confusion.falseNegatives)),
                    .init("trueNegatives", .int(confusion.trueNegatives)),
                ])),
            .init("intervals", .object(Metric.allCases.map { .init($0.rawValue, bounds(of: $0)) })),
        ]
    }

    var bootstrapJSON: JSON {
        guard let interval = intervals[.accuracy] else { return .null }
        return .object([
            .init("draws", .int(interval.draws)), .init("confidence", .double(interval.confidence)),
            .init("clusters", .int(interval.groupCount)),
        ])
    }

    private func json(_ metrics: ClassMetrics) -> JSON {
        .object([
            .init("precision", .optional(metrics.precision)), .init("recall", .optional(metrics.recall)),
            .init("f1", .optional(metrics.f1)), .init("support", .int(metrics.support)),
        ])
    }

    private func bounds(of metric: Metric) -> JSON {
        guard let bounds = intervals[metric]?.bounds else { return .null }
        return .array([.double(bounds.lowerBound), .double(bounds.upperBound)])
    }
}

import StanceEvaluation

extension EvaluationComparison {
    /// The `comparison` of `evaluate --json`.
    var json: JSON {
        .object([
            .init("baseline", .string(baseline)), .init("paired", .bool(isPaired)),
            .init("margin", .double(margin)), .init("pairs", .int(systems.pairCount)),
            .init("distinct", .int(systems.distinctCount)),
            .init("metrics", .array(systems.differences.map(\.json))),
            .init("mcNemar", systems.mcNemar?.json ?? .null),
            .init("fixed", .array(fixed.map(\.flipJSON))), .init("broken", .array(broken.map(\.flipJSON))),
        ])
    }
}

extension MetricDifference {
    var json: JSON {
        .object([
            .init("metric", .string(metric.rawValue)), .init("baseline", .optional(baseline)),
            .init("candidate", .optional(candidate)), .init("difference", .optional(difference)),
            .init(
                "interval",
                bounds.map { .array([.double($0.lowerBound), .double($0.upperBound)]) } ?? .null),
            .init("verdict", .string(verdict.rawValue)),
        ])
    }
}

extension McNemar {
    var json: JSON {
        .object([
            .init("fixed", .int(fixed)), .init("broken", .int(broken)), .init("pValue", .double(pValue)),
        ])
    }
}

extension EvaluatedSentence {
    /// A sentence whose decision changed.
    var flipJSON: JSON {
        .object([
            .init("id", .string(id)), .init("file", .string(file)), .init("line", .int(line)),
            .init("text", .optional(text)), .init("gold", .string(Self.name(ofOpinion: isOpinion))),
            .init("probability", .double(probability)),
        ])
    }
}
